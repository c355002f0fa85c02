package org.sankofa.evidence;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.sankofa.evidence.internal.data.AreaFile;

/**
 * What there is in an edition of a data set: for lists to choose from.
 *
 * @param edition which one
 * @param series how many series
 * @param observations how many figures, alternatives included
 * @param first the earliest period; empty where there are no figures
 * @param last the latest period; empty where there are no figures
 * @param areas codes of the areas there are figures of, in order
 * @param indicators in the order of their codes
 */
public record EditionContents(Edition edition, long series, long observations, String first, String last, List<String> areas,
        List<IndicatorContents> indicators) {

    /** Takes copies. */
    public EditionContents {
        areas = List.copyOf(areas);
        indicators = List.copyOf(indicators);
    }

    /** Reads all files of an edition that were not read yet, so not on the user interface's thread. */
    static EditionContents read(Observations observations, Edition edition, BooleanSupplier cancelled) {
        Map<String, IndicatorContents.Gathering> found = new TreeMap<>();
        SortedSet<String> areas = new TreeSet<>();
        long series = 0;
        long count = 0;
        for (String area : observations.all(edition, cancelled)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            AreaFile file = observations.file(edition, area);
            series += file.seriesCount();
            count += file.count();
            for (int i = 0; i < file.seriesCount(); i++) {
                SeriesKey key = file.key(i);
                areas.add(key.area());
                found.computeIfAbsent(key.indicator(), IndicatorContents.Gathering::new).add(key, file.firstPeriod(i), file.lastPeriod(i), file.unit(i));
            }
        }
        List<IndicatorContents> indicators = found.values().stream().map(IndicatorContents.Gathering::done).toList();
        return new EditionContents(edition, series, count, indicators.stream().map(IndicatorContents::first).min(String::compareTo).orElse(""),
                indicators.stream().map(IndicatorContents::last).max(String::compareTo).orElse(""), List.copyOf(areas), indicators);
    }

    /** @return what there is of an indicator; null: nothing */
    public IndicatorContents indicator(String code) {
        return indicators.stream().filter(one -> one.indicator().equals(code)).findFirst().orElse(null);
    }

    /** @return the values of each dimension over all indicators, by its code */
    public SortedMap<String, SortedSet<String>> dimensions() {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        indicators.forEach(one -> one.dimensions().forEach((code, values) -> all.computeIfAbsent(code, key -> new TreeSet<>()).addAll(values)));
        all.values().forEach(values -> values.remove(""));
        return all;
    }
}
