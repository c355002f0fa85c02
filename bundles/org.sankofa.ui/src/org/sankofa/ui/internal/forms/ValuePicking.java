package org.sankofa.ui.internal.forms;

import java.util.List;

import org.sankofa.ui.controls.Picking;

/** What can be picked for a field, and how it is read from and written to the model. */
interface ValuePicking<V> extends Picking<V> {

    /** The values of the model. */
    List<V> read();

    /** Writes them. */
    void write(List<V> values);

    /** Told before a search that what was looked up may be old. */
    default void forget() {
        // nothing was looked up
    }
}
