package org.sankofa.evidence.methods;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure of one year that somebody gives instead of what is published, or where nobody has published any. It is kept as a step of
 * an {@link AssumptionLog} like any other assumption.
 *
 * @param quantity what it counts
 * @param area code of the country it is of: the one of the case for {@link Quantity#INFLOW}, which is not said and empty; for
 *        {@link Quantity#EMIGRANTS} the host
 * @param year of the remittances that are looked at, four digits
 */
public record YearAssumption(Quantity quantity, String area, String year) {

    /** What can be given for a year. */
    public enum Quantity {
        /** Remittances received, million USD. */
        INFLOW("inflow", "0", "10000000"),
        /** Income per head in purchasing power, USD. */
        INCOME("income", "1", "10000000"),
        /** People of the country of the case who live in a host. */
        EMIGRANTS("emigrants", "0", "1000000000");

        private final String code;
        private final BigDecimal least;
        private final BigDecimal most;

        Quantity(String code, String least, String most) {
            this.code = code;
            this.least = new BigDecimal(least);
            this.most = new BigDecimal(most);
        }

        /** @return the lasting name with which the names of steps begin */
        public String code() {
            return code;
        }

        /** @return the least number that makes sense */
        public BigDecimal least() {
            return least;
        }

        /** @return the greatest number that makes sense */
        public BigDecimal most() {
            return most;
        }
    }

    /** Checks that nothing is missing. */
    public YearAssumption {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(year, "year");
    }

    /** @return remittances received by the country of the case */
    public static YearAssumption inflow(String year) {
        return new YearAssumption(Quantity.INFLOW, "", year);
    }

    /** @return income per head in a country */
    public static YearAssumption income(String area, String year) {
        return new YearAssumption(Quantity.INCOME, area, year);
    }

    /** @return people of the country of the case in a host */
    public static YearAssumption emigrants(String host, String year) {
        return new YearAssumption(Quantity.EMIGRANTS, host, year);
    }

    /** @return what a step is about; empty where it is something else */
    public static Optional<YearAssumption> of(String key) {
        String[] parts = key.split("\\.", -1);
        return Arrays.stream(Quantity.values()).filter(one -> one.code.equals(parts[0])).findFirst()
                .filter(quantity -> parts.length == (quantity == Quantity.INFLOW ? 2 : 3) && parts[parts.length - 1].matches("[0-9]{4}"))
                .map(quantity -> new YearAssumption(quantity, quantity == Quantity.INFLOW ? "" : parts[1], parts[parts.length - 1]));
    }

    /** @return those of a log that count, in the order in which they were given first */
    public static List<YearAssumption> in(AssumptionLog log) {
        return log.entries().stream().map(AssumptionLog.Entry::name).distinct().map(YearAssumption::of).flatMap(Optional::stream)
                .filter(one -> one.value(log).isPresent()).toList();
    }

    /** @return the lasting name under which steps are kept, such as {@code inflow.2017} or {@code income.ITA.2017} */
    public String key() {
        return quantity == Quantity.INFLOW ? quantity.code + '.' + year : quantity.code + '.' + area + '.' + year;
    }

    /** @return the number that counts; empty where there is none, or one that makes no sense */
    public Optional<BigDecimal> value(AssumptionLog log) {
        try {
            return log.value(key()).map(BigDecimal::new).filter(number -> number.compareTo(quantity.least) >= 0 && number.compareTo(quantity.most) <= 0
                    && (quantity != Quantity.EMIGRANTS || number.stripTrailingZeros().scale() <= 0));
        } catch (NumberFormatException e) {
            return Optional.empty(); // written by another program: as if it were not said
        }
    }
}
