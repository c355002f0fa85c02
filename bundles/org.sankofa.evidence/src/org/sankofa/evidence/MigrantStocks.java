package org.sankofa.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sankofa.evidence.methods.Remark;

/**
 * Where people of a country live, or where people in a country come from, in the years that one edition counts.
 *
 * @param edition which counted them
 * @param byYear observations by years, and in them by codes of the other country; regions and the world are not in it
 * @param unassigned observations by years of names that nobody has mapped to a country: they may be regions, so they are in no total
 */
public record MigrantStocks(Edition edition, SortedMap<String, Map<String, Observation>> byYear, SortedMap<String, Map<String, Observation>> unassigned) {

    /** Takes copies. */
    public MigrantStocks {
        Objects.requireNonNull(edition, "edition");
        byYear = copy(byYear);
        unassigned = copy(unassigned);
    }

    /** Stocks of which all names are known. */
    public MigrantStocks(Edition edition, SortedMap<String, Map<String, Observation>> byYear) {
        this(edition, byYear, Collections.emptySortedMap());
    }

    private static SortedMap<String, Map<String, Observation>> copy(SortedMap<String, Map<String, Observation>> years) {
        SortedMap<String, Map<String, Observation>> copy = new TreeMap<>();
        years.forEach((year, all) -> copy.put(year, Collections.unmodifiableMap(new LinkedHashMap<>(all))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** Whether a series is of all people, not of a sex, a level of schooling or an age. */
    static boolean everybody(SeriesKey key) {
        return all(key.sex()) && all(key.skill()) && all(key.age());
    }

    private static boolean all(String code) {
        return code.isEmpty() || code.equals("_T");
    }

    /** @return where people of a country live, from the newest edition that says so */
    public static Optional<MigrantStocks> emigrants(Observations observations, String dataset, String area) {
        return emigrants(observations, dataset, area, "");
    }

    /** @param sex {@code F} or {@code M}; empty: everybody. @return the same of one sex */
    public static Optional<MigrantStocks> emigrants(Observations observations, String dataset, String area, String sex) {
        return observations.editions(dataset).stream().map(edition -> of(edition, false,
                observations.find(edition, SeriesQuery.of(dataset, Indicators.EMIGRANTS, area), key -> counted(key, sex)))).flatMap(Optional::stream).findFirst();
    }

    /** @return where people in a country come from. Needs the files of all countries; quick where they were kept */
    public static Optional<MigrantStocks> immigrants(Observations observations, String dataset, String area) {
        return observations.editions(dataset).stream().map(edition -> of(edition, true,
                observations.find(edition, SeriesQuery.toward(dataset, Indicators.EMIGRANTS, area), key -> counted(key, "")))).flatMap(Optional::stream).findFirst();
    }

    private static boolean counted(SeriesKey key, String sex) {
        return sex.isEmpty() ? everybody(key) : key.sex().equals(sex) && all(key.skill()) && all(key.age());
    }

    private static Optional<MigrantStocks> of(Edition edition, boolean immigrants, List<Series> found) {
        SortedMap<String, Map<String, Observation>> byYear = new TreeMap<>();
        SortedMap<String, Map<String, Observation>> unassigned = new TreeMap<>();
        for (Series series : found) {
            SeriesKey key = series.key();
            String other = immigrants ? key.area() : key.partner();
            AreaKind kind = AreaKind.of(other);
            if (!other.isEmpty() && kind != AreaKind.AGGREGATE) {
                series.observations().stream().filter(CountryFigures::countable)
                        .forEach(one -> (kind.counts() ? byYear : unassigned).computeIfAbsent(one.period(), period -> new TreeMap<>()).put(other, one));
            }
        }
        return byYear.isEmpty() ? Optional.empty() : Optional.of(new MigrantStocks(edition, byYear, unassigned));
    }

    /** @return the last year that is counted */
    public String lastYear() {
        return byYear.lastKey();
    }

    /** @return all people of a year; 0 for a year that is not counted */
    public double total(String year) {
        return byYear.getOrDefault(year, Map.of()).values().stream().mapToDouble(one -> one.value().doubleValue()).sum();
    }

    /** @return what is to be said of the names in a year that nobody has mapped; empty where there are none */
    public Optional<Remark> unassignedRemark(String year) {
        return CountryFigures.unassigned(unassigned.getOrDefault(year, Map.of()));
    }

    /** @return those of a year of whom the source does not say from which country, or in which one */
    public double unknown(String year) {
        return byYear.getOrDefault(year, Map.of()).entrySet().stream().filter(one -> AreaKind.of(one.getKey()) != AreaKind.COUNTRY)
                .mapToDouble(one -> one.getValue().value().doubleValue()).sum();
    }
}
