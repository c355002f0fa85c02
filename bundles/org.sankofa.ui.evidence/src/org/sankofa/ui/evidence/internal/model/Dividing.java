package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Ink;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Figure;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Allocation.Share;
import org.sankofa.evidence.methods.Rule;

/** The remittances of a year divided among hosts, beside the published estimate of the largest corridor. */
record Dividing(CountryFigures figures, Observations observations, AreaNames names, List<String> languages) {

    /** The chosen rule, and where there is more than one basis how far they lie apart. */
    List<FigureChart> charts(String area, String year, Optional<Stocks> stocks, Rule rule) {
        List<FigureChart> charts = new ArrayList<>(List.of(chart(area, year, stocks, rule)));
        Optional<Figure> inflow = year.isEmpty() ? Optional.empty() : figures.inflow(area, year);
        if (inflow.isPresent() && stocks.isPresent()) {
            List<Allocation> all = new ArrayList<>();
            for (Rule one : Rule.values()) {
                divide(area, year, inflow.get(), stocks.get(), one).ifPresent(all::add);
            }
            Map<String, Double> published = new TreeMap<>();
            figures.bilateral(area, year).forEach((host, one) -> published.put(host, one.value().doubleValue()));
            new RulesBeside(names, languages).chart(all, published, rule).ifPresent(charts::add);
        }
        return charts;
    }

    private Optional<Allocation> divide(String area, String year, Figure inflow, Stocks stocks, Rule rule) {
        List<Host> hosts = new ArrayList<>();
        stocks.byHost().forEach((host, one) -> hosts.add(new Host(host, one.value().doubleValue(),
            rule.needsHostIncome() ? income(host, year) : OptionalDouble.empty())));
        OptionalDouble home = rule.needsOriginIncome() ? income(area, year) : OptionalDouble.empty();
        if (rule.needsOriginIncome() && home.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Allocation.of(rule, inflow.value(), home, hosts));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing to divide by: what is missing is said in its place
        }
    }

    private FigureChart chart(String area, String year, Optional<Stocks> stocks, Rule rule) {
        Optional<Figure> inflow = year.isEmpty() ? Optional.empty() : figures.inflow(area, year);
        if (inflow.isEmpty()) {
            return words(text("figures.divide.noInflow", names.of(area)));
        }
        if (stocks.isEmpty()) {
            return words(text("figures.divide.noPeople", names.of(area)));
        }
        return divide(area, year, inflow.get(), stocks.get(), rule).map(allocation -> chart(area, year, allocation, stocks.get()))
            .orElseGet(() -> words(rule.needsHostIncome() ? text("figures.divide.noIncome", names.of(area)) : text("figures.divide.noPeople", names.of(area))));
    }

    private static FigureChart words(String sentence) {
        return new FigureChart(null, List.of(sentence), true);
    }

    private OptionalDouble income(String area, String year) {
        return figures.incomePerHead(area, year).map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
    }

    private FigureChart chart(String area, String year, Allocation allocation, Stocks stocks) {
        List<Share> shares = allocation.shares().stream().filter(share -> share.flow() > 0).sorted(Comparator.comparingDouble(Share::flow).reversed()
            .thenComparing(share -> share.host().code())).toList();
        Share most = shares.isEmpty() ? allocation.shares().getFirst() : shares.getFirst();
        String unit = text("figures.unit.usd");
        String said = text("figures.divide.text", names.of(most.host().code()), FiguresReader.number(most.flow()), FiguresReader.number(allocation.inflow()));
        List<String> notes = new ArrayList<>(List.of(said));
        Map<String, Observation> published = figures.bilateral(area, year);
        shares.stream().filter(share -> published.containsKey(share.host().code())).findFirst().ifPresent(share -> notes.add(text("figures.divide.reported",
            names.of(share.host().code()), FiguresReader.number(share.flow()), FiguresReader.number(published.get(share.host().code()).value().doubleValue()))));
        allocation.assumptions().forEach(remark -> notes.add(remark.text(languages)));
        allocation.caveats().forEach(remark -> notes.add(remark.text(languages)));
        allocation.sources().forEach(source -> notes.add(text("figures.divide.method", source)));
        notes.add(new Sources(observations.snapshot(), languages).of(List.of(stocks.edition())));
        List<Bar> bars = shares.stream().map(share -> new Bar(names.of(share.host().code()), share.flow(),
            AreaKind.of(share.host().code()) == AreaKind.COUNTRY ? new Ink.Series(2) : Ink.Role.NO_DATA, share.host().code())).toList();
        return new FigureChart(new BarChart(text("figures.divide", year), said, unit, bars, List.of(), text("figures.more")), notes, true);
    }
}
