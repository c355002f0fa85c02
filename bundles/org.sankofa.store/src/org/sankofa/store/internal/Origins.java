package org.sankofa.store.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.store.StoreException;

/**
 * Finds the commits that brought the writes of a record: those that have a write which none of their parents has. The
 * tag of a write is not believed, for anybody can write one.
 */
final class Origins {

    private final SpaceStore store;
    private final String kind;
    private final String id;

    Origins(SpaceStore store, String kind, String id) {
        this.store = store;
        this.kind = kind;
        this.id = id;
    }

    /** @return by write of the current state the commits that brought it, newest first */
    Map<Write, Set<String>> find(RecordState now) throws IOException, StoreException {
        Map<Write, Set<String>> origins = new LinkedHashMap<>();
        for (Write write : now.writes()) {
            origins.put(write, new LinkedHashSet<>());
        }
        for (History.Step step : store.steps(kind, id, 0)) {
            RevCommit commit = store.objects().commit(step.commit());
            Set<Write> brought = new HashSet<>(writes(step.blob()));
            for (RevCommit parent : commit.getParents()) {
                brought.removeAll(new HashSet<>(writes(store.blob(store.tree(parent.getId()), kind, id))));
            }
            for (Write write : brought) {
                Set<String> commits = origins.get(write);
                if (commits != null) {
                    commits.add(commit.getId().name());
                }
            }
        }
        return origins;
    }

    private java.util.List<Write> writes(ObjectId blob) throws IOException {
        try {
            return blob == null ? java.util.List.of() : store.state(blob, kind, id).writes();
        } catch (MalformedRecordException e) {
            // a commit of plain Git, before it was taken over
            return java.util.List.of();
        }
    }
}
