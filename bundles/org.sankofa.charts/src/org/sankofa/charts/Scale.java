package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers along a line, from a round one to a round one. Distances are 1, 2 or 5 times a power of ten (P. Heckbert, <em>Nice
 * numbers for graph labels</em>, Graphics Gems, 1990).
 *
 * @param least first number
 * @param most last number, larger
 * @param step distance between the numbers that are written
 */
public record Scale(double least, double most, double step) {

    /**
     * Chooses round numbers around values.
     *
     * @param low the smallest value
     * @param high the largest value
     * @param number how many numbers may be written at most, 3 or more
     */
    public static Scale around(double low, double high, int number) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return new Scale(0, 1, 0.5);
        }
        double from = Math.min(low, high);
        double to = Math.max(low, high);
        if (from == to) {
            to = from == 0 ? 1 : from + Math.abs(from);
        }
        double step = nice((to - from) / Math.max(1, number - 1));
        while (Math.ceil(to / step - 1e-9) - Math.floor(from / step + 1e-9) + 1 > Math.max(3, number)) {
            step = nice(step * 1.5);
        }
        return new Scale(Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step, step);
    }

    private static double nice(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        return (times <= 1 + 1e-9 ? 1 : times <= 2 + 1e-9 ? 2 : times <= 5 + 1e-9 ? 5 : 10) * power;
    }

    /** @return the numbers to be written */
    public List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        long count = Math.round((most - least) / step);
        for (long i = 0; i <= count; i++) {
            double value = least + i * step;
            numbers.add(Math.abs(value) < step * 1e-9 ? 0d : value);
        }
        return numbers;
    }

    /** @return where a number lies, 0 at the first and 1 at the last */
    public double share(double value) {
        return (value - least) / (most - least);
    }
}
