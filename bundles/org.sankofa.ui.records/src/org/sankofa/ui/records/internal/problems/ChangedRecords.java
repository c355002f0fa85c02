package org.sankofa.ui.records.internal.problems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;

/** The records that changed since the window opened, each once. Safe to use from several threads. */
public final class ChangedRecords implements ChangeListener {

    private final Set<RecordKey> keys = new LinkedHashSet<>();

    @Override
    public synchronized void changed(ChangeEvent event) {
        event.changes().stream().map(Change::key).forEach(keys::add);
    }

    /** @return all of them until now, in the order in which they changed first */
    public synchronized List<RecordKey> all() {
        return List.copyOf(keys);
    }
}
