package org.sankofa.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an edition has of one indicator.
 *
 * @param indicator its code
 * @param series how many series
 * @param first the earliest period
 * @param last the latest period
 * @param units units of its figures
 * @param areas codes of the areas it has figures of
 * @param dimensions the values of every other dimension, by its code as in files ({@code COUNTERPART_AREA}, {@code SEX}, ...); an
 *        empty value stands for series that do not tell it apart. Dimensions that no series tells apart are left out
 */
public record IndicatorContents(String indicator, long series, String first, String last, SortedSet<String> units, SortedSet<String> areas,
        SortedMap<String, SortedSet<String>> dimensions) {

    /** Code of the dimension of partners. */
    public static final String PARTNER = "COUNTERPART_AREA";
    /** Code of the dimension of sexes. */
    public static final String SEX = "SEX";
    /** Code of the dimension of skill levels. */
    public static final String SKILL = "SKILL";
    /** Code of the dimension of age groups. */
    public static final String AGE = "AGE";

    /** Takes copies. */
    public IndicatorContents {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        dimensions.forEach((code, values) -> copy.put(code, Collections.unmodifiableSortedSet(new TreeSet<>(values))));
        dimensions = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * @param code of a dimension, as above
     * @return the value that a series has in it; empty where it is not told apart
     */
    public static String value(SeriesKey key, String code) {
        return switch (code) {
            case PARTNER -> key.partner();
            case SEX -> key.sex();
            case SKILL -> key.skill();
            case AGE -> key.age();
            default -> key.others().getOrDefault(code, "");
        };
    }

    /** Gathers series of one indicator. */
    static final class Gathering {

        private static final List<String> OWN = List.of(PARTNER, SEX, SKILL, AGE);

        private final String indicator;
        private long series;
        private String first = "\uffff";
        private String last = "";
        private final SortedSet<String> units = new TreeSet<>();
        private final SortedSet<String> areas = new TreeSet<>();
        private final Map<String, SortedSet<String>> values = new TreeMap<>();

        Gathering(String indicator) {
            this.indicator = indicator;
        }

        void add(SeriesKey key, String from, String until, String unit) {
            // a dimension that begins late was not told apart by those before
            key.others().keySet().forEach(code -> values.computeIfAbsent(code, one -> new TreeSet<>(series == 0 ? Set.of() : Set.of(""))));
            OWN.forEach(code -> values.computeIfAbsent(code, one -> new TreeSet<>()));
            values.forEach((code, known) -> known.add(value(key, code)));
            series++;
            first = from.compareTo(first) < 0 ? from : first;
            last = until.compareTo(last) > 0 ? until : last;
            units.add(unit);
            areas.add(key.area());
        }

        IndicatorContents done() {
            SortedMap<String, SortedSet<String>> told = new TreeMap<>();
            values.forEach((code, known) -> {
                if (known.size() > 1 || !known.first().isEmpty()) {
                    told.put(code, known);
                }
            });
            return new IndicatorContents(indicator, series, first, last, units, areas, told);
        }
    }
}
