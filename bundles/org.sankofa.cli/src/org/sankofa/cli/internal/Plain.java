package org.sankofa.cli.internal;

import java.util.Locale;

/** Text for terminals. Records come from other people, so control characters never get through. */
public final class Plain {

    private Plain() {
    }

    /** @return the text on one line, without control characters */
    public static String line(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
    }

    /** @return the text with its line breaks and without other control characters */
    public static String lines(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+", " ");
    }

    /** @return the text on one line, cut or filled up to a width in characters */
    public static String column(String text, int width) {
        String line = line(text);
        int length = line.codePointCount(0, line.length());
        if (length > width) {
            return line.substring(0, line.offsetByCodePoints(0, width - 1)) + "\u2026";
        }
        return line + " ".repeat(width - length);
    }

    /** @return a number with its noun, in the plural where it must be */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
