package org.sankofa.search;

import java.util.List;

/**
 * A piece of a record's text that shows why it was found.
 *
 * @param text plain text, without markup
 * @param language BCP 47 tag of the text
 * @param marks what to highlight, by position, without overlap
 */
public record Fragment(String text, String language, List<Mark> marks) {

    /** Takes a copy of the list. */
    public Fragment {
        marks = List.copyOf(marks);
    }

    /**
     * A stretch of the text.
     *
     * @param start first char
     * @param end one behind the last char
     */
    public record Mark(int start, int end) {
    }
}
