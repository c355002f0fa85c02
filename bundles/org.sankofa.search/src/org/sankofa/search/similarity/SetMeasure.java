package org.sankofa.search.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Sets by how like each member is to the most like one of the other set. */
final class SetMeasure<V> implements LocalMeasure<Set<V>> {

    private final LocalMeasure<V> members;
    private final boolean within;

    /** @param within whether the smaller set may lie in the larger */
    SetMeasure(LocalMeasure<V> members, boolean within) {
        this.members = members;
        this.within = within;
    }

    @Override
    public double similarity(Set<V> one, Set<V> other) {
        return to(one).applyAsDouble(other);
    }

    @Override
    public ToDoubleFunction<Set<V>> to(Set<V> one) {
        return new Against(one)::compare;
    }

    /** One set, with how like its members are to the members of others that were met. */
    private final class Against {

        private final List<ToDoubleFunction<V>> own;
        private final Map<V, double[]> known = new HashMap<>();
        private final double[] best;

        Against(Set<V> one) {
            own = one.stream().map(members::to).toList();
            best = new double[own.size()];
        }

        double compare(Set<V> other) {
            int here = own.size();
            int there = other.size();
            if (here == 0 || there == 0) {
                return here == there ? 1 : 0;
            }
            Arrays.fill(best, 0);
            double second = 0;
            for (V member : other) {
                double[] alike = known.computeIfAbsent(member, this::alike);
                double most = 0;
                for (int i = 0; i < here; i++) {
                    best[i] = Math.max(best[i], alike[i]);
                    most = Math.max(most, alike[i]);
                }
                second += most;
            }
            double first = 0;
            for (double one : best) {
                first += one;
            }
            double mean = (first + second) / (here + there);
            return within ? (mean + Math.max(first / here, second / there)) / 2 : mean;
        }

        private double[] alike(V member) {
            double[] alike = new double[own.size()];
            for (int i = 0; i < alike.length; i++) {
                alike[i] = own.get(i).applyAsDouble(member);
            }
            return alike;
        }
    }
}
