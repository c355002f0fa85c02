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
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Allocation.Share;
import org.sankofa.evidence.methods.Bases;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.ui.evidence.internal.assumed.Basis;

/** The remittances of a year divided among hosts, beside the published estimate of the largest corridor. */
record Dividing(CountryFigures figures, Observations observations, AreaNames names, List<String> languages) {

    /** The chosen basis, and where there is more than one how far they lie apart. */
    List<FigureChart> charts(String area, String year, Optional<Stocks> stocks, Basis basis) {
        List<FigureChart> charts = new ArrayList<>(List.of(basis.rule().map(rule -> chart(area, year, stocks, rule)).orElseGet(() -> published(area, year))));
        Optional<Figure> inflow = year.isEmpty() ? Optional.empty() : figures.inflow(area, year);
        if (inflow.isPresent() && stocks.isPresent()) {
            List<Allocation> all = new ArrayList<>();
            for (Rule one : Rule.values()) {
                divide(area, year, inflow.get(), stocks.get(), one).ifPresent(all::add);
            }
            Map<String, Double> published = new TreeMap<>();
            figures.bilateral(area, year).forEach((host, one) -> published.put(host, one.value().doubleValue()));
            charts.add(new RulesBeside(names, languages).chart(all, published, basis, from(inflow.get(), stocks.get(), !published.isEmpty()))
                .orElseGet(() -> nothingBeside(area, year)));
        }
        return charts;
    }

    /** Where there is one way only to divide the inflow of a year, it is said of which years there are more. */
    private FigureChart nothingBeside(String area, String year) {
        List<String> others = figures.bilateralYears(area).stream().filter(one -> !one.equals(year)).toList();
        return FigureChart.words(FigureChart.BESIDE, text("figures.beside"), others.isEmpty() ? text("figures.beside.none", year)
            : text("figures.beside.years", year, String.join(", ", others)));
    }

    /** Which inflow was divided, and by the people of which year. */
    private String from(Figure inflow, Stocks stocks, boolean published) {
        List<Edition> used = new ArrayList<>(List.of(inflow.edition(), stocks.edition()));
        if (published) {
            observations.editions("WB_BRE").stream().findFirst().ifPresent(used::add);
        }
        return text("figures.divide.of", inflow.period(), stocks.period()) + " " + new Sources(observations.snapshot(), languages).of(used);
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
        return divide(area, year, inflow.get(), stocks.get(), rule).map(allocation -> chart(area, year, allocation, inflow.get(), stocks.get()))
            .orElseGet(() -> words(rule.needsHostIncome() ? text("figures.divide.noIncome", names.of(area)) : text("figures.divide.noPeople", names.of(area))));
    }

    private static FigureChart words(String sentence) {
        return FigureChart.words(FigureChart.DIVIDED, text("figures.divide.rule"), sentence);
    }

    /** Corridors as they are published, for whoever takes banking flows at their word. */
    private FigureChart published(String area, String year) {
        Map<String, Observation> flows = year.isEmpty() ? Map.of() : figures.bilateral(area, year);
        List<Observation> ordered = flows.values().stream().filter(one -> one.value().signum() > 0).sorted(Comparator.comparing(Observation::value).reversed())
            .toList();
        if (ordered.isEmpty()) {
            return words(text("figures.divide.noPublished", names.of(area), year));
        }
        double total = ordered.stream().mapToDouble(one -> one.value().doubleValue()).sum();
        String said = text("figures.divide.text", names.of(ordered.getFirst().key().partner()), FiguresReader.number(ordered.getFirst().value().doubleValue()),
            FiguresReader.number(total));
        List<String> notes = new ArrayList<>(List.of(said));
        Bases.of(Map.of(), List.of()).assumptions().forEach(remark -> notes.add(remark.text(languages)));
        observations.editions("WB_BRE").stream().findFirst().ifPresent(edition -> notes.add(new Sources(observations.snapshot(), languages).of(List.of(edition))));
        return bars(text("figures.divide.published", year), said, ordered.stream().map(one -> bar(one.key().partner(), one.value().doubleValue())).toList(), notes);
    }

    private Bar bar(String host, double value) {
        return new Bar(names.of(host), value, AreaKind.of(host) == AreaKind.COUNTRY ? new Ink.Series(2) : Ink.Role.NO_DATA, host);
    }

    private static FigureChart bars(String title, String said, List<Bar> bars, List<String> notes) {
        return new FigureChart(FigureChart.DIVIDED, new BarChart(title, said, text("figures.unit.usd"), bars, List.of(), text("figures.more")), notes);
    }

    private OptionalDouble income(String area, String year) {
        return figures.incomePerHead(area, year).map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
    }

    private FigureChart chart(String area, String year, Allocation allocation, Figure inflow, Stocks stocks) {
        List<Share> shares = allocation.shares().stream().filter(share -> share.flow() > 0).sorted(Comparator.comparingDouble(Share::flow).reversed()
            .thenComparing(share -> share.host().code())).toList();
        Share most = shares.isEmpty() ? allocation.shares().getFirst() : shares.getFirst();
        String said = text("figures.divide.text", names.of(most.host().code()), FiguresReader.number(most.flow()), FiguresReader.number(allocation.inflow()));
        List<String> notes = new ArrayList<>(List.of(said));
        Map<String, Observation> published = figures.bilateral(area, year);
        shares.stream().filter(share -> published.containsKey(share.host().code())).findFirst().ifPresent(share -> notes.add(text("figures.divide.reported",
            names.of(share.host().code()), FiguresReader.number(share.flow()), FiguresReader.number(published.get(share.host().code()).value().doubleValue()))));
        Said.by(allocation, languages, notes);
        notes.add(from(inflow, stocks, false));
        return bars(text("figures.divide", year), said, shares.stream().map(share -> bar(share.host().code(), share.flow())).toList(), notes);
    }
}
