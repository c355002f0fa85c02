package org.sankofa.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a series is of. Dimensions that a data set does not have, or that are not given, are empty.
 *
 * @param dataset code of the data set, such as {@code WDI}
 * @param indicator what was observed: one of {@link Indicators}, or a code of the publisher
 * @param area code of the area, such as {@code ALB}; see {@link AreaKind}
 * @param partner code of the other area, such as that of the host; empty: the area as a whole
 * @param sex {@code F}, {@code M} or {@code _T}; empty where it is not told apart
 * @param skill {@code LOW}, {@code MEDIUM}, {@code HIGH} or {@code _T}; empty where it is not told apart
 * @param age such as {@code Y_GE25}; empty where it is not told apart
 * @param others further dimensions of the publisher, by their codes
 */
public record SeriesKey(String dataset, String indicator, String area, String partner, String sex, String skill, String age,
        SortedMap<String, String> others) {

    private static final SortedMap<String, String> NONE = Collections.unmodifiableSortedMap(new TreeMap<>());

    /** Checks that nothing is missing and takes a copy. */
    public SeriesKey {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(age, "age");
        others = others == NONE || others.isEmpty() ? NONE : Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** @return a key without partner and further dimensions */
    public static SeriesKey of(String dataset, String indicator, String area) {
        return new SeriesKey(dataset, indicator, area, "", "", "", "", NONE);
    }

    /** @return the same with a partner */
    public SeriesKey withPartner(String code) {
        return new SeriesKey(dataset, indicator, area, code, sex, skill, age, others);
    }

    /** @return the same with a sex */
    public SeriesKey withSex(String code) {
        return new SeriesKey(dataset, indicator, area, partner, code, skill, age, others);
    }

    /** @return the same with a skill level */
    public SeriesKey withSkill(String code) {
        return new SeriesKey(dataset, indicator, area, partner, sex, code, age, others);
    }

    /** @return the same with an age group */
    public SeriesKey withAge(String code) {
        return new SeriesKey(dataset, indicator, area, partner, sex, skill, code, others);
    }

    /** @return the same of another data set */
    public SeriesKey inDataset(String code) {
        return new SeriesKey(code, indicator, area, partner, sex, skill, age, others);
    }

    /** @return the same with further dimensions of the publisher */
    public SeriesKey withOthers(Map<String, String> dimensions) {
        return new SeriesKey(dataset, indicator, area, partner, sex, skill, age, new TreeMap<>(dimensions));
    }
}
