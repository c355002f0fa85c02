package org.sankofa.model.checks;

import java.util.Locale;

/** How grave a problem is. */
public enum Tier {

    /** The record cannot be used as it is. */
    CRITICAL,
    /** A part of the record is wrong. */
    ERROR,
    /** Something should be mended some time. */
    WARNING;

    /** @return the name in small letters, as JSON has it */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
