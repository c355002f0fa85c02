package org.sankofa.store;

import java.util.List;

/** Told about one editing session, on the model thread. */
public interface SessionListener {

    /** The live object changed, by an edit, undo, redo or incoming data; once for each step. */
    default void changed() {
        // not everybody wants to know
    }

    /** {@link EditingSession#isDirty()} changed; told once for each turn. */
    default void dirtyChanged() {
        // not everybody wants to know
    }

    /** The record was saved. */
    default void saved(Version version) {
        // not everybody wants to know
    }

    /** Somebody else saved the record; the live object shows it already. */
    default void incoming(List<FeatureChange> changes) {
        // not everybody wants to know
    }

    /** Somebody else deleted the record or moved it away. */
    default void deletedElsewhere() {
        // not everybody wants to know
    }
}
