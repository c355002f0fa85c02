package org.sankofa.search.experience;

import java.util.Arrays;
import java.util.Optional;

/** The sorts of experience, as they are offered: lessons first, then what they could be drawn from, then whom to ask. */
public enum ExperienceKind {
    /** A lesson. */
    LESSON("lesson"),
    /** A programme, project, study or scheme. */
    PROGRAMME("programme"),
    /** A report or another publication. */
    PUBLICATION("publication"),
    /** What was asked before, with its consolidated reply. */
    REQUEST("request"),
    /** What somebody answered. */
    CONTRIBUTION("contribution"),
    /** A meeting. */
    MEETING("meeting"),
    /** Somebody to call. */
    PERSON("practitioner");

    private final String kind;

    ExperienceKind(String kind) {
        this.kind = kind;
    }

    /** @return the kind of its records */
    public String kind() {
        return kind;
    }

    /** @return the sort of experience that records of a kind are; empty when they are none */
    public static Optional<ExperienceKind> of(String kind) {
        return Arrays.stream(values()).filter(one -> one.kind.equals(kind)).findFirst();
    }
}
