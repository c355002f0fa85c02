package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.text.NumberFormat;

import org.sankofa.evidence.EditionContents;

/** What is said of editions in numbers. */
public final class DatasetWords {

    private DatasetWords() {
    }

    /** @return how many series, countries and figures, and of which years */
    public static String counts(EditionContents contents) {
        return contents.series() == 0 ? text("browse.counts.none")
            : text("browse.counts", contents.observations(), contents.series(), contents.areas().size(), span(contents.first(), contents.last()));
    }

    /** @return from when to when */
    static String span(String first, String last) {
        return first.equals(last) ? first : first + "\u2013" + last;
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }
}
