package org.sankofa.ui.records.internal.list;

import java.util.List;

import org.sankofa.search.Sort;

/**
 * A list that a person gave a name, to look at it again.
 *
 * @param name what it is called
 * @param query what is in it, in the query language
 * @param columns what is shown of each record
 * @param sort its order
 * @param descending the other way round
 */
public record SavedList(String name, String query, List<ListColumn> columns, Sort sort, boolean descending) {

    /** Takes a copy of the columns. */
    public SavedList {
        name = name.strip();
        columns = columns.isEmpty() ? ListColumn.USUAL : List.copyOf(columns);
    }

    SavedList named(String other) {
        return new SavedList(other, query, columns, sort, descending);
    }
}
