package org.sankofa.search;

/** Orders of lists. */
public enum Sort {
    /** By title, as the language sorts. */
    TITLE,
    /** By the time of the last save. */
    MODIFIED,
    /** By the main year. */
    YEAR
}
