package org.sankofa.store;

import java.util.List;

/**
 * One undo step.
 *
 * @param label what it is called
 * @param changes what it changed: values before and after
 */
public record UndoEntry(String label, List<FeatureChange> changes) {

    /** Takes a copy of the list. */
    public UndoEntry {
        changes = List.copyOf(changes);
    }
}
