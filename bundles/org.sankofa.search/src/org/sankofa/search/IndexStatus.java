package org.sankofa.search;

/**
 * How far the index is.
 *
 * @param phase what it does
 * @param done records taken in of those waiting
 * @param todo records waiting when it began
 * @param writer whether this process writes the index on disk; false: another one does, and this one adds what is
 *            new in memory
 * @param message a sentence for people when something is wrong, else empty
 */
public record IndexStatus(Phase phase, long done, long todo, boolean writer, String message) {

    /** What the index does. */
    public enum Phase {
        /** It holds everything it knows of. */
        READY,
        /** It takes in what changed. */
        CATCHING_UP,
        /** It is built from scratch. */
        BUILDING,
        /** Something could not be read or written; it tries again with the next change or search. */
        FAILED,
        /** It was closed. */
        CLOSED
    }
}
