package org.sankofa.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Values of a series that fall or rise many times over: at its end a year that is not complete, another unit, a mistake; inside of it,
 * where the next one is as before, a mistake in typing or another unit. They are taken as they are, and whoever shows them says so.
 */
public final class SeriesBreaks {

    private static final double MANY_TIMES = 5;
    private static final double CALM = 3;

    private SeriesBreaks() {
    }

    /**
     * @param before the value before the one before
     * @param middle the value before
     * @param last the value that is looked at
     * @param floor jumps between values below it are no news
     * @return whether the last value is less than a fifth of the one before, or more than five times, where the one before was within
     *         three times of its own
     */
    public static boolean jumps(double before, double middle, double last, double floor) {
        return Math.max(Math.abs(middle), Math.abs(last)) >= floor && middle > 0 && before > 0 && far(last, middle, MANY_TIMES)
                && !far(middle, before, CALM);
    }

    /**
     * @param before the value before
     * @param middle the value that is looked at
     * @param after the value after it
     * @param floor jumps between values below it are no news
     * @return whether the value is less than a fifth of both beside it, or more than five times both, where these are within three times
     *         of each other
     */
    public static boolean sticksOut(double before, double middle, double after, double floor) {
        boolean up = middle > before * MANY_TIMES && middle > after * MANY_TIMES;
        boolean down = middle * MANY_TIMES < before && middle * MANY_TIMES < after;
        return before > 0 && middle > 0 && after > 0 && (up || down) && !far(before, after, CALM)
                && Math.max(Math.max(before, after), middle) >= floor;
    }

    private static boolean far(double a, double b, double times) {
        return a * times < b || a > b * times;
    }

    /**
     * @param observations in the order of their periods
     * @param floor jumps between values below it are no news
     * @return the last one with a value, where it jumps
     */
    public static Optional<Observation> atEnd(List<Observation> observations, double floor) {
        List<Observation> known = observations.stream().filter(one -> !one.missing()).toList();
        if (known.size() < 3) {
            return Optional.empty();
        }
        List<Observation> tail = known.subList(known.size() - 3, known.size());
        return jumps(tail.get(0).value().doubleValue(), tail.get(1).value().doubleValue(), tail.get(2).value().doubleValue(), floor)
                ? Optional.of(tail.get(2)) : Optional.empty();
    }
}
