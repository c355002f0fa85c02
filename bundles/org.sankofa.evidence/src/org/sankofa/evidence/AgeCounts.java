package org.sankofa.evidence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Women and men by age: of a country abroad, or from abroad in a country. Of whichever data set tells both.
 *
 * @param edition which counted them
 * @param period when
 * @param byAge by codes of ages such as {@code Y25T29} and {@code Y_GE75}, the youngest first
 */
public record AgeCounts(Edition edition, String period, SortedMap<String, People> byAge) {

    /** As SDMX writes bands: {@code Y25T29}, {@code Y_GE75}, {@code Y_LT15}, {@code Y5}. */
    private static final Pattern BAND = Pattern.compile("Y(_GE|_GT|_LT|)([0-9]{1,3})(?:T([0-9]{1,3}))?");
    private static final Comparator<String> YOUNGEST = Comparator.comparingInt(AgeCounts::first).thenComparing(Comparator.naturalOrder());

    /**
     * Of one age.
     *
     * @param women NaN where nobody counted them
     * @param men NaN where nobody counted them
     */
    public record People(double women, double men) {

        private static final People NOBODY_COUNTED = new People(Double.NaN, Double.NaN);

        People with(String sex, double counted) {
            return sex.equals("F") ? new People(counted, men) : new People(women, counted);
        }
    }

    /** Takes a copy. */
    public AgeCounts {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(period, "period");
        SortedMap<String, People> copy = new TreeMap<>(YOUNGEST);
        copy.putAll(byAge);
        byAge = Collections.unmodifiableSortedMap(copy);
    }

    /** @return people of a country who live abroad, in whichever country */
    public static Optional<AgeCounts> abroad(Observations observations, String area) {
        return newest(observations, area, key -> key.partner().isEmpty() || key.partner().equals(AreaKind.WORLD));
    }

    /** @return people from abroad who live in a country, wherever they come from */
    public static Optional<AgeCounts> here(Observations observations, String area) {
        return newest(observations, AreaKind.WORLD, key -> key.partner().equals(area));
    }

    private static Optional<AgeCounts> newest(Observations observations, String area, Predicate<SeriesKey> wanted) {
        return observations.editions().keySet().stream().map(dataset -> of(observations, dataset, area, wanted)).flatMap(Optional::stream)
                .max(Comparator.comparing(AgeCounts::period));
    }

    private static Optional<AgeCounts> of(Observations observations, String dataset, String area, Predicate<SeriesKey> wanted) {
        for (Edition edition : observations.editions(dataset)) {
            List<Series> all = observations.find(edition, SeriesQuery.of(dataset, Indicators.EMIGRANTS, area), key -> wanted.test(key) && tellsAge(key));
            // of two ways to say that it is all partners, one counts
            boolean world = all.stream().anyMatch(series -> series.key().partner().equals(AreaKind.WORLD));
            List<Series> found = all.stream().filter(series -> !world || !series.key().partner().isEmpty()).toList();
            Optional<String> period = found.stream().map(Series::latest).flatMap(Optional::stream).map(Observation::period).max(Comparator.naturalOrder());
            SortedMap<String, People> byAge = new TreeMap<>(YOUNGEST);
            for (Series series : found) {
                series.at(period.orElse("")).filter(one -> !one.missing() && !one.doubtful()).ifPresent(one -> byAge.put(series.key().age(),
                        byAge.getOrDefault(series.key().age(), People.NOBODY_COUNTED).with(series.key().sex(), one.value().doubleValue())));
            }
            Set<String> bands = Set.copyOf(byAge.keySet());
            byAge.keySet().removeIf(age -> bands.stream().anyMatch(other -> holds(age, other)));
            if (byAge.size() > 1) {
                return Optional.of(new AgeCounts(edition, period.orElseThrow(), byAge));
            }
        }
        return Optional.empty();
    }

    private static boolean tellsAge(SeriesKey key) {
        return BAND.matcher(key.age()).matches() && (key.sex().equals("F") || key.sex().equals("M"))
                && (key.skill().isEmpty() || key.skill().equals("_T")) && key.others().isEmpty();
    }

    /** Whether who is in another band is in this one too, and would be counted twice. */
    private static boolean holds(String age, String other) {
        boolean within = first(other) >= first(age) && last(other) <= last(age);
        boolean alike = first(other) == first(age) && last(other) == last(age);
        return within && (!alike || other.compareTo(age) < 0);
    }

    /** The youngest of a band. */
    private static int first(String age) {
        Matcher band = BAND.matcher(age);
        return !band.matches() || band.group(1).equals("_LT") ? 0 : Integer.parseInt(band.group(2)) + (band.group(1).equals("_GT") ? 1 : 0);
    }

    /** The oldest of a band. */
    private static int last(String age) {
        Matcher band = BAND.matcher(age);
        if (!band.matches() || band.group(1).startsWith("_G")) {
            return Integer.MAX_VALUE;
        }
        return band.group(1).equals("_LT") ? Integer.parseInt(band.group(2)) - 1 : Integer.parseInt(band.group(3) == null ? band.group(2) : band.group(3));
    }
}
