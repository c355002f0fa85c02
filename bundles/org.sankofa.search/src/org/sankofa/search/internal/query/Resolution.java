package org.sankofa.search.internal.query;

import java.util.List;

import org.apache.lucene.search.Query;
import org.sankofa.search.QueryProblem;

/**
 * What a filter means.
 *
 * @param field the name of the field as it is called; null when there is no such field
 * @param query finds what the filter asks for; null when the filter is to be left out, or read as words
 * @param label for people
 * @param value what is asked for, for sentences, such as "Albania"
 * @param problems what was not understood
 */
record Resolution(String field, Query query, String label, String value, List<QueryProblem> problems) {

    Resolution {
        problems = List.copyOf(problems);
    }

    /** Whether the values are to be searched as words, since there is no such field. */
    boolean asWords() {
        return field == null;
    }
}
