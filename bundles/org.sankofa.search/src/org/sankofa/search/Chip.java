package org.sankofa.search;

/**
 * A part of a query as people see it: one filter, word or phrase. All chips of a query hold together.
 *
 * @param type what it is
 * @param field name of the field; empty for words, phrases and groups
 * @param value the value as written, without quotation marks
 * @param negated whether it excludes
 * @param text the part in the query language
 * @param label for people, such as "Area: Albania"
 */
public record Chip(Type type, String field, String value, boolean negated, String text, String label) {

    /** What a chip is. */
    public enum Type {
        /** A word or the beginning of a word. */
        WORD,
        /** Words in that order. */
        PHRASE,
        /** A field with a value, several values, a range or a comparison. */
        FILTER,
        /** Alternatives that are more than values of one field. */
        GROUP
    }
}
