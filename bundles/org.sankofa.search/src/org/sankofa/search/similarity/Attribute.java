package org.sankofa.search.similarity;

import java.util.Objects;

/**
 * One thing in which contexts are compared.
 *
 * @param id stable name, as remittanceShare
 * @param weight how much it counts where nobody says otherwise, above 0
 * @param measure how like two of its values are
 * @param <V> what its values are
 */
public record Attribute<V>(String id, double weight, LocalMeasure<V> measure) {

    /** Checks the weight. */
    public Attribute {
        Objects.requireNonNull(id);
        Objects.requireNonNull(measure);
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of " + id + " is above 0, not " + weight + '.');
        }
    }
}
