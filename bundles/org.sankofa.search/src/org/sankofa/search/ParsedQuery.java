package org.sankofa.search;

import java.util.List;

/** A query that was read: its parts for people, and its text again. Immutable. */
public interface ParsedQuery {

    /** @return the query in the query language, tidied up; reading it again gives an equal query */
    String text();

    /** @return its parts, in order */
    List<Chip> chips();

    /** @return what was not understood, by position in the text as given */
    List<QueryProblem> problems();

    /** @return whether it asks for nothing in particular, so that everything is found */
    boolean isEmpty();

    /** @return this query without that chip */
    ParsedQuery without(int chip);

    /**
     * Narrows the query to a value of a field. When the field is there already, the value becomes one more
     * alternative of it.
     *
     * @param field such as {@code area}
     * @param value such as {@code ALB}; quoted when needed
     */
    ParsedQuery with(String field, String value);

    /** @return this query without that value of the field, and without the field when no value is left */
    ParsedQuery without(String field, String value);
}
