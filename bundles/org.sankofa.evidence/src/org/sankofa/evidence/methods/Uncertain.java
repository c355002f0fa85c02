package org.sankofa.evidence.methods;

/**
 * A figure that is not known exactly: it lies between two ends, most likely at the middle one (triangular), or anywhere between
 * them (uniform).
 *
 * @param low the least
 * @param central the most likely; not a number: anywhere is as likely
 * @param high the greatest
 */
public record Uncertain(double low, double central, double high) {

    /** Checks the order. */
    public Uncertain {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high) || !Double.isNaN(central) && !(low <= central && central <= high)) {
            throw new IllegalArgumentException("Low, central and high come in this order.");
        }
    }

    /** @return a figure that is known */
    public static Uncertain exactly(double value) {
        return new Uncertain(value, value, value);
    }

    /** @return one that may lie anywhere in a range */
    public static Uncertain between(Range range) {
        return new Uncertain(range.low(), Double.NaN, range.high());
    }

    /** @return the central value, or the middle where none is more likely */
    public double middle() {
        return Double.isNaN(central) ? (low + high) / 2 : central;
    }

    /** The value at a place from 0 to 1 of the distribution. Only operations that are exact everywhere. */
    double at(double place) {
        double width = high - low;
        if (Double.isNaN(central)) {
            return low + place * width;
        }
        if (width == 0) {
            return low;
        }
        double left = (central - low) / width;
        return place < left ? low + Math.sqrt(place * width * (central - low)) : high - Math.sqrt((1 - place) * width * (high - central));
    }
}
