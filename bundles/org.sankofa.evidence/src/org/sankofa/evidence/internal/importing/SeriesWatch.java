package org.sankofa.evidence.internal.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sankofa.evidence.SeriesBreaks;
import org.sankofa.evidence.SeriesKey;

/** Looks at the ends of series for values that fall or rise many times over: a year that is not complete, another unit, a mistake. */
final class SeriesWatch {

    private static final int MOST_SERIES = 200_000;

    /** The last three values of a series. */
    private static final class Tail {
        private double before;
        private double middle;
        private double last;
        private String period = "";
        private int count;
        private int line;
    }

    private final Map<SeriesKey, Tail> tails = new LinkedHashMap<>();
    private final double floor;

    /** @param floor jumps between values below it are no news */
    SeriesWatch(double floor) {
        this.floor = floor;
    }

    /** Takes a value; those of a series come in the order of time, others are left out. */
    void see(SeriesKey key, String period, BigDecimal value, int line) {
        if (value == null || tails.size() >= MOST_SERIES && !tails.containsKey(key)) {
            return;
        }
        Tail tail = tails.computeIfAbsent(key, one -> new Tail());
        if (period.compareTo(tail.period) > 0) {
            tail.before = tail.middle;
            tail.middle = tail.last;
            tail.last = value.doubleValue();
            tail.period = period;
            tail.line = line;
            tail.count++;
        }
    }

    void report(Findings findings) {
        tails.forEach((key, tail) -> {
            if (tail.count >= 3 && SeriesBreaks.jumps(tail.before, tail.middle, tail.last, floor)) {
                findings.warning("series-break", tail.line, path(key), Double.toString(tail.last), "The last value, of " + tail.period + ", is "
                        + (tail.last < tail.middle ? "less than a fifth of the one before." : "more than five times the one before.") + " It may be a year"
                        + " that is not complete, another unit, or a mistake; it was taken as it is.");
            }
        });
    }

    static String path(SeriesKey key) {
        return key.area() + (key.partner().isEmpty() ? "" : " <- " + key.partner()) + " " + key.indicator()
                + (key.sex().isEmpty() || key.sex().equals("_T") ? "" : " " + key.sex());
    }
}
