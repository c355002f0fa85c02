package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.sankofa.charts.Figures;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.ui.evidence.internal.model.Sources;

/**
 * The figures of a series, a row for each period, the newest first, and a column for each edition that has it: how figures were revised.
 *
 * @param key what they are of
 * @param title what they are of, in words
 * @param unit of the figures; empty where they have none or several
 * @param headings of the columns
 * @param rows cells of the columns
 * @param revised how many periods have different figures in different editions
 * @param sources where they come from, a sentence
 */
public record SeriesFigures(SeriesKey key, String title, String unit, List<String> headings, List<List<String>> rows, int revised, String sources) {

    /** Takes copies. */
    public SeriesFigures {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads files, so not on the window's thread. */
    public static SeriesFigures of(Observations observations, SeriesKey key, Names names, List<String> languages) {
        List<Series> editions = observations.revisions(key);
        TreeSet<String> periods = new TreeSet<>();
        editions.forEach(series -> series.observations().forEach(one -> periods.add(one.period())));
        List<String> headings = new ArrayList<>(List.of(text("browse.period")));
        editions.forEach(series -> headings.add(editions.size() == 1 ? text("browse.figure")
            : series.edition().name().isEmpty() ? text("browse.edition.none") : series.edition().name()));
        headings.add(text("browse.remarks"));
        List<List<String>> rows = new ArrayList<>();
        int revised = 0;
        for (String period : periods.descendingSet()) {
            List<String> row = new ArrayList<>(List.of(period));
            TreeSet<String> remarks = new TreeSet<>();
            TreeSet<java.math.BigDecimal> values = new TreeSet<>();
            for (Series series : editions) {
                Optional<Observation> one = series.at(period);
                row.add(one.map(found -> value(found, series)).orElse(""));
                one.map(names::remarks).filter(words -> !words.isEmpty()).ifPresent(remarks::add);
                one.filter(found -> !found.missing()).ifPresent(found -> values.add(found.value()));
            }
            if (values.size() > 1) {
                revised++;
                remarks.add(text("browse.revised"));
            }
            row.add(String.join("; ", remarks));
            rows.add(row);
        }
        String unit = editions.isEmpty() ? "" : names.unit(editions.getFirst().unit());
        return new SeriesFigures(key, names.area(key.area()) + " \u00b7 " + names.series(key), unit, headings, rows, revised,
            new Sources(observations.snapshot(), languages).of(editions.stream().map(Series::edition).toList()));
    }

    /** Where two people wrote different values both are shown, the one that counts first. */
    private static String value(Observation one, Series series) {
        List<String> all = new ArrayList<>(List.of(one.missing() ? text("browse.missing") : exact(one)));
        series.alternatives(one.period()).forEach(other -> all.add(other.missing() ? text("browse.missing") : exact(other)));
        return String.join(" / ", all);
    }

    private static String exact(Observation one) {
        double value = one.value().doubleValue();
        // a figure stands as it was published where one looks at it closely
        java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(Math.abs(value) >= 1000 ? 1 : 6);
        return Double.isInfinite(value) ? Figures.of(value, Locale.getDefault()) : format.format(one.value());
    }
}
