package org.sankofa.ui.theme;

import java.util.Locale;

/** Sizes of letters, as parts of the system's own. The sizes are in the theme's style sheet ({@code #type-...}). */
public enum TypeStyle {
    /** The title of a page. */
    DISPLAY,
    /** The title of a popup or an empty state. */
    TITLE,
    /** The title of a section. */
    SECTION,
    /** Ordinary text. */
    BODY,
    /** Ordinary text with weight. */
    STRONG,
    /** Labels of fields. */
    LABEL,
    /** Remarks. */
    SMALL;

    /** @return the name in the style sheet */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
