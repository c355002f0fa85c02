package org.sankofa.sharing;

import java.util.List;

import org.sankofa.store.Change;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Version;

/**
 * What others changed in one record.
 *
 * @param key the record
 * @param title what to call it
 * @param type whether it is new, changed or gone
 * @param changes what differs, value by value; for a new record all of its values
 * @param versions the versions in which it was changed, newest first: by whom, when and what was said
 */
public record RecordChanges(RecordKey key, String title, Change.Type type, List<FeatureChange> changes,
        List<Version> versions) {

    /** Takes copies of the lists. */
    public RecordChanges {
        changes = List.copyOf(changes);
        versions = List.copyOf(versions);
    }
}
