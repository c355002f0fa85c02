package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.LineChart.Line;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Figure;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.evidence.methods.SendingCost;
import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;

/** Makes the charts of a country out of observations. Reads files, so not on the user interface's thread. */
public final class FiguresReader {

    private static final double MILLION = 1e6;

    private final Observations observations;
    private final CountryFigures figures;
    private final AreaNames names;
    private final List<String> languages;

    /** @param languages in which methods say what they assume, the first wanted most */
    public FiguresReader(Observations observations, AreaNames names, List<String> languages) {
        this.observations = observations;
        this.figures = new CountryFigures(observations);
        this.names = names;
        this.languages = List.copyOf(languages);
    }

    /**
     * What somebody wants to see.
     *
     * @param year the year to show; null: the last one that is known
     * @param byHand whether a year is wanted of which nothing is known, to give its figures by hand
     * @param hosts of which something is to be given by hand
     */
    public record Asked(String year, boolean byHand, Set<String> hosts) {

        /** The last year that is known. */
        public static final Asked LAST = new Asked(null, false, Set.of());

        /** Takes a copy. */
        public Asked {
            hosts = Collections.unmodifiableSet(new LinkedHashSet<>(hosts));
        }
    }

    /**
     * @param area ISO 3166 code of three letters
     * @param asked what to show
     * @param said what somebody assumes
     */
    public CaseFigures read(String area, Asked asked, AssumedValues said) {
        KnownFigures known = new KnownFigures(figures, observations, names, area, said);
        List<String> years = new ArrayList<>(known.years());
        if (asked.byHand() && asked.year() != null && !years.contains(asked.year())) {
            years.add(asked.year());
            years.sort(null);
        }
        String year = years.contains(asked.year()) ? asked.year() : years.isEmpty() ? "" : years.getLast();
        GivenRows given = new GivenRows(known, year);
        List<YearFigure> rows = year.isEmpty() ? List.of() : given.rows(asked.hosts());
        List<Observation> costs = newestCosts(area);
        AssumedValues values = given.found(rows, said.finding(Assumed.COST, SendingCost.simpleMean(costs.stream().map(one -> one.value().doubleValue()).toList())));
        KnownFigures all = new KnownFigures(figures, observations, names, area, values);
        List<FigureChart> charts = new ArrayList<>();
        flows(area, all).ifPresent(charts::add);
        share(area).ifPresent(charts::add);
        CorridorFlows corridors = new CorridorFlows(List.of());
        if (!year.isEmpty()) {
            Dividing dividing = new Dividing(all, year, rows, languages);
            charts.addAll(dividing.charts());
            corridors = dividing.corridors();
        } else if (!charts.isEmpty() || !costs.isEmpty()) {
            charts.add(FigureChart.words(FigureChart.DIVIDED, "", text("figures.divide.noInflow.any", names.of(area))));
        }
        Optional<KnownFigures.Inflow> inflow = all.inflow(year);
        Optional<Potential> potential = inflow.map(one -> CouldBe.simulate(one.value(), values));
        inflow.ifPresent(one -> effects(all, one, potential.orElseThrow(), charts));
        costs(area, costs, inflow, corridors).ifPresent(charts::add);
        return new CaseFigures(area, names.of(area), years, year, charts, values, inflow.map(KnownFigures.Inflow::value).orElse(Double.NaN), potential,
            inflow.map(KnownFigures.Inflow::editions).orElse(List.of()), corridors, rows);
    }

    private void effects(KnownFigures known, KnownFigures.Inflow inflow, Potential potential, List<FigureChart> charts) {
        Sources sources = new Sources(observations.snapshot(), languages);
        // what was given by hand is told in the place of a source
        List<String> source = inflow.edition().isPresent() ? List.of(sources.of(inflow.editions())) : known.values().changes(List.of(YearFigure.inflow(inflow.year())));
        charts.add(new CouldBe(languages).chart(names.of(known.area()), inflow.year(), inflow.value(), potential, known.values(), source));
        Optional<Figure> share = known.share(inflow.year());
        Effects effects = new Effects(languages, known.values());
        charts.add(effects.poverty(share, share.map(figure -> sources.of(List.of(figure.edition()))).orElse("")));
        charts.add(effects.multiplier(inflow.value(), source));
    }

