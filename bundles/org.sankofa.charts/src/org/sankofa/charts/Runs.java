package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The pieces of a line over the years: between them nothing is known. */
final class Runs {

    /** Quarters and months are no whole parts of a year. */
    private static final double ROUNDING = 1e-6;

    private Runs() {
    }

    /**
     * @param points in the order of time
     * @param time of a point, in years
     * @param value of a point; NaN is not known
     * @return those that are known, in pieces: a new one after a value that is not known, and after years that are left out
     */
    static <P> List<List<P>> of(List<P> points, ToDoubleFunction<P> time, ToDoubleFunction<P> value) {
        double usual = usual(points.stream().filter(point -> !Double.isNaN(value.applyAsDouble(point))).mapToDouble(time).distinct().sorted().toArray());
        List<List<P>> runs = new ArrayList<>();
        List<P> run = new ArrayList<>();
        double before = 0;
        for (P point : points) {
            boolean known = !Double.isNaN(value.applyAsDouble(point));
            if (!run.isEmpty() && (!known || time.applyAsDouble(point) > before + usual + ROUNDING)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            before = time.applyAsDouble(point);
            if (known) {
                run.add(point);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /**
     * How far apart two figures of a line lie, mostly: stocks are counted every five years, and that is no gap. What stands beside
     * it does not matter, for others count in other years.
     */
    private static double usual(double[] times) {
        double[] steps = IntStream.range(1, times.length).mapToDouble(i -> times[i] - times[i - 1]).sorted().toArray();
        return steps.length == 0 ? 1 : steps[(steps.length - 1) / 2];
    }
}
