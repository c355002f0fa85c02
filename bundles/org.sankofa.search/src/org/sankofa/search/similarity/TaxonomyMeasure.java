package org.sankofa.search.similarity;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Places in a taxonomy by what both stand under. */
final class TaxonomyMeasure<V> implements LocalMeasure<V> {

    private final Function<V, List<V>> path;

    TaxonomyMeasure(Function<V, List<V>> path) {
        this.path = path;
    }

    @Override
    public double similarity(V one, V other) {
        return compare(path.apply(one), path.apply(other));
    }

    @Override
    public ToDoubleFunction<V> to(V one) {
        List<V> own = path.apply(one);
        return other -> compare(own, path.apply(other));
    }

    private static <V> double compare(List<V> one, List<V> other) {
        int common = 0;
        while (common < one.size() && common < other.size() && one.get(common).equals(other.get(common))) {
            common++;
        }
        int depths = one.size() + other.size();
        return depths == 0 ? 0 : 2.0 * common / depths;
    }
}
