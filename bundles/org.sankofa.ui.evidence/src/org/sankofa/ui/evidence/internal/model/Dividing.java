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
import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.methods.Allocation;
import org.sankofa.evidence.methods.Allocation.Host;
import org.sankofa.evidence.methods.Allocation.Share;
import org.sankofa.evidence.methods.Bases;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.ui.evidence.internal.assumed.Basis;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;

/** The remittances of a year divided among hosts, beside the published estimate of the largest corridor. */
final class Dividing {

    private final KnownFigures known;
    private final List<String> languages;
    private final String year;
    private final Optional<KnownFigures.Inflow> inflow;
    private final Optional<KnownFigures.People> people;
    private final Map<String, Double> published = new TreeMap<>();
    private final List<String> given;

    /** @param rows figures of the year that can be given by hand */
    Dividing(KnownFigures known, String year, List<YearFigure> rows, List<String> languages) {
        this.known = known;
        this.year = year;
        this.languages = languages;
        inflow = known.inflow(year);
        people = known.people(year);
        known.figures().bilateral(known.area(), year).forEach((host, one) -> published.put(host, one.value().doubleValue()));
        given = known.values().changes(rows);
    }

    private Basis basis() {
        return known.values().basis();
    }

    private String name(String code) {
        return known.names().of(code);
    }

    /** The chosen basis, and where there is more than one how far they lie apart. */
    List<FigureChart> charts() {
        List<FigureChart> charts = new ArrayList<>(List.of(basis().rule().map(this::chart).orElseGet(this::asPublished)));
        if (inflow.isPresent() && people.isPresent()) {
            List<Allocation> all = new ArrayList<>();
            for (Rule one : Rule.values()) {
                divide(one).ifPresent(all::add);
            }
            charts.add(new RulesBeside(known.names(), languages).chart(all, published, basis(), from(!published.isEmpty())).orElseGet(this::nothingBeside));
        }
        return charts;
    }

    /** The corridors of the chosen basis. */
    CorridorFlows corridors() {
        Map<String, Double> amounts = new TreeMap<>();
        basis().rule().ifPresentOrElse(rule -> divide(rule).ifPresent(allocation -> allocation.shares().forEach(share -> amounts.put(share.host().code(), share.flow()))),
            () -> amounts.putAll(published));
        return CorridorFlows.of(known.observations(), known.area(), year, amounts, people.map(KnownFigures.People::byHost).orElse(Map.of()));
    }

    /** Where there is one way only to divide the inflow of a year, it is said of which years there are more. */
    private FigureChart nothingBeside() {
        List<String> others = known.figures().bilateralYears(known.area()).stream().filter(one -> !one.equals(year)).toList();
        return FigureChart.words(FigureChart.BESIDE, text("figures.beside"), others.isEmpty() ? text("figures.beside.none", year)
            : text("figures.beside.years", year, String.join(", ", others)));
    }

    /** Which inflow was divided, and by the people of which year; what was given by hand goes before it. */
    private List<String> from(boolean withPublished) {
        List<Edition> used = new ArrayList<>();
        inflow.ifPresent(one -> used.addAll(one.editions()));
        people.flatMap(KnownFigures.People::edition).ifPresent(used::add);
        if (withPublished) {
            known.observations().editions("WB_BRE").stream().findFirst().ifPresent(used::add);
        }
        List<String> notes = new ArrayList<>(given);
        String counted = people.map(KnownFigures.People::period).orElse("");
        String which = counted.isEmpty() ? "" : text("figures.divide.of", year, counted) + " ";
        if (!used.isEmpty()) {
            notes.add(which + new Sources(known.observations().snapshot(), languages).of(used));
        }
        return notes;
    }

