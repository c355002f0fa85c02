package org.sankofa.evidence.internal.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as publishers write them, made alike: {@code 2017}, {@code 2017-S1}, {@code 2017-Q3}, {@code 2017-03}, {@code 2017-W05}, {@code 2017-03-31}. */
final class Periods {

    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?:\\.0+|-A1)?");
    private static final Pattern PART = Pattern.compile("([12][0-9]{3})-?([SQT])([1-4])");
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})-?M?(0[1-9]|1[0-2])");
    private static final Pattern WEEK = Pattern.compile("([12][0-9]{3})-W(0[1-9]|[1-4][0-9]|5[0-3])");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T[0-9:.Z+-]+)?");

    private Periods() {
    }

    static Optional<String> of(String written) {
        String text = written.strip();
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return Optional.of(part.group(1) + "-" + part.group(2) + part.group(3));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(month.group(1) + "-" + month.group(2));
        }
        return WEEK.matcher(text).matches() || DAY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
