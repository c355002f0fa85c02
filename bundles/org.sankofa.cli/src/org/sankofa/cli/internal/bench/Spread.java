package org.sankofa.cli.internal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Several values of one thing.
 *
 * @param median the middle one
 * @param low the tenth percentile
 * @param high the ninetieth percentile
 * @param count how many values
 */
record Spread(double median, double low, double high, int count) {

    static <T> Spread of(List<T> all, ToDoubleFunction<T> value) {
        double[] values = all.stream().mapToDouble(value).sorted().toArray();
        return new Spread(at(values, 0.5), at(values, 0.1), at(values, 0.9), values.length);
    }

    static Spread of(double... all) {
        double[] values = all.clone();
        Arrays.sort(values);
        return new Spread(at(values, 0.5), at(values, 0.1), at(values, 0.9), values.length);
    }

    private static double at(double[] sorted, double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double position = part * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
    }
}
