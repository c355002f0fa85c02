package org.sankofa.workbench.internal.perspectives;

import java.util.Locale;

/** Where views stand around the editors. */
enum Place {
    LEFT, RIGHT, BOTTOM;

    /** What it is called in the application model: the last part of ids of stacks, and the key of what a perspective wants there. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stack that plug-ins add their views to; its name is also the category of part descriptors. */
    String stack() {
        return "org.sankofa.stack." + key();
    }

    static Place of(String key) {
        for (Place place : values()) {
            if (place.key().equals(key)) {
                return place;
            }
        }
        return BOTTOM;
    }
}
