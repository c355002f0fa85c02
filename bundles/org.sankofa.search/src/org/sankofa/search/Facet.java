package org.sankofa.search;

import java.util.List;

/**
 * How many records there are of each value of a field.
 *
 * @param field what is counted
 * @param values by falling count, years by falling year; values without records are left out
 * @param more how many values were cut off by the limit
 */
public record Facet(FacetField field, List<Value> values, int more) {

    /** Takes a copy of the list. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value with its count.
     *
     * @param value as it stands in a filter, such as {@code ALB}
     * @param label for people, in the language asked for
     * @param count number of records; of a region: records on it or on anything in it, each counted once
     * @param parents the values directly above it that are counted here too; empty at the top and in flat fields
     * @param leaf whether no counted value lies below it
     */
    public record Value(String value, String label, long count, List<String> parents, boolean leaf) {

        /** Takes a copy of the list. */
        public Value {
            parents = List.copyOf(parents);
        }
    }
}
