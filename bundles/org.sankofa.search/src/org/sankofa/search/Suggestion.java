package org.sankofa.search;

/**
 * What to try when nothing was found.
 *
 * @param type what it does
 * @param label a sentence for people
 * @param query the query to run instead
 * @param hits how many records it finds
 */
public record Suggestion(Type type, String label, String query, long hits) {

    /** What a suggestion does. */
    public enum Type {
        /** Leaves a filter out. */
        DROP_FILTER,
        /** Leaves a word out. */
        DROP_WORD,
        /** Spells a word in a way that occurs. */
        SPELLING
    }
}
