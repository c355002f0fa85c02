package org.sankofa.ui.internal.forms;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.sankofa.ui.controls.Picking;

/** What can be picked for a field, and how it is read from and written to the model. */
interface ValuePicking<V> extends Picking<V> {

    /** The values of the model. */
    List<V> read();

    /** Writes them. */
    void write(List<V> values);

    /** What of some records could be picked; null: it takes no records. */
    default ReferenceFit fit(List<URI> records) {
        return null;
    }

    /** The values that stand for records that fit. */
    default List<V> values(List<URI> fitting) {
        return List.of();
    }

    /** The address of a value, for dragging and copying; null: it has none. */
    default URI address(V value) {
        return null;
    }

    /** Told before a search that what was looked up may be old. */
    default void forget() {
        // nothing was looked up
    }
}
