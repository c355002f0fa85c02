package org.sankofa.ui.network.internal.model;

import java.time.Instant;
import java.util.List;

import org.sankofa.store.Conflict;
import org.sankofa.store.RecordKey;

/**
 * A conflict with what the history knows of it.
 *
 * @param key the record
 * @param title what to call the record
 * @param conflict the values that contradict each other
 * @param field what forms call the feature, with the object that holds it
 * @param base the value that all of them were written over, for people; null where it is not known or there was none
 * @param choices the values, the shown one first
 */
public record ConflictItem(RecordKey key, String title, Conflict conflict, String field, String base, List<Choice> choices) {

    /**
     * One of the values.
     *
     * @param value as stored; null: none
     * @param label for people; never empty
     * @param who wrote it; empty where it is not known
     * @param when it was written; null where it is not known
     */
    public record Choice(String value, String label, String who, Instant when) {
    }

    /** Takes a copy of the list. */
    public ConflictItem {
        choices = List.copyOf(choices);
    }
}
