package org.sankofa.search.internal.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.sankofa.search.internal.index.Entry.Days;

/** Reads partial dates and moments as stretches of days. */
public final class Dates {

    private Dates() {
    }

    /** Whether a text may be a date: a year first, nothing long. */
    static boolean looksLikeDate(String text) {
        return text.length() >= 4 && text.length() <= 40 && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(1)) && Character.isDigit(text.charAt(2))
                && Character.isDigit(text.charAt(3)) && (text.length() == 4 || !Character.isDigit(text.charAt(4)));
    }

    /** A date such as {@code 2006}, {@code 2006-11~} or {@code 2007-01-12 planned}, or a moment; empty if none. */
    public static Optional<Days> parse(String text) {
        if (!looksLikeDate(text)) {
            return Optional.empty();
        }
        int end = 4;
        while (end < text.length() && end < 10 && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        String day = text.substring(0, end);
        String rest = text.substring(end).strip();
        if (!rest.isEmpty() && !rest.equals("~") && !rest.equals("planned") && !rest.equals("~ planned")
                && !rest.startsWith("T")) {
            return Optional.empty();
        }
        try {
            return switch (day.length()) {
                case 4 -> {
                    int year = Integer.parseInt(day);
                    yield days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(day);
                    yield days(month.atDay(1), month.atEndOfMonth());
                }
                case 10 -> days(LocalDate.parse(day), LocalDate.parse(day));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // no such day: not a date
        }
    }

    private static Optional<Days> days(LocalDate from, LocalDate to) {
        return Optional.of(new Days((int) from.toEpochDay(), (int) to.toEpochDay()));
    }

    /** The year a day is in. */
    static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
