package org.sankofa.evidence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Women and men by age: of a country abroad, or from abroad in a country. Of whichever data set tells both.
 *
 * @param edition which counted them
 * @param period when
 * @param byAge by codes of ages such as {@code Y25T29} and {@code Y_GE75}, the youngest first
 */
public record AgeCounts(Edition edition, String period, SortedMap<String, People> byAge) {

    private static final Comparator<String> YOUNGEST = Comparator.comparingInt(AgeCounts::first).thenComparing(Comparator.naturalOrder());

    /**
     * Of one age.
     *
     * @param women 0 where none was counted
     * @param men 0 where none was counted
     */
    public record People(double women, double men) {

        People and(String sex, double more) {
            return sex.equals("F") ? new People(women + more, men) : new People(women, men + more);
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
            List<Series> found = observations.find(edition, SeriesQuery.of(dataset, Indicators.EMIGRANTS, area), key -> wanted.test(key) && tellsAge(key));
            Optional<String> period = found.stream().map(Series::latest).flatMap(Optional::stream).map(Observation::period).max(Comparator.naturalOrder());
            SortedMap<String, People> byAge = new TreeMap<>(YOUNGEST);
            for (Series series : found) {
                series.at(period.orElse("")).filter(one -> !one.missing() && !one.doubtful()).ifPresent(one -> byAge.merge(series.key().age(),
                        new People(0, 0).and(series.key().sex(), one.value().doubleValue()), (a, b) -> new People(a.women() + b.women(), a.men() + b.men())));
            }
            if (byAge.size() > 1) {
                return Optional.of(new AgeCounts(edition, period.orElseThrow(), byAge));
            }
        }
        return Optional.empty();
    }

    private static boolean tellsAge(SeriesKey key) {
        return key.age().matches("Y[0-9].*|Y_G[ET][0-9]+") && (key.sex().equals("F") || key.sex().equals("M"))
                && (key.skill().isEmpty() || key.skill().equals("_T")) && key.others().isEmpty();
    }

    /** The first number of a code. */
    private static int first(String age) {
        String digits = age.replaceFirst("\\D*([0-9]+).*", "$1");
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
