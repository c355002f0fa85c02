package org.sankofa.ui.records.internal.today;

import java.util.Locale;

/** Why records wait for a person; in the order in which people are told. */
public enum Waiting {
    /** Requests that are due soon or were due, and are not answered. */
    REQUESTS,
    /** What was handed in for review. */
    REVIEWS,
    /** Actions that the person took on, and those of anybody that are late. */
    ACTIONS,
    /** Values that two people wrote without knowing of each other. */
    CONFLICTS,
    /** Lessons that were to be looked at again by now. */
    LESSONS,
    /** Records the person keeps that nobody confirmed for half a year. */
    UNCONFIRMED;

    /** The part of the keys of its texts. */
    String key() {
        return "today." + name().toLowerCase(Locale.ROOT);
    }
}