    private Optional<Allocation> divide(Rule rule) {
        List<Host> hosts = new ArrayList<>();
        people.ifPresent(found -> found.byHost().forEach((host, number) -> hosts.add(new Host(host, number,
            rule.needsHostIncome() ? known.income(host, year) : OptionalDouble.empty()))));
        OptionalDouble home = rule.needsOriginIncome() ? known.income(known.area(), year) : OptionalDouble.empty();
        if (inflow.isEmpty() || rule.needsOriginIncome() && home.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Allocation.of(rule, inflow.get().value(), home, hosts));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // nothing to divide by: what is missing is said in its place
        }
    }

    private FigureChart chart(Rule rule) {
        String name = name(known.area());
        if (inflow.isEmpty()) {
            return words(text("figures.divide.noInflow", name, year));
        }
        if (people.isEmpty()) {
            return words(text("figures.divide.noPeople", name));
        }
        boolean homeUnknown = rule.needsOriginIncome() && known.income(known.area(), year).isEmpty();
        String missing = homeUnknown ? "figures.divide.noIncome" : rule.needsHostIncome() ? "figures.divide.noHostIncome" : "figures.divide.noPeople";
        return divide(rule).map(this::chart).orElseGet(() -> words(text(missing, name)));
    }

    private static FigureChart words(String sentence) {
        return FigureChart.words(FigureChart.DIVIDED, text("figures.divide.rule"), sentence);
    }

    /** Corridors as they are published, for whoever takes banking flows at their word. */
    private FigureChart asPublished() {
        Map<String, Observation> flows = known.figures().bilateral(known.area(), year);
        List<Observation> ordered = flows.values().stream().filter(one -> one.value().signum() > 0).sorted(Comparator.comparing(Observation::value).reversed())
            .toList();
        if (ordered.isEmpty()) {
            return words(text("figures.divide.noPublished", name(known.area()), year));
        }
        double total = ordered.stream().mapToDouble(one -> one.value().doubleValue()).sum();
        String said = text("figures.divide.text", name(ordered.getFirst().key().partner()), FiguresReader.number(ordered.getFirst().value().doubleValue()),
            FiguresReader.number(total));
        List<String> notes = new ArrayList<>(List.of(said));
        Bases.of(Map.of(), List.of()).assumptions().forEach(remark -> notes.add(remark.text(languages)));
        known.observations().editions("WB_BRE").stream().findFirst().ifPresent(edition -> notes.add(new Sources(known.observations().snapshot(), languages)
            .of(List.of(edition))));
        return bars(text("figures.divide.published", year), said, ordered.stream().map(one -> bar(one.key().partner(), one.value().doubleValue())).toList(), notes);
    }

    private Bar bar(String host, double value) {
        return new Bar(name(host), value, AreaKind.of(host) == AreaKind.COUNTRY ? new Ink.Series(2) : Ink.Role.NO_DATA, host);
    }

    private static FigureChart bars(String title, String said, List<Bar> bars, List<String> notes) {
        return new FigureChart(FigureChart.DIVIDED, new BarChart(title, said, text("figures.unit.usd"), bars, List.of(), text("figures.more")), notes);
    }

    private FigureChart chart(Allocation allocation) {
        List<Share> shares = allocation.shares().stream().filter(share -> share.flow() > 0).sorted(Comparator.comparingDouble(Share::flow).reversed()
            .thenComparing(share -> share.host().code())).toList();
        Share most = shares.isEmpty() ? allocation.shares().getFirst() : shares.getFirst();
        String said = text("figures.divide.text", name(most.host().code()), FiguresReader.number(most.flow()), FiguresReader.number(allocation.inflow()));
        List<String> notes = new ArrayList<>(List.of(said));
        shares.stream().filter(share -> published.containsKey(share.host().code())).findFirst().ifPresent(share -> notes.add(text("figures.divide.reported",
            name(share.host().code()), FiguresReader.number(share.flow()), FiguresReader.number(published.get(share.host().code())))));
        known.counted(year).flatMap(Stocks::unassignedRemark).ifPresent(remark -> notes.add(remark.text(languages)));
        Said.by(allocation, languages, notes);
        notes.addAll(from(false));
        return bars(text("figures.divide", year), said, shares.stream().map(share -> bar(share.host().code(), share.flow())).toList(), notes);
    }
}
