package org.sankofa.evidence.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What remittances could contribute in a year: the official flow, what comes informally beside it, and what would be saved on fees;
 * where somebody cites a multiplier, times that. Uncertainty is carried through by simulation. The seed is part of the result: the
 * same seed and the same inputs give the same figures on every machine.
 *
 * @param inputs what went in
 * @param seed the starting number
 * @param draws how many times it was drawn
 * @param low 5th percentile
 * @param central median
 * @param high 95th percentile
 * @param percentiles further ones, by percent
 * @param mean of all draws
 */
public record Potential(Inputs inputs, long seed, int draws, double low, double central, double high, Map<Integer, Double> percentiles,
        double mean) implements Finding {

    /** How often is drawn unless somebody says otherwise. */
    public static final int USUAL_DRAWS = 10_000;
    private static final int MOST_DRAWS = 1_000_000;
    private static final int[] PERCENTS = { 1, 5, 10, 25, 50, 75, 90, 95, 99 };
    private static final int SHOWN_DIGITS = 3;

    /**
     * What goes in.
     *
     * @param official the official flow, in any unit
     * @param informalShare informal flows as a fraction of the official one
     * @param cost cost of sending, in percent of the official flow
     * @param targetCost cost to be reached, in percent; empty: savings on fees are not counted
     * @param multiplier effect of one unit received; null: not counted
     */
    public record Inputs(Uncertain official, Uncertain informalShare, Uncertain cost, OptionalDouble targetCost, Uncertain multiplier) {

        /** Checks the figures. */
        public Inputs {
            Objects.requireNonNull(official, "official");
            Objects.requireNonNull(informalShare, "informalShare");
            Objects.requireNonNull(cost, "cost");
            if (official.low() < 0 || informalShare.low() < 0 || cost.low() < 0 || multiplier != null && multiplier.low() < 0) {
                throw new IllegalArgumentException("Flows, shares, costs and multipliers are numbers from 0 on.");
            }
        }

        double potential(double flow, double share, double percent, double factor) {
            double saved = targetCost.isPresent() ? flow * Math.max(0, percent - targetCost.getAsDouble()) / 100 : 0;
            return (flow * (1 + share) + saved) * factor;
        }
    }

    /** Takes a copy. */
    public Potential {
        percentiles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(percentiles));
    }

    /**
     * Simulates.
     *
     * @param draws 100 to 1,000,000
     */
    public static Potential simulate(Inputs inputs, long seed, int draws) {
        if (draws < 100 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("Draw between 100 and 1,000,000 times.");
        }
        SplitMix random = new SplitMix(seed);
        double[] all = new double[draws];
        for (int i = 0; i < draws; i++) {
            // each draw takes the same number of random values, so that one more input changes no other
            double flow = inputs.official().at(random.next());
            double share = inputs.informalShare().at(random.next());
            double percent = inputs.cost().at(random.next());
            double place = random.next();
            all[i] = inputs.potential(flow, share, percent, inputs.multiplier() == null ? 1 : inputs.multiplier().at(place));
        }
        Arrays.sort(all);
        Map<Integer, Double> percentiles = new LinkedHashMap<>();
        for (int percent : PERCENTS) {
            percentiles.put(percent, percentile(all, percent));
        }
        return new Potential(inputs, seed, draws, percentiles.get(5), percentiles.get(50), percentiles.get(95), percentiles,
                Allocation.sum(all) / draws);
    }

    /** Between the two nearest draws, in proportion. */
    private static double percentile(double[] sorted, int percent) {
        double place = percent / 100.0 * (sorted.length - 1);
        int below = (int) place;
        double above = below + 1 < sorted.length ? sorted[below + 1] : sorted[below];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }

    /** @return a figure with three digits, for more would be false precision */
    public static BigDecimal shown(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(SHOWN_DIGITS));
        return rounded.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    /** @return the result as text for storing and comparing: the same seed gives the same bytes */
    public String text() {
        StringBuilder text = new StringBuilder("seed ").append(seed).append("\ndraws ").append(draws).append('\n');
        percentiles.forEach((percent, value) -> text.append('p').append(percent).append(' ').append(value).append('\n'));
        return text.append("mean ").append(mean).append('\n').toString();
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.FREUND_SPATAFORA, Citation.SDG_10C);
    }

    @Override
    public List<Remark> assumptions() {
        List<Remark> all = new ArrayList<>();
        all.add(Remark.of("potential.assumes.official", inputs.official().low(), inputs.official().middle(), inputs.official().high()));
        all.add(Remark.of("informal.assumes.share", inputs.informalShare().low(), inputs.informalShare().high()));
        inputs.targetCost().ifPresent(target -> all.add(Remark.of("potential.assumes.target", target)));
        if (inputs.multiplier() != null) {
            all.add(Remark.of("potential.assumes.multiplier", inputs.multiplier().low(), inputs.multiplier().high()));
        }
        all.add(Remark.of("potential.assumes.seed", Long.toString(seed), draws));
        return all;
    }

    @Override
    public List<Remark> caveats() {
        return List.of(Remark.of("potential.not-actual"), Remark.of("potential.independent"));
    }

    /** Random numbers that are alike on every machine and in every version of Java (SplitMix64; Steele, Lea, Flood 2014). */
    private static final class SplitMix {

        private long state;

        SplitMix(long seed) {
            state = seed;
        }

        double next() {
            state += 0x9E3779B97F4A7C15L;
            long z = state;
            z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            z ^= z >>> 31;
            return (z >>> 11) * 0x1.0p-53;
        }
    }
}
