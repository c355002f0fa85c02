package org.sankofa.evidence;

import java.util.Objects;

/**
 * Which series are wanted. What is null may be anything.
 *
 * @param dataset code of the data set
 * @param indicator null: any
 * @param area null: all; then all files of the data set are read the first time
 * @param partner null: any; empty: only those without
 * @param sex null: any
 * @param skill null: any
 */
public record SeriesQuery(String dataset, String indicator, String area, String partner, String sex, String skill) {

    /** Checks that the data set is given. */
    public SeriesQuery {
        Objects.requireNonNull(dataset, "dataset");
    }

    /** @return all series of an indicator of an area, with whatever partner, sex and skill */
    public static SeriesQuery of(String dataset, String indicator, String area) {
        return new SeriesQuery(dataset, indicator, area, null, null, null);
    }

    /** @return those that name a partner, of all areas: as for a host all countries of origin */
    public static SeriesQuery toward(String dataset, String indicator, String partner) {
        return new SeriesQuery(dataset, indicator, null, partner, null, null);
    }

    /** @return the same of one sex */
    public SeriesQuery withSex(String code) {
        return new SeriesQuery(dataset, indicator, area, partner, code, skill);
    }

    /** @return the same of one skill level */
    public SeriesQuery withSkill(String code) {
        return new SeriesQuery(dataset, indicator, area, partner, sex, code);
    }
}
