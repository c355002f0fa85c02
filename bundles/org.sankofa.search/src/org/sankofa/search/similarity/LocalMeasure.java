package org.sankofa.search.similarity;

/**
 * How like two values of one attribute are.
 *
 * @param <V> what the values are
 */
@FunctionalInterface
public interface LocalMeasure<V> {

    /** @return 0 for nothing in common to 1 for the same; symmetric */
    double similarity(V one, V other);
}
