package org.sankofa.experience;

import java.time.LocalDate;
import java.util.Objects;

import org.sankofa.store.RecordKey;

/**
 * Something that waits for somebody. Reminders are computed when they are asked for; nothing of them is stored, and
 * doing what they remind of makes them go.
 *
 * @param kind what waits
 * @param key the record to open
 * @param due the day it is about; null when there is none
 * @param sentence what to do, in the language of the program
 */
public record Reminder(Kind kind, RecordKey key, LocalDate due, String sentence) {

    /** What waits, the most pressing first. */
    public enum Kind {
        /** The deadline of a request has passed and its answers are not put together. */
        REQUEST_OVERDUE,
        /** The deadline of a request is near. */
        REQUEST_DUE,
        /** Nobody has answered a request for a while. */
        REQUEST_UNANSWERED,
        /** Answers came in that stand in no reply yet. */
        ANSWERS_WAITING,
        /** Answers are used whose authors were not asked whether they may be named. */
        CONSENT_OPEN,
        /** A lesson should have been read again. */
        REVIEW_OVERDUE,
        /** A lesson was used some time ago, and nobody said what came of it. */
        USE_WITHOUT_EFFECT
    }

    /** Checks that nothing is missing. */
    public Reminder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(sentence, "sentence");
    }
}
