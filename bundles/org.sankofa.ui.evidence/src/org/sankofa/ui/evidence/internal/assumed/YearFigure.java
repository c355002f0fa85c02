package org.sankofa.ui.evidence.internal.assumed;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A figure of one year that somebody knows better than what is published, or that nobody has published.
 *
 * @param quantity what it counts
 * @param area code of the country it is of: the one of the case for remittances, a host for people
 * @param name of that country, for people to read
 * @param year of the remittances that are looked at
 */
public record YearFigure(Quantity quantity, String area, String name, String year) implements Assumable {

    /** What can be given for a year. */
    public enum Quantity {
        /** Remittances received, million USD. */
        INFLOW("inflow", "0", "10000000", "usd"),
        /** Income per head in purchasing power, USD. */
        INCOME("income", "1", "10000000", "ppp"),
        /** People of the country of the case who live in another one. */
        EMIGRANTS("emigrants", "0", "1000000000", "people.all");

        private final String code;
        private final BigDecimal least;
        private final BigDecimal most;
        private final String unit;

        Quantity(String code, String least, String most, String unit) {
            this.code = code;
            this.least = new BigDecimal(least);
            this.most = new BigDecimal(most);
            this.unit = unit;
        }
    }

    private static final String YEAR = "[0-9]{4}";

    /** @return remittances received by the country of the case */
    public static YearFigure inflow(String year) {
        return new YearFigure(Quantity.INFLOW, "", "", year);
    }

    /**
     * @param key name under which a step is kept
     * @param names of countries by their codes
     * @return the figure; empty where the name is that of something else
     */
    public static Optional<YearFigure> of(String key, UnaryOperator<String> names) {
        String[] parts = key.split("\\.", -1);
        Quantity quantity = Arrays.stream(Quantity.values()).filter(one -> one.code.equals(parts[0])).findFirst().orElse(null);
        if (quantity == null || parts.length != (quantity == Quantity.INFLOW ? 2 : 3) || !parts[parts.length - 1].matches(YEAR)) {
            return Optional.empty();
        }
        return Optional.of(quantity == Quantity.INFLOW ? inflow(parts[1]) : new YearFigure(quantity, parts[1], names.apply(parts[1]), parts[2]));
    }

    @Override
    public String key() {
        return quantity == Quantity.INFLOW ? quantity.code + '.' + year : quantity.code + '.' + area + '.' + year;
    }

    /** What is usual comes from figures alone. */
    @Override
    public BigDecimal usual() {
        return null;
    }

    @Override
    public boolean isWhole() {
        return quantity == Quantity.EMIGRANTS;
    }

    @Override
    public BigDecimal least() {
        return quantity.least;
    }

    @Override
    public BigDecimal most() {
        return quantity.most;
    }

    @Override
    public String label() {
        return text("assumed.year." + quantity.code, year, name);
    }

    @Override
    public String unit() {
        return text("assumed.unit." + quantity.unit);
    }

    /** Two are the same whatever the country is called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof YearFigure one && one.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
