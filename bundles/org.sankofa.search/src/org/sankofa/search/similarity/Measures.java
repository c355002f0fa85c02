package org.sankofa.search.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The local measures that contexts are compared with. They are those of case-based reasoning: R. Bergmann, <i>Experience
 * Management</i>, LNAI 2432, Springer 2002, chapter 4; for taxonomies Z. Wu and M. Palmer, <i>Verb semantics and lexical
 * selection</i>, ACL 1994.
 */
public final class Measures {

    private Measures() {
    }

    /**
     * Numbers of which a difference means the same wherever it lies.
     *
     * @param range the difference from which two numbers have nothing in common, above 0, in the numbers' own unit
     * @throws IllegalArgumentException where the range is not above 0
     */
    public static LocalMeasure<Double> numeric(double range) {
        if (!(range > 0)) {
            throw new IllegalArgumentException("The range is above 0, not " + range + '.');
        }
        return (one, other) -> Math.max(0, 1 - Math.abs(one - other) / range);
    }

    /**
     * Numbers of which a ratio means the same wherever it lies, as incomes: 500 and 1,000 are as like as 5,000 and 10,000.
     *
     * @param ratio the ratio from which two numbers have nothing in common, above 1
     * @param least what smaller numbers count as, above 0 and in the numbers' own unit: 0 has no logarithm
     * @throws IllegalArgumentException where the ratio is not above 1 or the least not above 0
     */
    public static LocalMeasure<Double> logarithmic(double ratio, double least) {
        if (!(ratio > 1) || !(least > 0)) {
            throw new IllegalArgumentException("The ratio is above 1 and the least above 0, not " + ratio + " and " + least + '.');
        }
        LocalMeasure<Double> numeric = numeric(Math.log(ratio));
        return (one, other) -> numeric.similarity(Math.log(Math.max(least, one)), Math.log(Math.max(least, other)));
    }

    /**
     * Steps of a scale, as income groups.
     *
     * @param scale all steps in their order, two at least; values beside it have nothing in common with others
     */
    public static <V> LocalMeasure<V> ordered(List<V> scale) {
        List<V> steps = List.copyOf(scale);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("A scale has two steps at least.");
        }
        return (one, other) -> {
            int a = steps.indexOf(one);
            int b = steps.indexOf(other);
            return a < 0 || b < 0 ? one.equals(other) ? 1 : 0 : 1 - Math.abs(a - b) / (double) (steps.size() - 1);
        };
    }

    /** The same or not. */
    public static <V> LocalMeasure<V> equal() {
        return (one, other) -> one.equals(other) ? 1 : 0;
    }

    /**
     * Places in a taxonomy: twice the depth of what both stand under, by the depths of both.
     *
     * @param path the way from the top to a value, both included; a value alone when it stands nowhere
     */
    public static <V> LocalMeasure<V> taxonomy(Function<V, List<V>> path) {
        return new TaxonomyMeasure<>(path);
    }

    /** Sets: how many they share of all that are in either (P. Jaccard 1901); two empty sets are the same. */
    public static <V> LocalMeasure<Set<V>> sets() {
        return (one, other) -> {
            Set<V> all = new HashSet<>(one);
            all.addAll(other);
            if (all.isEmpty()) {
                return 1;
            }
            Set<V> both = new HashSet<>(one);
            both.retainAll(other);
            return both.size() / (double) all.size();
        };
    }

    /**
     * Sets of which a member that is nearly the same counts nearly: each member by the most like one of the other set, the
     * mean over the members of both.
     *
     * @param members how like two members are
     */
    public static <V> LocalMeasure<Set<V>> sets(LocalMeasure<V> members) {
        return new SetMeasure<>(members, false);
    }

    /**
     * Sets of which one may be wider than the other: the mean of {@link #sets(LocalMeasure)} and of how far the smaller lies
     * in the larger (the overlap coefficient of D. Szymkiewicz 1934 and G. Simpson 1943), so that experience on one of
     * three themes is not taken for experience on something else.
     *
     * @param members how like two members are
     */
    public static <V> LocalMeasure<Set<V>> overlap(LocalMeasure<V> members) {
        return new SetMeasure<>(members, true);
    }

    /** Stretches of time: 1 where they touch, 0 from so many years between them on. */
    public static LocalMeasure<Years> years(int range) {
        LocalMeasure<Double> numeric = numeric(range);
        return (one, other) -> numeric.similarity(0.0, (double) one.gap(other));
    }
}
