package org.sankofa.store;

/** Told how far a long operation is, and asked whether to go on. */
public interface Progress {

    /** Tells nobody and never stops. */
    Progress NONE = new Progress() {
    };

    /**
     * @param task what is being done
     * @param total number of steps, 0 when not known
     */
    default void begin(String task, int total) {
        // not everybody wants to know
    }

    /** @param steps how many more are done */
    default void worked(int steps) {
        // not everybody wants to know
    }

    /** @return whether to stop */
    default boolean cancelled() {
        return false;
    }
}
