package org.sankofa.ui.evidence.internal.profile;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.LineChart.Line;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.charts.map.FlowMap;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.Numbers;
import org.sankofa.ui.evidence.internal.model.Sources;

/** Where people of a country live and where people in it come from, by country and over the years. */
record Partners(Observations observations, AreaNames names, List<String> languages) {

    static final String MAP = "people.map";
    static final String HOSTS = "people.hosts";
    static final String ORIGINS = "people.origins";
    static final String TIME = "people.time";
    static final String HOSTS_TIME = "people.hosts.time";

    /** Those who count all hosts; IAB counts richer ones alone. */
    private static final List<String> SETS = List.of("UN_DESA", "WB_BMM", "IAB");
    private static final int ON_MAP = 30;
    private static final int OVER_TIME = 5;

    List<FigureChart> charts(String area) {
        Optional<MigrantStocks> abroad = newest(set -> MigrantStocks.emigrants(observations, set, area));
        Optional<MigrantStocks> here = newest(set -> MigrantStocks.immigrants(observations, set, area));
        List<FigureChart> charts = new ArrayList<>();
        abroad.ifPresent(found -> hosts(area, found, charts));
        here.ifPresent(found -> origins(area, found, charts));
        time(abroad, here, area).ifPresent(charts::add);
        abroad.flatMap(this::hostsOverTime).ifPresent(charts::add);
        return charts;
    }

    private static Optional<MigrantStocks> newest(Function<String, Optional<MigrantStocks>> read) {
        return SETS.stream().map(read).flatMap(Optional::stream).max(Comparator.comparing(MigrantStocks::lastYear)
            .thenComparing(found -> -SETS.indexOf(found.edition().dataset())));
    }

    private static List<Map.Entry<String, Observation>> ordered(MigrantStocks stocks) {
        return stocks.byYear().get(stocks.lastYear()).entrySet().stream().filter(one -> one.getValue().value().signum() > 0)
            .sorted(Comparator.comparing((Map.Entry<String, Observation> one) -> one.getValue().value()).reversed()).toList();
    }

    private void hosts(String area, MigrantStocks stocks, List<FigureChart> charts) {
        List<Map.Entry<String, Observation>> hosts = ordered(stocks);
        List<Map.Entry<String, Observation>> countries = hosts.stream().filter(one -> AreaKind.of(one.getKey()) == AreaKind.COUNTRY).toList();
        if (countries.isEmpty()) {
            return;
        }
        String said = text("figures.people.text", names.of(countries.getFirst().getKey()), Numbers.shown(countries.getFirst().getValue().value()),
            Numbers.shown(stocks.total(stocks.lastYear())), stocks.lastYear());
        charts.add(new FigureChart(MAP, new FlowMap(text("figures.people.map", names.of(area)), said, text("figures.unit.people"), countries.stream()
            .map(one -> new FlowMap.Flow(area, one.getKey(), names.of(one.getKey()), one.getValue().value().doubleValue())).toList(), area, ON_MAP),
            notes(said, stocks, "figures.people.unknown")));
        charts.add(new FigureChart(HOSTS, bars(text("figures.people.bars"), said, hosts), List.of()));
    }

    private void origins(String area, MigrantStocks stocks, List<FigureChart> charts) {
        List<Map.Entry<String, Observation>> origins = ordered(stocks);
        Optional<Map.Entry<String, Observation>> most = origins.stream().filter(one -> AreaKind.of(one.getKey()) == AreaKind.COUNTRY).findFirst();
        most.ifPresent(first -> {
            String said = text("people.origins.text", names.of(first.getKey()), Numbers.shown(first.getValue().value()),
                Numbers.shown(stocks.total(stocks.lastYear())), stocks.lastYear());
            charts.add(new FigureChart(ORIGINS, bars(text("people.origins", names.of(area)), said, origins), notes(said, stocks, "people.origins.unknown")));
        });
    }

    private BarChart bars(String title, String said, List<Map.Entry<String, Observation>> ordered) {
        List<Bar> bars = ordered.stream().map(one -> new Bar(names.of(one.getKey()), one.getValue().value().doubleValue(),
            AreaKind.of(one.getKey()) == AreaKind.COUNTRY ? new Ink.Series(0) : Ink.Role.NO_DATA, one.getKey())).toList();
        return new BarChart(title, said, text("figures.unit.people"), bars, List.of(), text("figures.more"));
    }

    /** The part of which nobody says where is told, also where it is none. */
    private List<String> notes(String said, MigrantStocks stocks, String unknown) {
        String year = stocks.lastYear();
        double part = 100 * stocks.unknown(year) / stocks.total(year);
        List<String> notes = new ArrayList<>(List.of(said, part > 0 ? text(unknown, Numbers.shown(part)) : text("people.unknown.none")));
        stocks.unassignedRemark(year).ifPresent(remark -> notes.add(remark.text(languages)));
        notes.add(new Sources(observations.snapshot(), languages).of(List.of(stocks.edition())));
        return notes;
    }

    private Optional<FigureChart> time(Optional<MigrantStocks> abroad, Optional<MigrantStocks> here, String area) {
        List<Line> lines = new ArrayList<>();
        abroad.ifPresent(found -> lines.add(total(text("people.time.abroad", names.of(area)), found)));
        here.ifPresent(found -> lines.add(total(text("people.time.here", names.of(area)), found)));
        if (lines.stream().noneMatch(line -> line.points().size() > 1)) {
            return Optional.empty();
        }
        String said = lines.stream().map(line -> text("people.time.text", line.name(), Numbers.shown(line.points().getFirst().value()),
            Integer.toString(line.points().getFirst().year()), Numbers.shown(line.points().getLast().value()),
            Integer.toString(line.points().getLast().year()))).collect(java.util.stream.Collectors.joining(" "));
        return Optional.of(new FigureChart(TIME, new LineChart(text("people.time"), said, text("figures.unit.people"), lines, true), List.of(said,
            text("people.time.stocks"), new Sources(observations.snapshot(), languages).of(Stream.of(abroad, here).flatMap(Optional::stream)
                .map(MigrantStocks::edition).toList()))));
    }

    private static Line total(String name, MigrantStocks stocks) {
        return new Line(name, stocks.byYear().keySet().stream().map(year -> new Point(Integer.parseInt(year), stocks.total(year), false)).toList());
    }

    private Optional<FigureChart> hostsOverTime(MigrantStocks stocks) {
        if (stocks.byYear().size() < 2) {
            return Optional.empty();
        }
        List<Line> lines = ordered(stocks).stream().map(Map.Entry::getKey).filter(code -> AreaKind.of(code) == AreaKind.COUNTRY).limit(OVER_TIME)
            .map(code -> new Line(names.of(code), stocks.byYear().entrySet().stream().filter(year -> year.getValue().containsKey(code))
                .map(year -> new Point(Integer.parseInt(year.getKey()), year.getValue().get(code).value().doubleValue(),
                    year.getValue().get(code).doubtful())).toList())).toList();
        String said = text("people.hosts.time.text", String.join(", ", lines.stream().map(Line::name).toList()));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new FigureChart(HOSTS_TIME, new LineChart(text("people.hosts.time"), said,
            text("figures.unit.people"), lines, true), List.of(said, new Sources(observations.snapshot(), languages).of(List.of(stocks.edition())))));
    }
}
