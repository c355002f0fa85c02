package org.sankofa.ui.evidence.internal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.IndicatorContents;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.SeriesQuery;

/**
 * The figures of one country in a comparison, from one edition: as they are, or partners added up.
 *
 * @param area code of the country
 * @param edition where they come from
 * @param observations in the order of their periods
 * @param parts how many partners were added up; 0: the figures are as published
 */
record AreaSeries(String area, Edition edition, List<Observation> observations, int parts) {

    /** @return the figures of a country from the newest edition that has some */
    static Optional<AreaSeries> read(Observations observations, CompareSpec spec, String area) {
        for (Edition edition : observations.editions(spec.dataset())) {
            List<Series> found = observations.find(edition, SeriesQuery.of(spec.dataset(), spec.indicator(), area)).stream()
                .filter(series -> fits(series.key(), spec)).toList();
            if (!found.isEmpty()) {
                boolean together = CompareSpec.TOGETHER.equals(spec.slice().get(IndicatorContents.PARTNER));
                return Optional.of(together ? sum(area, edition, found) : new AreaSeries(area, edition, found.getFirst().observations(), 0));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(SeriesKey key, CompareSpec spec) {
        return spec.slice().entrySet().stream().allMatch(one -> one.getValue().equals(CompareSpec.TOGETHER) ? isPart(key)
            : IndicatorContents.value(key, one.getKey()).equals(one.getValue()));
    }

    /** Regions and the world would count countries a second time, and so might a name that nobody has mapped; remainders count once. */
    private static boolean isPart(SeriesKey key) {
        return !key.partner().isEmpty() && AreaKind.of(key.partner()).counts();
    }

    private static AreaSeries sum(String area, Edition edition, List<Series> parts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Observation> first = new TreeMap<>();
        for (Series part : parts) {
            for (Observation one : part.observations()) {
                if (!one.missing()) {
                    sums.merge(one.period(), one.value(), BigDecimal::add);
                    first.putIfAbsent(one.period(), one);
                }
            }
        }
        List<Observation> added = new ArrayList<>();
        sums.forEach((period, value) -> added.add(Observation.of(parts.getFirst().key().withPartner(""), period, value, first.get(period).unit())));
        return new AreaSeries(area, edition, added, parts.size());
    }

    /** @return one figure for each year, the last where there are several, as of quarters */
    Map<String, Observation> byYear() {
        Map<String, Observation> years = new TreeMap<>();
        observations.stream().filter(one -> one.period().matches("\\d{4}.*")).filter(one -> !one.missing())
            .forEach(one -> years.put(one.period().substring(0, 4), one));
        return years;
    }

    /** @return whether there are several figures in a year */
    boolean isFiner() {
        return observations.stream().anyMatch(one -> one.period().length() > 4);
    }

    /** @return the unit; empty for none or several */
    String unit() {
        List<String> units = observations.stream().map(Observation::unit).distinct().limit(2).toList();
        return units.size() == 1 ? units.getFirst() : "";
    }
}
