package org.sankofa.search.similarity;

/**
 * A stretch of time.
 *
 * @param from first year
 * @param to last year, not before the first
 */
public record Years(int from, int to) {

    /** Checks the order. */
    public Years {
        if (to < from) {
            throw new IllegalArgumentException("The years " + from + " to " + to + " run backwards.");
        }
    }

    /** @return how many years lie between two stretches; 0 where they touch or overlap */
    public int gap(Years other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "\u2013" + to;
    }
}
