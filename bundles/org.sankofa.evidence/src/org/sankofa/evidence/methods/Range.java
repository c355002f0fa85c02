package org.sankofa.evidence.methods;

/**
 * From where to where something may lie.
 *
 * @param low the least
 * @param high the greatest; not below the least
 */
public record Range(double low, double high) {

    /** Checks the order. */
    public Range {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("A range goes from the lesser number to the greater one, not from " + low + " to " + high + ".");
        }
    }
}
