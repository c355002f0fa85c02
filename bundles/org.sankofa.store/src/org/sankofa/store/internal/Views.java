package org.sankofa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.vocabularies.Vocabularies;

/** The view of all spaces as they are now, made anew only when one of them moved. */
final class Views {

    private final Path directory;
    private final BuiltIns builtIns = new BuiltIns();
    private SnapshotImpl last;

    /** @param directory of the workspace, for what is said when it cannot be read */
    Views(Path directory) {
        this.directory = directory;
    }

    SnapshotImpl now(List<SpaceImpl> spaces) {
        try {
            Map<SpaceStore, ObjectId> heads = new LinkedHashMap<>();
            for (SpaceImpl space : spaces) {
                heads.put(space.store(), space.store().head());
            }
            synchronized (this) {
                if (last == null || !last.isAt(heads)) {
                    last = new SnapshotImpl(heads, builtIns);
                }
                return last;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The workspace in " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @return the built-in vocabularies, read once */
    Vocabularies vocabularies() {
        return builtIns.vocabularies();
    }
}
