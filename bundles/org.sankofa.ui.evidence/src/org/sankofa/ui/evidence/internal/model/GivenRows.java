package org.sankofa.ui.evidence.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.evidence.methods.YearAssumption.Quantity;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;

/** Which figures of a year are offered to be given by hand, and what data sets say of them. */
record GivenRows(KnownFigures known, String year) {

    /** So many hosts without income are asked for at a time. */
    private static final int ASKED = 3;

    /**
     * @param picked hosts that somebody wants to say something of
     * @return the inflow, the income at home where the rule needs it, people and incomes of the hosts that were picked or given, then
     *         incomes of the largest hosts whose income is not known, where the rule needs it
     */
    List<YearFigure> rows(Collection<String> picked) {
        Optional<Rule> rule = known.values().basis().rule();
        Set<YearFigure> rows = new LinkedHashSet<>(List.of(YearFigure.inflow(year)));
        if (rule.filter(Rule::needsOriginIncome).isPresent()) {
            rows.add(of(Quantity.INCOME, known.area()));
        }
        for (String host : picked) {
            rows.add(of(Quantity.EMIGRANTS, host));
            rows.add(of(Quantity.INCOME, host));
        }
        known.given().stream().filter(one -> one.year().equals(year)).forEach(rows::add);
        if (rule.filter(Rule::needsHostIncome).isPresent()) {
            Map<String, Double> byHost = known.people(year).map(KnownFigures.People::byHost).orElse(Map.of());
            known.hosts(byHost).stream().filter(host -> known.publishedIncome(host, year).isEmpty()).map(host -> of(Quantity.INCOME, host))
                .filter(row -> !rows.contains(row)).limit(ASKED).toList().forEach(rows::add);
        }
        return new ArrayList<>(rows);
    }

    private YearFigure of(Quantity quantity, String code) {
        return YearFigure.of(new YearAssumption(quantity, code, year), known.names()::of);
    }

    /** @return the values with what data sets say of each row */
    AssumedValues found(Collection<YearFigure> rows, AssumedValues values) {
        AssumedValues all = values;
        Optional<Stocks> counted = rows.stream().anyMatch(row -> row.quantity() == Quantity.EMIGRANTS) ? known.counted(year) : Optional.empty();
        for (YearFigure row : rows) {
            all = all.finding(row, switch (row.quantity()) {
                case INFLOW -> known.published(year).map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
                case INCOME -> known.publishedIncome(row.area(), year);
                case EMIGRANTS -> counted.map(stocks -> stocks.byHost().get(row.area())).map(one -> OptionalDouble.of(one.value().doubleValue()))
                    .orElse(OptionalDouble.empty());
            });
        }
        return all;
    }
}
