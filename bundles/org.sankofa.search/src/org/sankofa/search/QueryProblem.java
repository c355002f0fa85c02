package org.sankofa.search;

import java.util.List;

/**
 * Something in a query that was not understood. The query is run all the same, without or with a lenient reading
 * of that part.
 *
 * @param code stable code for programs
 * @param message a sentence for people
 * @param start first char in the query
 * @param end one behind the last char
 * @param suggestions what may have been meant, each to replace that part of the query
 */
public record QueryProblem(Code code, String message, int start, int end, List<String> suggestions) {

    /** What can be wrong. */
    public enum Code {
        /** There is no such field. */
        UNKNOWN_FIELD,
        /** The field has no such value: no such kind, area, theme. */
        UNKNOWN_VALUE,
        /** A field stands without a value. */
        MISSING_VALUE,
        /** A range or comparison that cannot be read. */
        BAD_RANGE,
        /** A quotation mark without its partner. */
        OPEN_QUOTE,
        /** A parenthesis without its partner. */
        OPEN_PARENTHESIS,
        /** OR, AND or NOT without something to work on. */
        DANGLING_OPERATOR,
        /** A word that is too short to be completed, such as {@code a*} or {@code *}. */
        BAD_WILDCARD,
        /** Only exclusions: everything else is found. */
        ONLY_NEGATION,
        /** The query is longer or deeper than what is read; the rest is left out. */
        TOO_LONG
    }

    /** Takes a copy of the list. */
    public QueryProblem {
        suggestions = List.copyOf(suggestions);
    }
}
