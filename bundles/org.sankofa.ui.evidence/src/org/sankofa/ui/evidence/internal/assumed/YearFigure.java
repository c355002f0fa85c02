package org.sankofa.ui.evidence.internal.assumed;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.evidence.methods.YearAssumption.Quantity;

/**
 * A figure of one year that somebody gives.
 *
 * @param what it is of
 * @param name of its country, for people to read
 */
public record YearFigure(YearAssumption what, String name) implements Assumable {

    /** @return remittances received by the country of the case */
    public static YearFigure inflow(String year) {
        return new YearFigure(YearAssumption.inflow(year), "");
    }

    /**
     * @param key name under which a step is kept
     * @param names of countries by their codes
     * @return the figure; empty where the name is that of something else
     */
    public static Optional<YearFigure> of(String key, UnaryOperator<String> names) {
        return YearAssumption.of(key).map(one -> of(one, names));
    }

    /** @param names of countries by their codes */
    public static YearFigure of(YearAssumption what, UnaryOperator<String> names) {
        return new YearFigure(what, what.quantity() == Quantity.INFLOW ? "" : names.apply(what.area()));
    }

    /** @return what is counted */
    public Quantity quantity() {
        return what.quantity();
    }

    /** @return code of the country it is of */
    public String area() {
        return what.area();
    }

    /** @return of the remittances that are looked at */
    public String year() {
        return what.year();
    }

    @Override
    public String key() {
        return what.key();
    }

    /** What is usual comes from figures alone. */
    @Override
    public BigDecimal usual() {
        return null;
    }

    @Override
    public boolean isWhole() {
        return quantity() == Quantity.EMIGRANTS;
    }

    @Override
    public BigDecimal least() {
        return quantity().least();
    }

    @Override
    public BigDecimal most() {
        return quantity().most();
    }

    @Override
    public String label() {
        return text("assumed.year." + quantity().code(), year(), name);
    }

    @Override
    public String unit() {
        return text(switch (quantity()) {
            case INFLOW -> "assumed.unit.usd";
            case INCOME -> "assumed.unit.ppp";
            case EMIGRANTS -> "assumed.unit.people.all";
        });
    }

    /** Two are the same whatever the country is called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof YearFigure one && one.what.equals(what);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }
}
