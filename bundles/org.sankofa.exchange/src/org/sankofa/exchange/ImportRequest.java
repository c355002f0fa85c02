package org.sankofa.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.store.Progress;
import org.sankofa.store.Workspace;

/**
 * What to import where.
 *
 * @param workspace the open workspace
 * @param space name of the space that takes new records; null: the default space. When it is named, ids
 *            are looked up in it alone
 * @param file the file to read
 * @param dryRun report what would be done and write nothing
 * @param options what the format can be told besides, by name; each format says which it knows
 * @param progress told how far it is; when it says that it is cancelled, nothing is written
 */
public record ImportRequest(Workspace workspace, String space, Path file, boolean dryRun,
        Map<String, String> options, Progress progress) {

    /** Checks that nothing is missing and takes a copy. */
    public ImportRequest {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(file, "file");
        options = options == null ? Map.of() : Map.copyOf(options);
        progress = progress == null ? Progress.NONE : progress;
    }

    /** An import without options. */
    public ImportRequest(Workspace workspace, String space, Path file, boolean dryRun, Progress progress) {
        this(workspace, space, file, dryRun, null, progress);
    }

    /** @return the space that was named */
    public Optional<String> namedSpace() {
        return Optional.ofNullable(space);
    }
}
