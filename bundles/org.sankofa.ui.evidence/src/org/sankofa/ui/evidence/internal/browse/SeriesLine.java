package org.sankofa.ui.evidence.internal.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sankofa.charts.Figures;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;
import org.sankofa.ui.presentation.PickerModel;

/**
 * A series in a list.
 *
 * @param key what it is of
 * @param label what it is of, in words
 * @param periods from when to when
 * @param latest the newest figure one can rely on, with its unit; empty where there is none
 */
public record SeriesLine(SeriesKey key, String label, String periods, String latest) {

    /** @return the series of an area in an edition, by what they are of. Reads a file, so not on the window's thread */
    public static List<SeriesLine> of(Observations observations, Edition edition, String area, Names names) {
        List<SeriesLine> lines = new ArrayList<>();
        List<Series> all = observations.find(edition, new SeriesQuery(edition.dataset(), null, area, null, null, null));
        boolean one = all.stream().map(series -> series.key().indicator()).distinct().count() == 1;
        for (Series series : all) {
            String first = series.observations().getFirst().period();
            String last = series.observations().getLast().period();
            // what all have in common says nothing in a list of them
            String apart = one ? names.distinction(series.key()) : "";
            lines.add(new SeriesLine(series.key(), apart.isEmpty() ? names.series(series.key()) : apart, first.equals(last) ? first : first + "\u2013" + last,
                series.latest().map(latest -> figure(latest.value().doubleValue(), names.unit(latest.unit()))).orElse("")));
        }
        lines.sort(Comparator.comparing(SeriesLine::label, java.text.Collator.getInstance()));
        return lines;
    }

    static String figure(double value, String unit) {
        String number = Figures.of(value, Locale.getDefault());
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** @return those whose words begin with what was typed; all where nothing was */
    public static List<SeriesLine> filter(List<SeriesLine> lines, String typed) {
        String[] words = PickerModel.fold(typed).strip().split(" +");
        return typed.isBlank() ? lines : lines.stream().filter(line -> fits(line.label(), words)).toList();
    }

    /** @return whether each of the words, folded, begins a word of the label */
    static boolean fits(String label, String... words) {
        String folded = " " + PickerModel.fold(label);
        for (String word : words) {
            if (!folded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
