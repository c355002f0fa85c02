package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.IndicatorContents;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.ui.evidence.internal.model.AreaNames;
import org.sankofa.vocabularies.Vocabularies;

/** What the codes of data sets are called. A code that nobody named stays as the publisher wrote it. */
public final class Names {

    private static final String EVERYBODY = "_T";
    /** Lists are put in order by names: looking for a text that is not there takes an exception. */
    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private final AreaNames areas;

    /** @param areas names of countries and regions */
    public Names(AreaNames areas) {
        this.areas = areas;
    }

    /** @return names as vocabularies have them in these languages */
    public static Names of(Vocabularies vocabularies, List<String> languages) {
        return new Names(code -> {
            String label = vocabularies.label("area:" + code, languages);
            return label.equals("area:" + code) ? code : label;
        });
    }

    /** @return the name of a country, region or remainder */
    public String area(String code) {
        if (AreaKind.of(code) == AreaKind.UNMAPPED) {
            return code.substring(AreaKind.UNMAPPED_MARK.length());
        }
        String name = areas.of(code);
        return name.equals(code) ? known("browse.area." + code, code) : name;
    }

    /** @return what was observed */
    public String indicator(String code) {
        return known("browse.indicator." + code, code);
    }

    /** @return the unit; empty for none */
    public String unit(String code) {
        return code.isEmpty() ? "" : known("browse.unit." + code, code);
    }

    /** @return what a dimension tells apart */
    public String dimension(String code) {
        return known("browse.dimension." + code, code);
    }

    /** @return a value of a dimension; of an empty one: that it is not told apart */
    public String value(String dimension, String code) {
        return switch (dimension) {
            case IndicatorContents.PARTNER -> code.isEmpty() ? text("browse.whole") : area(code);
            case IndicatorContents.SEX, IndicatorContents.SKILL -> code.isEmpty() || code.equals(EVERYBODY) ? text("browse.all")
                : known("browse.value." + dimension + "." + code, code);
            default -> code.isEmpty() || code.equals(EVERYBODY) ? text("browse.all") : known("browse.value." + dimension + "." + code, code);
        };
    }

    /** @return what a series is of, without its area: indicator, partner, and what else is told apart */
    public String series(SeriesKey key) {
        StringJoiner words = new StringJoiner(" \u00b7 ");
        words.add(indicator(key.indicator()));
        details(key).forEach(words::add);
        return words.toString();
    }

    /** @return what a series tells apart: partner, sex, and the like; empty: nothing */
    public String distinction(SeriesKey key) {
        return String.join(" \u00b7 ", details(key));
    }

    private List<String> details(SeriesKey key) {
        List<String> found = new java.util.ArrayList<>();
        for (String dimension : List.of(IndicatorContents.PARTNER, IndicatorContents.SEX, IndicatorContents.SKILL, IndicatorContents.AGE)) {
            String value = IndicatorContents.value(key, dimension);
            if (!value.isEmpty() && !value.equals(EVERYBODY)) {
                found.add(value(dimension, value));
            }
        }
        key.others().forEach((dimension, value) -> found.add(dimension(dimension) + " " + value(dimension, value)));
        return found;
    }

    /** @return what is to be said of a figure: how its source marks it, and whether others wrote another one; empty: nothing */
    public String remarks(Observation one) {
        StringJoiner words = new StringJoiner("; ");
        if (!one.status().isEmpty() && !one.status().equals("A")) {
            words.add(known("browse.status." + one.status(), one.status()));
        }
        if (one.disputed()) {
            words.add(text("browse.disputed"));
        }
        if (!one.note().isEmpty()) {
            words.add(one.note());
        }
        return words.toString();
    }

    /** A text that may not be there: codes are the publishers'. */
    private static String known(String key, String otherwise) {
        return KNOWN.computeIfAbsent(key, Names::find).orElse(otherwise);
    }

    private static Optional<String> find(String key) {
        try {
            return Optional.of(text(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
