package org.sankofa.coordination.methods;

import java.util.Collection;

/**
 * How concentrated the partners of a sector in a country are, after A. O. Hirschman, National Power and the Structure of Foreign Trade,
 * 1945, and O. C. Herfindahl, Concentration in the U.S. Steel Industry, 1950: the sum of squared shares.
 *
 * @param partners how many have a share
 * @param index 10,000 where one has all, towards 0 where very many have as much
 */
public record Concentration(int partners, double index) {

    private static final double ALL = 10_000;

    /**
     * @param amounts what each partner gives, in any unit
     * @throws IllegalArgumentException when an amount is below 0, or nobody gives anything
     */
    public static Concentration of(Collection<Double> amounts) {
        double sum = 0;
        for (double amount : amounts) {
            if (!(amount >= 0) || Double.isInfinite(amount)) {
                throw new IllegalArgumentException("Amounts of partners are numbers from 0 on, not " + amount + ".");
            }
            sum += amount;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Nobody gives anything, so nothing is concentrated.");
        }
        double squares = 0;
        int partners = 0;
        for (double amount : amounts) {
            squares += amount / sum * (amount / sum);
            partners += amount > 0 ? 1 : 0;
        }
        return new Concentration(partners, squares * ALL);
    }

    /** @return as many partners with equal shares would be as concentrated */
    public double effectiveNumber() {
        return ALL / index;
    }
}
