package org.sankofa.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.store.Snapshot;

/** Runs the checks on a record. */
final class Checking {

    private Checking() {
    }

    static List<Problem> check(Record record, Snapshot context) {
        List<Problem> problems = new ArrayList<>();
        for (RecordCheck check : Checks.builtIn()) {
            check.check(record, context, problems::add);
        }
        return problems;
    }
}
