package org.sankofa.experience.people;

import java.time.LocalDate;
import java.util.List;

import org.sankofa.store.RecordKey;

/**
 * Somebody to ask, and why.
 *
 * @param key the record of the member or organisation
 * @param name what they are called
 * @param score what the list is ordered by: how well and how much of what they did fits, not how good they are
 * @param reasons what speaks for asking them, the strongest first; never empty
 */
public record PersonFound(RecordKey key, String name, double score, List<Reason> reasons) {

    /** What somebody did or knows. */
    public enum Kind {
        /** Wrote or is the contact of a lesson. */
        LESSON,
        /** Answered a request, and agreed to be named. */
        ANSWERED,
        /** Used a lesson. */
        USED,
        /** Is the focal point of a programme, or their office works in it. */
        WORKED,
        /** Took part in a meeting. */
        MET,
        /** Keeps a record on it. */
        KEEPS,
        /** Says so in the profile: places, expertise, languages. */
        PROFILE
    }

    /**
     * A reason.
     *
     * @param kind what they did
     * @param record what it was; null for the profile
     * @param when when; null when unknown
     * @param sentence for people
     */
    public record Reason(Kind kind, RecordKey record, LocalDate when, String sentence) {
    }

    /** Takes a copy of the list. */
    public PersonFound {
        reasons = List.copyOf(reasons);
    }
}
