package org.sankofa.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the day, or the month too, may be missing; which may be about right, planned, or unknown. Immutable.
 *
 * <p>
 * Written {@code 2006}, {@code 2006-11} or {@code 2006-11-20}; {@code ~} behind it: about; {@code " planned"} at the
 * end: planned, not yet happened; {@code unknown} or {@code unknown planned}: there is a date, but nobody knows it. The
 * first four forms are those of EDTF (ISO 8601-2), years from 0001 to 9999.
 *
 * <p>
 * The order is that of the earliest day; of two that begin on the same day the less exact comes first. Unknown dates
 * come last.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** How much of the date is there. */
    public enum Precision {
        /** Nothing. */
        UNKNOWN,
        /** The year. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** Year, month and day. */
        DAY
    }

    /** A date nobody knows. */
    public static final PartialDate UNKNOWN = new PartialDate(Precision.UNKNOWN, null, false, false);

    private static final String UNKNOWN_WORD = "unknown";
    private static final String PLANNED_WORD = "planned";
    private static final Pattern FORM =
        Pattern.compile("(?:(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~)?|(unknown))( planned)?");

    private final Precision precision;
    private final LocalDate start;
    private final boolean about;
    private final boolean planned;

    private PartialDate(Precision precision, LocalDate start, boolean about, boolean planned) {
        this.precision = precision;
        this.start = start;
        this.about = about;
        this.planned = planned;
    }

    /**
     * @param year 1 to 9999
     * @throws IllegalArgumentException when there is no such year
     */
    public static PartialDate ofYear(int year) {
        return parse(String.format(Locale.ROOT, "%04d", year));
    }

    /**
     * @param year 1 to 9999
     * @param month 1 to 12
     * @throws IllegalArgumentException when there is no such month
     */
    public static PartialDate ofMonth(int year, int month) {
        return parse(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }

    /** A date that is known to the day. */
    public static PartialDate of(LocalDate day) {
        return parse(day.toString());
    }

    /** The same as {@link #parse(String)}, under the name EMF looks for. */
    public static PartialDate valueOf(String string) {
        return parse(string);
    }

    /**
     * Reads the string form.
     *
     * @throws IllegalArgumentException with a sentence for people when the string is no date of that form
     */
    public static PartialDate parse(String string) {
        Matcher matcher = FORM.matcher(string == null ? "" : string);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + string + "\" is no date. Write it like 2006, 2006-11 or 2006-11-20,"
                + " with ~ behind it for \"about\", or the word unknown; add \" planned\" for what has not happened yet.");
        }
        boolean planned = matcher.group(6) != null;
        if (matcher.group(5) != null) {
            return planned ? new PartialDate(Precision.UNKNOWN, null, false, true) : UNKNOWN;
        }
        return dated(string, matcher, planned);
    }

    private static PartialDate dated(String string, Matcher matcher, boolean planned) {
        Precision precision = matcher.group(3) != null ? Precision.DAY
            : matcher.group(2) != null ? Precision.MONTH : Precision.YEAR;
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (year == 0) {
                throw new DateTimeException("year 0");
            }
            LocalDate start = LocalDate.of(year, number(matcher.group(2)), number(matcher.group(3)));
            return new PartialDate(precision, start, matcher.group(4) != null, planned);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + string + "\" is not in the calendar. Check year, month and day.", e);
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** @return how much of the date is there */
    public Precision precision() {
        return precision;
    }

    /** @return whether year, month and day are all unknown */
    public boolean isUnknown() {
        return precision == Precision.UNKNOWN;
    }

    /** @return whether the date is only about right */
    public boolean isAbout() {
        return about;
    }

    /** @return whether the date is one that was planned */
    public boolean isPlanned() {
        return planned;
    }

    /** @return the year; empty when unknown */
    public Optional<Integer> year() {
        return earliest().map(LocalDate::getYear);
    }

    /** @return the first day it can be; empty when unknown. "About" does not widen it */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(start);
    }

    /** @return the last day it can be; empty when unknown. "About" does not widen it */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(switch (precision) {
            case UNKNOWN -> null;
            case YEAR -> LocalDate.of(start.getYear(), 12, 31);
            case MONTH -> YearMonth.from(start).atEndOfMonth();
            case DAY -> start;
        });
    }

    /** @return whether this date lies wholly before the other; false when one is unknown */
    public boolean isBefore(PartialDate other) {
        return !isUnknown() && !other.isUnknown() && latest().get().isBefore(other.start);
    }

    /** @return this date marked as about right or not; an unknown date stays as it is */
    public PartialDate about(boolean value) {
        return value == about || isUnknown() ? this : new PartialDate(precision, start, value, planned);
    }

    /** @return this date marked as planned or not */
    public PartialDate planned(boolean value) {
        return value == planned ? this : new PartialDate(precision, start, about, value);
    }

    @Override
    public int compareTo(PartialDate other) {
        if (isUnknown() || other.isUnknown()) {
            return isUnknown() && other.isUnknown() ? Boolean.compare(planned, other.planned)
                : Boolean.compare(isUnknown(), other.isUnknown());
        }
        int byStart = start.compareTo(other.start);
        int byLength = byStart != 0 ? byStart : precision.compareTo(other.precision);
        // the marks only break ties, so that the order agrees with equals
        int byAbout = byLength != 0 ? byLength : Boolean.compare(about, other.about);
        return byAbout != 0 ? byAbout : Boolean.compare(planned, other.planned);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && precision == date.precision && Objects.equals(start, date.start)
            && about == date.about && planned == date.planned;
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, start, about, planned);
    }

    /** @return the form {@link #parse(String)} reads */
    @Override
    public String toString() {
        String iso = isUnknown() ? UNKNOWN_WORD : start.toString().substring(0, switch (precision) {
            case YEAR -> 4;
            case MONTH -> 7;
            default -> 10;
        });
        return iso + (about ? "~" : "") + (planned ? " " + PLANNED_WORD : "");
    }
}
