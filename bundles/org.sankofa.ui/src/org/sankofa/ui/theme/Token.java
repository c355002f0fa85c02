package org.sankofa.ui.theme;

import java.util.Locale;

/** What a colour is for. The colours themselves are in the theme's style sheet ({@code #palette-...}). */
public enum Token {
    /** Behind everything. */
    PAGE,
    /** Fields, lists, cards. */
    SURFACE,
    /** Areas that step back: table headings, read-only blocks. */
    SUNKEN,
    /** Popups. */
    RAISED,
    /** Under the pointer. */
    HOVER,
    /** Selected row. */
    SELECTION,
    /** Text on a selected row. */
    SELECTION_TEXT,
    /** Lines between things. */
    BORDER,
    /** Border of controls under the pointer. */
    BORDER_STRONG,
    /** Ring around the control that has the focus. */
    FOCUS,
    /** Text. */
    TEXT,
    /** Labels and secondary text. */
    TEXT_SECONDARY,
    /** Hints and what is not there. */
    TEXT_TERTIARY,
    /** Actions, links, what is active. */
    ACCENT,
    /** Tint behind accented things. */
    ACCENT_SOFT,
    /** Text on the accent. */
    ON_ACCENT,
    /** Information. */
    INFO,
    /** Tint behind information. */
    INFO_SOFT,
    /** Success. */
    SUCCESS,
    /** Tint behind success. */
    SUCCESS_SOFT,
    /** Warnings. */
    WARNING,
    /** Tint behind warnings. */
    WARNING_SOFT,
    /** Errors. */
    DANGER,
    /** Tint behind errors. */
    DANGER_SOFT,
    /** Chips. */
    CHIP,
    /** Text on chips. */
    CHIP_TEXT,
    /** Sources of values and what is shown in another language. */
    SOURCE,
    /** Found words. */
    MARK;

    /** @return the name in the style sheet, such as {@code text-secondary} */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the key in JFace's colour registry */
    public String registryKey() {
        return "org.sankofa." + cssName();
    }
}
