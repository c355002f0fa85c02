package org.sankofa.ui.records.internal.trail;

import java.util.Locale;

/** A stop of the trail, in its order: something to try once. */
public enum Stop {
    EDIT, UNDO, WHY, SOURCE;

    /** The key of its texts. */
    String key() {
        return "trail." + name().toLowerCase(Locale.ROOT);
    }
}
