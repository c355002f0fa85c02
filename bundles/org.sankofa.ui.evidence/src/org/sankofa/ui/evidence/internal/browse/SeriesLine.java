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
        for (Series series : observations.find(edition, new SeriesQuery(edition.dataset(), null, area, null, null, null))) {
            String first = series.observations().getFirst().period();
            String last = series.observations().getLast().period();
            lines.add(new SeriesLine(series.key(), names.series(series.key()), first.equals(last) ? first : first + "\u2013" + last,
                series.latest().map(one -> figure(one.value().doubleValue(), names.unit(one.unit()))).orElse("")));
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
