package org.sankofa.search.similarity;

import java.util.function.ToDoubleFunction;

/**
 * How like two values of one attribute are.
 *
 * @param <V> what the values are
 */
@FunctionalInterface
public interface LocalMeasure<V> {

    /** @return 0 for nothing in common to 1 for the same; symmetric */
    double similarity(V one, V other);

    /**
     * A question compares one value with thousands; what has to be found out of the one alone can be found out here, once.
     *
     * @return how like values are to this one, as {@link #similarity}; used by one thread
     */
    default ToDoubleFunction<V> to(V one) {
        return other -> similarity(one, other);
    }
}
