package org.sankofa.ui.evidence.internal.compare;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Chart;
import org.sankofa.charts.Figures;
import org.sankofa.charts.Ink;
import org.sankofa.charts.LineChart;
import org.sankofa.charts.LineChart.Line;
import org.sankofa.charts.LineChart.Point;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.ui.evidence.internal.browse.Names;

/** Makes the chart of a comparison out of observations. Reads files, so not on the window's thread. */
public final class CompareReader {

    /** Lines that can be told apart by their colours. */
    public static final int MOST_LINES = 7;

    private final Observations observations;
    private final Names names;
    private final List<String> languages;

    /** @param languages of titles and licences, the first wanted most */
    public CompareReader(Observations observations, Names names, List<String> languages) {
        this.observations = observations;
        this.names = names;
        this.languages = List.copyOf(languages);
    }

    /**
     * @param own code of the country of the person's own case, which is set off; empty: none
     * @param cancelled asked between countries
     */
    public Compared read(CompareSpec spec, String own, BooleanSupplier cancelled) {
        if (observations.editions(spec.dataset()).isEmpty()) {
            return words(text("compare.gone", spec.dataset()));
        }
        List<AreaSeries> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String area : spec.areas()) {
            if (cancelled.getAsBoolean()) {
                return words();
            }
            Optional<AreaSeries> series = AreaSeries.read(observations, spec, area).filter(one -> !one.byYear().isEmpty());
            series.ifPresentOrElse(found::add, () -> unknown.add(names.area(area)));
        }
        if (found.isEmpty()) {
            return words(text("compare.nothing", names.indicator(spec.indicator()), String.join(", ", unknown)));
        }
        TreeSet<String> years = new TreeSet<>();
        found.forEach(one -> years.addAll(one.byYear().keySet()));
        CompareNotes notes = new CompareNotes(observations, names, languages);
        // one point is no line
        return spec.oneYear() || years.size() == 1 ? bars(spec, own, found, unknown, List.copyOf(years), notes) : lines(spec, found, unknown, List.copyOf(years), notes);
    }

    private static Compared words(String... sentences) {
        return new Compared(null, List.of(sentences), List.of(), "");
    }

    // --- over the years

    private Compared lines(CompareSpec spec, List<AreaSeries> found, List<String> unknown, List<String> years, CompareNotes notes) {
        List<AreaSeries> shown = found.subList(0, Math.min(MOST_LINES, found.size()));
        List<Line> lines = new ArrayList<>();
        StringJoiner said = new StringJoiner(" ");
        List<AreaSeries> cut = new ArrayList<>();
        for (AreaSeries one : shown) {
            Map<String, Observation> kept = new TreeMap<>(one.byYear());
            kept.keySet().removeIf(year -> !spec.from().isEmpty() && year.compareTo(spec.from()) < 0 || !spec.until().isEmpty() && year.compareTo(spec.until()) > 0);
            AreaSeries part = new AreaSeries(one.area(), one.edition(), one.observations().stream().filter(figure -> kept.containsValue(figure)).toList(), one.parts());
            cut.add(part);
            Optional<Observation> jump = CompareNotes.jump(one);
            lines.add(new Line(names.area(one.area()), kept.entrySet().stream().map(year -> new Point(Integer.parseInt(year.getKey()),
                year.getValue().value().doubleValue(), CompareNotes.isFlagged(year.getValue()) || jump.filter(year.getValue()::equals).isPresent())).toList()));
            if (!kept.isEmpty()) {
                String last = new TreeSet<>(kept.keySet()).last();
                said.add(text("compare.said", names.area(one.area()), number(kept.get(last)), last));
            }
        }
        if (lines.stream().allMatch(line -> line.points().isEmpty())) {
            return new Compared(null, List.of(text("compare.nothing.years")), years, "");
        }
        String unit = notes.unit(found);
        Chart chart = new LineChart(title(spec), said.toString(), unit, lines, true);
        List<String> leftOut = found.subList(shown.size(), found.size()).stream().map(one -> names.area(one.area())).toList();
        return new Compared(chart, notes.of(spec, cut, unknown, leftOut, lines), years, "");
    }

    // --- one year

    private Compared bars(CompareSpec spec, String own, List<AreaSeries> found, List<String> unknown, List<String> years, CompareNotes notes) {
        String year = years.contains(spec.year()) ? spec.year() : fullest(found, years);
        List<Bar> bars = new ArrayList<>();
        StringJoiner said = new StringJoiner(" ");
        List<AreaSeries> cut = new ArrayList<>();
        List<String> blank = new ArrayList<>(unknown);
        for (AreaSeries one : found) {
            Observation figure = one.byYear().get(year);
            bars.add(new Bar(names.area(one.area()), figure == null ? Double.NaN : figure.value().doubleValue(),
                one.area().equals(own) ? Ink.Role.FOCUS : new Ink.Series(0), one.area()));
            if (figure == null) {
                blank.add(names.area(one.area()));
            } else {
                said.add(text("compare.said", names.area(one.area()), number(figure), year));
                cut.add(new AreaSeries(one.area(), one.edition(), List.of(figure), one.parts()));
            }
        }
        Chart chart = new BarChart(text("compare.inYear", title(spec), year), said.toString(), notes.unit(found), bars, List.of(), text("figures.more"));
        return new Compared(chart, notes.of(spec, cut, blank, List.of(), List.of()), years, year);
    }

    /** The last year of which at least as many countries are known as of any other. */
    private static String fullest(List<AreaSeries> found, List<String> years) {
        String best = years.getLast();
        long most = 0;
        for (String year : years) {
            long known = found.stream().filter(one -> one.byYear().containsKey(year)).count();
            if (known >= most) {
                most = known;
                best = year;
            }
        }
        return best;
    }

    private String title(CompareSpec spec) {
        StringJoiner words = new StringJoiner(" \u00b7 ");
        words.add(names.indicator(spec.indicator()));
        spec.slice().forEach((dimension, value) -> {
            if (!value.isEmpty() && !value.equals(CompareSpec.TOGETHER) && !value.equals("_T")) {
                words.add(names.value(dimension, value));
            }
        });
        return words.toString();
    }

    private static String number(Observation one) {
        return Figures.of(one.value().doubleValue(), Locale.getDefault());
    }
}
