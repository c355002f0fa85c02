package org.sankofa.model.internal.checks;

import java.util.List;
import java.util.stream.Stream;

import org.sankofa.model.checks.RecordCheck;

/** All built-in checks, the graver and more general ones first. */
public final class BuiltInRules {

    private static final List<RecordCheck> ALL = Stream.of(StructureRules.all(), TextRules.all(), ReferenceRules.all(),
        CycleRules.all(), NumberRules.all(), DateRules.all(), FactRules.all(), ReviewRules.all(), CaseRules.all(),
        ProgrammeRules.all(), IatiRules.all(), PeopleRules.all(), NetworkRules.all(), WorkRules.all())
        .flatMap(List::stream).toList();

    private BuiltInRules() {
    }

    /** @return the checks */
    public static List<RecordCheck> all() {
        return ALL;
    }
}
