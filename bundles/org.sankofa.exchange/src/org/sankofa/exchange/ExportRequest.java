package org.sankofa.exchange;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;

/**
 * What to export.
 *
 * @param snapshot where to read
 * @param space only records of this space; null: all spaces of the workspace
 * @param kind only records of this kind; null: all kinds
 * @param records ids of the records to export; empty: all
 * @param options what the format can be told besides, by name; each format says which it knows
 * @param progress told how far it is
 */
public record ExportRequest(Snapshot snapshot, String space, String kind, Set<String> records, Map<String, String> options,
        Progress progress) {

    /** Checks that nothing is missing and takes copies. */
    public ExportRequest {
        Objects.requireNonNull(snapshot, "snapshot");
        records = records == null ? Set.of() : Set.copyOf(records);
        options = options == null ? Map.of() : Map.copyOf(options);
        progress = progress == null ? Progress.NONE : progress;
    }

    /** All records of a space and a kind, without options. */
    public ExportRequest(Snapshot snapshot, String space, String kind, Progress progress) {
        this(snapshot, space, kind, null, null, progress);
    }

    /** @return whether the record of that id is wanted */
    public boolean wants(String id) {
        return records.isEmpty() || records.contains(id);
    }
}
