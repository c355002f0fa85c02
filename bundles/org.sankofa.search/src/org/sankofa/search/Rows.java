package org.sankofa.search;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total records in the whole list
 * @param offset position of the first row of this page
 * @param rows the page
 * @param problems what was wrong with the query of the request; empty when all is well
 */
public record Rows(long total, long offset, List<Row> rows, List<QueryProblem> problems) {

    /** Takes copies of the lists. */
    public Rows {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
