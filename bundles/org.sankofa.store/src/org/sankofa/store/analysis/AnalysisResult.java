package org.sankofa.store.analysis;

import java.util.List;
import java.util.Objects;

/**
 * What an analysis says.
 *
 * @param title what the table shows, with the choices that were made: {@code Diaspora funds by country, from 2004}
 * @param table the table
 * @param caveats what a reader has to know to read it rightly, one sentence each; always shown with the table
 */
public record AnalysisResult(String title, AnalysisTable table, List<String> caveats) {

    /** Checks that nothing is missing and takes a copy of the list. */
    public AnalysisResult {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(table, "table");
        caveats = List.copyOf(caveats);
    }
}
