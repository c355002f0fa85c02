package org.sankofa.exchange;

import java.util.Objects;

import org.sankofa.store.Progress;
import org.sankofa.store.Snapshot;

/**
 * What to export.
 *
 * @param snapshot where to read
 * @param space only records of this space; null: all spaces of the workspace
 * @param kind only records of this kind; null: all kinds
 * @param progress told how far it is
 */
public record ExportRequest(Snapshot snapshot, String space, String kind, Progress progress) {

    /** Checks that nothing is missing. */
    public ExportRequest {
        Objects.requireNonNull(snapshot, "snapshot");
        progress = progress == null ? Progress.NONE : progress;
    }
}
