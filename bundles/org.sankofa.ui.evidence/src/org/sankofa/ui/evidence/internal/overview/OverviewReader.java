package org.sankofa.ui.evidence.internal.overview;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sankofa.charts.map.Choropleth;
import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.MigrantStocks;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.Numbers;
import org.sankofa.ui.evidence.internal.model.Sources;
import org.sankofa.ui.evidence.internal.overview.KeyFigure.Point;
import org.sankofa.ui.evidence.internal.pages.FiguresPage;
import org.sankofa.ui.evidence.internal.pages.PeoplePage;

/** Reads key figures of a country and the map of where its people live. Reads files, so not on the window's thread. */
public final class OverviewReader {

    private static final double MILLION = 1e6;
    /** Hosts with a smaller part of the people are not told apart on the map. */
    private static final double LEAST_PERCENT = 0.01;

    private final Observations observations;
    private final AreaNames names;
    private final List<String> languages;

    /** @param languages of the person, the best first */
    public OverviewReader(Observations observations, AreaNames names, List<String> languages) {
        this.observations = observations;
        this.names = names;
        this.languages = List.copyOf(languages);
    }

    /**
     * @param area ISO 3166 code of three letters
     * @param all also what the files of all countries have to be read for, which takes long the first time
     */
    public CountryOverview read(String area, boolean all) {
        List<KeyFigure> figures = new ArrayList<>();
        series("overview.key.received", text("overview.unit.usd"), SeriesKey.of("KNOMAD", Indicators.INFLOW, area), 1, FiguresPage.ID)
            .or(() -> series("overview.key.received", text("overview.unit.usd"), SeriesKey.of("WDI", Indicators.WDI_RECEIVED, area), MILLION, FiguresPage.ID))
            .ifPresent(figures::add);
        series("overview.key.share", "%", SeriesKey.of("WDI", Indicators.WDI_RECEIVED_SHARE, area), 1, FiguresPage.ID).ifPresent(figures::add);
        Optional<MigrantStocks> abroad = stocks(area, true);
        abroad.ifPresent(found -> figures.add(people("overview.key.abroad", found)));
        if (all) {
            stocks(area, false).ifPresent(found -> figures.add(people("overview.key.here", found)));
        }
        cost(area).ifPresent(figures::add);
        return new CountryOverview(area, names.of(area), figures, abroad.flatMap(found -> map(area, found)));
    }

    private String from(Edition edition) {
        return new Sources(observations.snapshot(), languages).of(List.of(edition));
    }

    private Optional<KeyFigure> series(String label, String unit, SeriesKey key, double divisor, String page) {
        return observations.series(key).flatMap(series -> {
            List<Point> points = series.observations().stream().filter(one -> !one.missing() && !one.doubtful())
                .map(one -> new Point(one.period(), one.value().doubleValue() / divisor)).toList();
            return points.isEmpty() ? Optional.empty() : Optional.of(new KeyFigure(text(label), unit, points, from(series.edition()), page));
        });
    }

    private Optional<MigrantStocks> stocks(String area, boolean abroad) {
        for (String set : List.of("UN_DESA", "WB_BMM")) {
            Optional<MigrantStocks> found = abroad ? MigrantStocks.emigrants(observations, set, area) : MigrantStocks.immigrants(observations, set, area);
            if (found.filter(stocks -> stocks.total(stocks.lastYear()) > 0).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private KeyFigure people(String label, MigrantStocks stocks) {
        return new KeyFigure(text(label), "", stocks.byYear().keySet().stream().map(year -> new Point(year, stocks.total(year))).toList(),
            from(stocks.edition()), PeoplePage.ID);
    }

    /** The simple mean of the corridors of each quarter. */
    private Optional<KeyFigure> cost(String area) {
        Map<String, List<Double>> byPeriod = new TreeMap<>();
        List<Series> corridors = observations.find(SeriesQuery.of("RPW", Indicators.CORRIDOR_COST, area)).stream()
            .filter(series -> AreaKind.of(series.key().partner()) == AreaKind.COUNTRY).toList();
        corridors.forEach(series -> series.observations().stream().filter(one -> !one.missing() && !one.doubtful())
            .forEach(one -> byPeriod.computeIfAbsent(one.period(), period -> new ArrayList<>()).add(one.value().doubleValue())));
        List<Point> points = byPeriod.entrySet().stream().map(one -> new Point(one.getKey(), one.getValue().stream().mapToDouble(Double::doubleValue)
            .average().orElseThrow())).toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new KeyFigure(text("overview.key.cost"), "%", points, from(corridors.getFirst().edition()),
            FiguresPage.ID));
    }

    /** The part of all emigrants that lives in each country. */
    private Optional<FigureChart> map(String area, MigrantStocks stocks) {
        String year = stocks.lastYear();
        double total = stocks.total(year);
        List<Choropleth.Value> values = new ArrayList<>();
        Map.Entry<String, Observation> most = null;
        for (Map.Entry<String, Observation> one : stocks.byYear().get(year).entrySet()) {
            double percent = 100 * one.getValue().value().doubleValue() / total;
            if (AreaKind.of(one.getKey()) == AreaKind.COUNTRY && percent >= LEAST_PERCENT) {
                values.add(new Choropleth.Value(one.getKey(), names.of(one.getKey()), percent));
                most = most == null || one.getValue().value().compareTo(most.getValue().value()) > 0 ? one : most;
            }
        }
        if (most == null) {
            return Optional.empty();
        }
        String said = text("overview.map.text", Numbers.shown(100 * most.getValue().value().doubleValue() / total), names.of(area), names.of(most.getKey()), year);
        return Optional.of(new FigureChart("overview.map", new Choropleth(text("figures.people.map", names.of(area)), said, text("overview.map.unit"), values, area,
            text("overview.map.unknown")), List.of(said, from(stocks.edition()))));
    }
}
