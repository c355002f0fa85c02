package org.sankofa.model.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sankofa.model.Record;
import org.sankofa.model.internal.checks.BuiltInRules;

/** The built-in checks, and how to run checks. */
public final class Checks {

    private Checks() {
    }

    /** @return the checks Sankofa brings; every code occurs once */
    public static List<RecordCheck> builtIn() {
        return BuiltInRules.all();
    }

    /** @return all problems the built-in checks find in the record */
    public static List<Problem> run(Record record, CheckContext context) {
        return run(record, context, builtIn());
    }

    /** @return all problems these checks find in the record, in the order of the checks */
    public static List<Problem> run(Record record, CheckContext context, Collection<? extends RecordCheck> checks) {
        List<Problem> problems = new ArrayList<>();
        for (RecordCheck check : checks) {
            check.check(record, context, problems::add);
        }
        return problems;
    }
}
