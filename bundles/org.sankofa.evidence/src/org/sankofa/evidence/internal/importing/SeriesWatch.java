package org.sankofa.evidence.internal.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sankofa.evidence.SeriesBreaks;
import org.sankofa.evidence.SeriesKey;

/**
 * Looks for values that fall or rise many times over: at the ends of series (a year that is not complete, another unit, a mistake), and
 * between two that are alike (a mistake in typing, another unit). Of each series one of either kind is told.
 */
final class SeriesWatch {

    private static final int MOST_SERIES = 200_000;
    private static final MathContext DIGITS = new MathContext(6);

    /** The last three values of a series. */
    private static final class Tail {
        private double before;
        private double middle;
        private double last;
        private String period = "";
        private int count;
        private int line;
        private Spike spike;
        private int spikes;
    }

    /** A value that stands alone. */
    private record Spike(String period, int line, double before, double value, double after) {
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
            if (tail.count >= 2 && SeriesBreaks.sticksOut(tail.middle, tail.last, value.doubleValue(), floor)) {
                tail.spikes++;
                tail.spike = tail.spike == null ? new Spike(tail.period, tail.line, tail.middle, tail.last, value.doubleValue()) : tail.spike;
            }
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
            if (tail.spike != null) {
                report(key, tail, findings);
            }
            if (tail.count >= 3 && SeriesBreaks.jumps(tail.before, tail.middle, tail.last, floor)) {
                findings.warning("series-break", tail.line, path(key), plain(tail.last), "The last value, of " + tail.period + ", is "
                        + (tail.last < tail.middle ? "less than a fifth of the one before." : "more than five times the one before.") + " It may be a year"
                        + " that is not complete, another unit, or a mistake; it was taken as it is.");
            }
        });
    }

    private static void report(SeriesKey key, Tail tail, Findings findings) {
        Spike spike = tail.spike;
        findings.warning("series-spike", spike.line(), path(key) + " " + spike.period(), plain(spike.value()), "The value of " + spike.period() + ", "
                + plain(spike.value()) + ", stands between " + plain(spike.before()) + " and " + plain(spike.after()) + (tail.spikes > 1 ? "; this series has " + (tail.spikes - 1) + " more like it" : "")
                + ". It may be a mistake in typing or another unit; it was taken as it is.");
    }

    private static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    static String path(SeriesKey key) {
        return key.area() + (key.partner().isEmpty() ? "" : " <- " + key.partner()) + " " + key.indicator()
                + (key.sex().isEmpty() || key.sex().equals("_T") ? "" : " " + key.sex());
    }
}
