package org.sankofa.ui.records.internal.today;

/** Why records wait for a person; in the order in which people are told. */
public enum Waiting {
    /** Requests that are due soon or were due, and are not answered. */
    REQUESTS("request"),
    /** What was handed in for review. */
    REVIEWS("review"),
    /** Actions that the person took on, and those of anybody that are late. */
    ACTIONS("action"),
    /** Values that two people wrote without knowing of each other. */
    CONFLICTS("conflict"),
    /** Lessons that were to be looked at again by now. */
    LESSONS("lesson"),
    /** Records the person keeps that nobody confirmed for half a year. */
    UNCONFIRMED("check");

    private final String icon;

    Waiting(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /** The part of the keys of its texts. */
    String key() {
        return "today." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