    static String number(double value) {
        return Figures.of(value, Locale.getDefault());
    }

    // --- over the years

    private Optional<FigureChart> flows(String area, KnownFigures known) {
        List<Series> used = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String own : figures.ownDatasets()) {
            SeriesKey key = SeriesKey.of(own, Indicators.INFLOW, area);
            observations.series(key).flatMap(Series::latest).map(CountryFigures::perMillion).filter(OptionalDouble::isPresent)
                .ifPresent(divisor -> line(key, divisor.getAsDouble(), "figures.flows.received", used, lines));
        }
        line(SeriesKey.of("KNOMAD", Indicators.INFLOW, area), 1, "figures.flows.received", used, lines);
        line(SeriesKey.of("WDI", Indicators.WDI_RECEIVED, area), MILLION, "figures.flows.received", used, lines);
        line(SeriesKey.of("KNOMAD", Indicators.OUTFLOW, area), 1, "figures.flows.paid", used, lines);
        line(SeriesKey.of("WDI", Indicators.WDI_PAID, area), MILLION, "figures.flows.paid", used, lines);
        byHand(known).ifPresent(lines::add);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = lines.getFirst().points().stream().filter(point -> !Double.isNaN(point.value())).toList();
        Point first = points.getFirst();
        Point last = points.getLast();
        String said = first.equals(last)
            ? text("figures.flows.one", lines.getFirst().name(), number(last.value()), Integer.toString(last.year()))
            : text("figures.flows.text", lines.getFirst().name(), number(first.value()), Integer.toString(first.year()), number(last.value()),
                Integer.toString(last.year()));
        List<String> notes = new ArrayList<>(List.of(said));
        if (lines.stream().flatMap(line -> line.points().stream()).anyMatch(point -> point.doubtful() && !Double.isNaN(point.value()))) {
            notes.add(text("figures.flows.doubtful"));
        }
        if (used.stream().flatMap(series -> series.observations().stream()).anyMatch(FiguresReader::isNoFigure)) {
            notes.add(text("figures.flows.zeros"));
        }
        if (!used.isEmpty()) {
            notes.add(new Sources(observations.snapshot(), languages).of(used.stream().map(Series::edition).toList()));
        }
        return Optional.of(new FigureChart(FigureChart.FLOWS, new LineChart(text("figures.flows"), said, text("figures.unit.usd"), lines, true), notes));
    }

    private void line(SeriesKey key, double divisor, String name, List<Series> used, List<Line> lines) {
        observations.series(key).ifPresent(series -> {
            List<Point> points = series.observations().stream().filter(one -> one.period().matches("\\d{4}")).map(one -> new Point(
                Integer.parseInt(one.period()), one.missing() || isNoFigure(one) ? Double.NaN : one.value().doubleValue() / divisor, one.doubtful()
                    || one.status().equals("B") || one.status().equals("P"))).toList();
            if (points.stream().anyMatch(point -> !Double.isNaN(point.value()))) {
                lines.add(new Line(text(name, series.key().dataset()), points));
                used.add(series);
            }
        });
    }

    /** What somebody gives beside what is published, for all years. */
    private static Optional<Line> byHand(KnownFigures known) {
        List<Point> points = known.given().stream().filter(one -> one.quantity() == YearAssumption.Quantity.INFLOW).sorted(Comparator.comparing(YearFigure::year))
            .map(one -> new Point(Integer.parseInt(one.year()), known.values().number(one).doubleValue(), false)).toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new Line(text("figures.flows.byHand"), points));
    }

    /** A zero that looks as if nobody had counted: drawn as one, the first figure after it would look like a leap. */
    private static boolean isNoFigure(Observation one) {
        return one.doubtful() && !one.missing() && one.value().signum() == 0;
    }

    /** Remittances beside the economy, as they are published. */
    private Optional<FigureChart> share(String area) {
        List<Series> used = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        line(SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, area), 1, "figures.flows.received", used, lines);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Point last = lines.getFirst().points().stream().filter(point -> !Double.isNaN(point.value())).reduce((a, b) -> b).orElseThrow();
        String said = text("figures.share.text", number(last.value()), Integer.toString(last.year()));
        return Optional.of(new FigureChart(FigureChart.SHARE, new LineChart(text("figures.share"), said, text("figures.unit.gdp"), lines, true),
            List.of(said, new Sources(observations.snapshot(), languages).of(used.stream().map(Series::edition).toList()))));
    }

    // --- what sending costs

    private List<Observation> newestCosts(String area) {
        return observations.find(SeriesQuery.of("RPW", Indicators.CORRIDOR_COST, area)).stream()
            .filter(series -> AreaKind.of(series.key().partner()) == AreaKind.COUNTRY).map(Series::latest).flatMap(Optional::stream)
            .sorted(Comparator.comparing(Observation::value).reversed()).toList();
    }

    /** What would be saved where each corridor that costs more came down to 5 %, which is a target of each, not of their mean. */
    private static Optional<String> savedByCorridor(CorridorFlows corridors, List<Observation> newest) {
        Map<String, Double> costs = newest.stream().collect(Collectors.toMap(one -> one.key().partner(), one -> one.value().doubleValue(), Math::max));
        List<CorridorFlows.Flow> known = corridors.flows().stream().filter(flow -> costs.containsKey(flow.host())).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double saved = known.stream().mapToDouble(flow -> new SendingCost(flow.amount(), Math.max(0, costs.get(flow.host()))).saving(SendingCost.MOST)).sum();
        return Optional.of(text("figures.cost.corridors", number(saved), number(100 * known.stream().mapToDouble(CorridorFlows.Flow::amount).sum() / corridors.total())));
    }

    private Optional<FigureChart> costs(String area, List<Observation> newest, Optional<KnownFigures.Inflow> inflow, CorridorFlows corridors) {
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Observation dearest = newest.getFirst();
        Observation cheapest = newest.getLast();
        String periods = Stream.of(newest.stream().map(Observation::period).min(Comparator.naturalOrder()).orElseThrow(),
            newest.stream().map(Observation::period).max(Comparator.naturalOrder()).orElseThrow()).distinct().reduce((a, b) -> a + " \u2013 " + b).orElseThrow();
        double mean = SendingCost.simpleMean(newest.stream().map(one -> one.value().doubleValue()).toList()).orElseThrow();
        String said = newest.size() == 1 ? text("figures.cost.one", names.of(dearest.key().partner()), number(dearest.value().doubleValue()), periods)
            : text("figures.cost.text", names.of(dearest.key().partner()), number(dearest.value().doubleValue()), names.of(cheapest.key().partner()),
            number(cheapest.value().doubleValue()), periods, number(mean));
        List<String> notes = new ArrayList<>(List.of(said));
        inflow.ifPresent(figure -> {
            SendingCost cost = new SendingCost(figure.value(), mean);
            notes.add(text("figures.cost.saving", number(cost.fee()), figure.year(), number(cost.saving(SendingCost.TARGET))));
            savedByCorridor(corridors, newest).ifPresent(notes::add);
        });
        Said.by(new SendingCost(inflow.map(KnownFigures.Inflow::value).orElse(0d), mean), languages, notes);
        observations.editions("RPW").stream().findFirst().ifPresent(edition -> notes.add(new Sources(observations.snapshot(), languages).of(List.of(edition))));
        return Optional.of(new FigureChart(FigureChart.COSTS, new BarChart(text("figures.cost", names.of(area)), said, text("figures.unit.cost"), newest.stream()
            .map(one -> new Bar(names.of(one.key().partner()), one.value().doubleValue(), new Ink.Series(one.value().doubleValue() > SendingCost.MOST ? 1 : 0),
                one.key().partner())).toList(), List.of(new BarChart.Target(text("figures.cost.average"), SendingCost.TARGET),
            new BarChart.Target(text("figures.cost.most"), SendingCost.MOST)), text("figures.more")), notes));
    }
}
