package org.sankofa.charts;

import java.util.Locale;
import java.util.Objects;

/**
 * What a chart is drawn into.
 *
 * @param width in pixels at 100 %
 * @param height in pixels at 100 %
 * @param letters measures words
 * @param locale for numbers
 */
public record Frame(double width, double height, Letters letters, Locale locale) {

    /** Checks that there is something to draw into. */
    public Frame {
        Objects.requireNonNull(letters, "letters");
        Objects.requireNonNull(locale, "locale");
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A chart needs room: " + width + " x " + height);
        }
    }
}
