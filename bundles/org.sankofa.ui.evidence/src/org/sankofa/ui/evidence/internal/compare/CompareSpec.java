package org.sankofa.ui.evidence.internal.compare;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which figures of which countries stand side by side, and how.
 *
 * @param dataset code of the data set; empty: nothing is chosen yet
 * @param indicator its code
 * @param slice the value of every other dimension by its code, or {@link #TOGETHER}
 * @param areas codes of the countries, in the order they are shown
 * @param oneYear bars of one year instead of lines over the years
 * @param year the one year; empty: the last one of which most is known
 * @param from the first year of the lines; empty: the first there is
 * @param until the last year of the lines; empty: the last there is
 */
public record CompareSpec(String dataset, String indicator, SortedMap<String, String> slice, List<String> areas, boolean oneYear, String year,
        String from, String until) {

    /** Stands for all partners of a country added up. */
    public static final String TOGETHER = "*";
    /** Nothing chosen yet. */
    public static final CompareSpec NOTHING = new CompareSpec("", "", new TreeMap<>(), List.of(), false, "", "", "");

    /** Checks that nothing is missing and takes copies. */
    public CompareSpec {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(indicator, "indicator");
        slice = Collections.unmodifiableSortedMap(new TreeMap<>(slice));
        areas = List.copyOf(areas);
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** @return the same of another indicator, over all years */
    public CompareSpec of(String newDataset, String newIndicator, SortedMap<String, String> newSlice) {
        return new CompareSpec(newDataset, newIndicator, newSlice, areas, oneYear, "", "", "");
    }

    /** @return the same with another value of a dimension */
    public CompareSpec with(String dimension, String value) {
        SortedMap<String, String> changed = new TreeMap<>(slice);
        changed.put(dimension, value);
        return new CompareSpec(dataset, indicator, changed, areas, oneYear, year, from, until);
    }

    /** @return the same of other countries */
    public CompareSpec of(List<String> codes) {
        return new CompareSpec(dataset, indicator, slice, codes, oneYear, year, from, until);
    }

    /** @return the same as bars of a year, or as lines */
    public CompareSpec inOneYear(boolean bars) {
        return new CompareSpec(dataset, indicator, slice, areas, bars, year, from, until);
    }

    /** @return the same of another year */
    public CompareSpec in(String newYear) {
        return new CompareSpec(dataset, indicator, slice, areas, oneYear, newYear, from, until);
    }

    /** @return the same between other years */
    public CompareSpec between(String first, String last) {
        return new CompareSpec(dataset, indicator, slice, areas, oneYear, year, first, last);
    }

    /** @return whether an indicator is chosen */
    public boolean isChosen() {
        return !dataset.isEmpty();
    }
}
