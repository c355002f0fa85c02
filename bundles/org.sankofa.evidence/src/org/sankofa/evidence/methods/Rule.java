package org.sankofa.evidence.methods;

import java.util.Optional;

/** How an inflow is divided among the countries that people live in (Ratha, Shaw 2007). */
public enum Rule {

    /** By migrant stocks alone. */
    STOCKS(1),
    /** By stocks and income per head in the host country. */
    HOST_INCOME(2),
    /** By stocks and a function of the incomes per head in host country and country of origin. */
    BOTH_INCOMES(3);

    private static final double EXPONENT = 0.75;

    private final int number;

    Rule(int number) {
        this.number = number;
    }

    /** @return 1, 2 or 3, as the paper counts them */
    public int number() {
        return number;
    }

    /** @return the rule of that number */
    public static Optional<Rule> of(int number) {
        return number >= 1 && number <= values().length ? Optional.of(values()[number - 1]) : Optional.empty();
    }

    /** @return whether incomes of hosts are needed */
    public boolean needsHostIncome() {
        return this != STOCKS;
    }

    /** @return whether the income of the country of origin is needed */
    public boolean needsOriginIncome() {
        return this == BOTH_INCOMES;
    }

    /**
     * By what each migrant counts. Of rule 3: the income at home, and where the host is richer, more by the difference to the power
     * of 0.75.
     *
     * @param originIncome income per head at home, in purchasing power
     * @param hostIncome income per head in the host country
     */
    public double factor(double originIncome, double hostIncome) {
        return switch (this) {
            case STOCKS -> 1;
            case HOST_INCOME -> hostIncome;
            case BOTH_INCOMES -> hostIncome < originIncome ? originIncome : originIncome + Math.pow(hostIncome - originIncome, EXPONENT);
        };
    }
}
