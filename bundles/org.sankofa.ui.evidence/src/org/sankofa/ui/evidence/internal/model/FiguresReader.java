package org.sankofa.ui.evidence.internal.model;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.LineChart.Line;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.charts.map.FlowMap;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Stocks;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.evidence.methods.SendingCost;

/** Makes the charts of a country out of observations. Reads files, so not on the user interface's thread. */
public final class FiguresReader {

    private static final double MILLION = 1e6;
    private static final int ON_MAP = 30;

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
     * @param area ISO 3166 code of three letters
     * @param wanted the year to show; null or one that is not known: the last
     * @param rule how remittances are divided
     */
    public CaseFigures read(String area, String wanted, Rule rule) {
        List<String> years = figures.inflowYears(area);
        String year = years.contains(wanted) ? wanted : years.isEmpty() ? "" : years.getLast();
        List<FigureChart> charts = new ArrayList<>();
        flows(area).ifPresent(charts::add);
        Optional<Stocks> stocks = figures.stocks(area, year.isEmpty() ? "9999" : year);
        stocks.ifPresent(found -> people(area, found, charts));
        if (!year.isEmpty() || stocks.isPresent()) {
            charts.addAll(new Dividing(figures, observations, names, languages).charts(area, year, stocks, rule));
        }
        List<Observation> costs = newestCosts(area);
        figures.inflow(area, year).ifPresent(inflow -> charts.add(new CouldBe(languages).chart(names.of(area), year, inflow.value(),
            SendingCost.simpleMean(costs.stream().map(one -> one.value().doubleValue()).toList()))));
        costs(area, costs).ifPresent(charts::add);
        return new CaseFigures(area, names.of(area), years, year, charts);
    }

    static String number(double value) {
        return Figures.of(value, Locale.getDefault());
    }

    // --- over the years

    private Optional<FigureChart> flows(String area) {
        List<Series> used = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        line(SeriesKey.of("KNOMAD", Indicators.INFLOW, area), 1, "figures.flows.received", used, lines);
        line(SeriesKey.of("WDI", Indicators.WDI_RECEIVED, area), MILLION, "figures.flows.received", used, lines);
        line(SeriesKey.of("KNOMAD", Indicators.OUTFLOW, area), 1, "figures.flows.paid", used, lines);
        line(SeriesKey.of("WDI", Indicators.WDI_PAID, area), MILLION, "figures.flows.paid", used, lines);
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
        if (lines.stream().flatMap(line -> line.points().stream()).anyMatch(Point::doubtful)) {
            notes.add(text("figures.flows.doubtful"));
        }
        notes.add(new Sources(observations.snapshot(), languages).of(used.stream().map(Series::edition).toList()));
        return Optional.of(FigureChart.of(new LineChart(text("figures.flows"), said, text("figures.unit.usd"), lines, true), notes));
    }

    private void line(SeriesKey key, double divisor, String name, List<Series> used, List<Line> lines) {
        observations.series(key).ifPresent(series -> {
            List<Point> points = series.observations().stream().filter(one -> one.period().matches("\\d{4}")).map(one -> new Point(
                Integer.parseInt(one.period()), one.missing() ? Double.NaN : one.value().doubleValue() / divisor, one.doubtful()
                    || one.status().equals("B") || one.status().equals("P"))).toList();
            if (points.stream().anyMatch(point -> !Double.isNaN(point.value()))) {
                lines.add(new Line(text(name, series.key().dataset()), points));
                used.add(series);
            }
        });
    }

    // --- where people live

    private void people(String area, Stocks stocks, List<FigureChart> charts) {
        List<Observation> hosts = stocks.byHost().values().stream().sorted(Comparator.comparing(Observation::value).reversed()).toList();
        List<Observation> countries = hosts.stream().filter(one -> AreaKind.of(one.key().partner()) == AreaKind.COUNTRY && one.value().signum() > 0).toList();
        if (countries.isEmpty()) {
            return;
        }
        double total = stocks.total();
        Observation most = countries.getFirst();
        String said = text("figures.people.text", names.of(most.key().partner()), number(most.value().doubleValue()), number(total), stocks.period());
        List<String> notes = new ArrayList<>(List.of(said));
        double elsewhere = hosts.stream().filter(one -> AreaKind.of(one.key().partner()) != AreaKind.COUNTRY).mapToDouble(one -> one.value().doubleValue()).sum();
        if (elsewhere > 0) {
            notes.add(text("figures.people.unknown", number(100 * elsewhere / total)));
        }
        notes.add(new Sources(observations.snapshot(), languages).of(List.of(stocks.edition())));
        charts.add(FigureChart.of(new FlowMap(text("figures.people.map", names.of(area)), said, text("figures.unit.people"), countries.stream()
            .map(one -> new FlowMap.Flow(area, one.key().partner(), names.of(one.key().partner()), one.value().doubleValue())).toList(), area, ON_MAP), notes));
        charts.add(FigureChart.of(new BarChart(text("figures.people.bars"), said, text("figures.unit.people"), hosts.stream().filter(one -> one.value().signum() > 0)
            .map(one -> new Bar(names.of(one.key().partner()), one.value().doubleValue(), AreaKind.of(one.key().partner()) == AreaKind.COUNTRY
                ? new Ink.Series(0) : Ink.Role.NO_DATA, one.key().partner())).toList(), List.of(), text("figures.more")), List.of()));
    }

    // --- what sending costs

    private List<Observation> newestCosts(String area) {
        return observations.find(SeriesQuery.of("RPW", Indicators.CORRIDOR_COST, area)).stream()
            .filter(series -> AreaKind.of(series.key().partner()) == AreaKind.COUNTRY).map(Series::latest).flatMap(Optional::stream)
            .sorted(Comparator.comparing(Observation::value).reversed()).toList();
    }

    private Optional<FigureChart> costs(String area, List<Observation> newest) {
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Observation dearest = newest.getFirst();
        Observation cheapest = newest.getLast();
        String periods = Stream.of(newest.stream().map(Observation::period).min(Comparator.naturalOrder()).orElseThrow(),
            newest.stream().map(Observation::period).max(Comparator.naturalOrder()).orElseThrow()).distinct().reduce((a, b) -> a + " \u2013 " + b).orElseThrow();
        double mean = SendingCost.simpleMean(newest.stream().map(one -> one.value().doubleValue()).toList()).orElseThrow();
        String said = text("figures.cost.text", names.of(dearest.key().partner()), number(dearest.value().doubleValue()), names.of(cheapest.key().partner()),
            number(cheapest.value().doubleValue()), periods, number(mean));
        List<String> notes = new ArrayList<>(List.of(said));
        new SendingCost(1, mean).caveats().forEach(remark -> notes.add(remark.text(languages)));
        observations.editions("RPW").stream().findFirst().ifPresent(edition -> notes.add(new Sources(observations.snapshot(), languages).of(List.of(edition))));
        return Optional.of(FigureChart.of(new BarChart(text("figures.cost", names.of(area)), said, text("figures.unit.cost"), newest.stream()
            .map(one -> new Bar(names.of(one.key().partner()), one.value().doubleValue(), new Ink.Series(one.value().doubleValue() > SendingCost.MOST ? 1 : 0),
                one.key().partner())).toList(), List.of(new BarChart.Target(text("figures.cost.average"), SendingCost.TARGET),
            new BarChart.Target(text("figures.cost.most"), SendingCost.MOST)), text("figures.more")), notes));
    }
}
