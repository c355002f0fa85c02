package org.sankofa.ui.evidence.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Figure;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.evidence.methods.YearAssumption.Quantity;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;

/**
 * What the remittances of a country are computed from: what somebody gives for a year, else what data sets say.
 *
 * @param area code of the country
 * @param values what somebody gives
 */
record KnownFigures(CountryFigures figures, Observations observations, AreaNames names, String area, AssumedValues values) {

    private static final double MILLION = 1e6;

    /**
     * Remittances of a year.
     *
     * @param value million USD
     * @param edition where they come from; empty where somebody gave them
     */
    record Inflow(double value, String year, Optional<Edition> edition) {

        /** @return the edition, or none */
        List<Edition> editions() {
            return edition.map(List::of).orElse(List.of());
        }
    }

    /**
     * Where people of the country live.
     *
     * @param byHost people by codes of hosts: countries and remainders, no regions
     * @param period when they were counted; empty where somebody gave all of them
     * @param edition which counted them; empty where somebody gave all of them
     */
    record People(Map<String, Double> byHost, String period, Optional<Edition> edition) {
    }

    /** @return the years of which remittances are known, in order */
    List<String> years() {
        TreeSet<String> years = new TreeSet<>(figures.inflowYears(area));
        given().stream().filter(one -> one.quantity() == Quantity.INFLOW).forEach(one -> years.add(one.year()));
        return List.copyOf(years);
    }

    /** @return what somebody gives, of all years */
    List<YearFigure> given() {
        return values.ofYears(names::of);
    }

    /** @return remittances of a year, as published */
    Optional<Figure> published(String year) {
        return year.isEmpty() ? Optional.empty() : figures.inflow(area, year);
    }

    Optional<Inflow> inflow(String year) {
        Optional<Inflow> given = values.said(YearFigure.inflow(year)).map(amount -> new Inflow(amount.doubleValue(), year, Optional.empty()));
        return given.or(() -> published(year).map(figure -> new Inflow(figure.value(), figure.period(), Optional.of(figure.edition()))));
    }

    /** @return income per head of a country */
    OptionalDouble income(String code, String year) {
        return values.said(new YearFigure(YearAssumption.income(code, year), "")).map(number -> OptionalDouble.of(number.doubleValue())).orElseGet(() -> publishedIncome(code, year));
    }

    OptionalDouble publishedIncome(String code, String year) {
        return figures.incomePerHead(code, year).map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
    }

    /** @return where people live, as it was counted nearest to a year */
    Optional<Stocks> counted(String year) {
        return figures.stocks(area, year.isEmpty() ? "9999" : year);
    }

    Optional<People> people(String year) {
        Map<String, Double> byHost = new TreeMap<>();
        Optional<Stocks> counted = counted(year);
        counted.ifPresent(stocks -> stocks.byHost().forEach((host, one) -> byHost.put(host, one.value().doubleValue())));
        given().stream().filter(one -> one.quantity() == Quantity.EMIGRANTS && one.year().equals(year))
            .forEach(one -> byHost.put(one.area(), values.number(one).doubleValue()));
        return byHost.isEmpty() ? Optional.empty()
            : Optional.of(new People(byHost, counted.map(Stocks::period).orElse(""), counted.map(Stocks::edition)));
    }

    /** @return remittances of a year in percent of GDP; of another year where that is not known */
    Optional<Figure> share(String year) {
        Optional<Inflow> given = inflow(year).filter(one -> one.edition().isEmpty());
        SeriesKey gdp = SeriesKey.of("WDI", Indicators.WDI_GDP, area);
        return given.isEmpty() ? figures.remittanceShare(area, year) : observations.series(gdp).flatMap(series -> series.at(year)
            .filter(one -> !one.missing() && one.value().signum() > 0).map(one -> share(given.get(), one, series.edition())))
            .or(() -> figures.remittanceShare(area));
    }

    private static Figure share(Inflow inflow, Observation gdp, Edition edition) {
        return new Figure(inflow.value() * MILLION / gdp.value().doubleValue() * 100, gdp.period(), edition, List.of(gdp));
    }

    /** @return hosts with the most people first; countries alone */
    List<String> hosts(Map<String, Double> byHost) {
        List<String> hosts = new ArrayList<>(byHost.keySet().stream().filter(code -> AreaKind.of(code) == AreaKind.COUNTRY).toList());
        hosts.sort(Comparator.comparingDouble((String code) -> byHost.get(code)).reversed().thenComparing(code -> code));
        return hosts;
    }
}
