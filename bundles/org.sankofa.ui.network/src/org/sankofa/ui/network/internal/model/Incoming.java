package org.sankofa.ui.network.internal.model;

import java.util.List;

import org.sankofa.store.FeatureChange;

/**
 * What others changed in a record and nobody took in here yet.
 *
 * @param item the record, with what changed in sentences
 * @param changes the values that differ
 */
public record Incoming(FeedItem item, List<FeatureChange> changes) {

    /** Takes a copy of the list. */
    public Incoming {
        changes = List.copyOf(changes);
    }
}
