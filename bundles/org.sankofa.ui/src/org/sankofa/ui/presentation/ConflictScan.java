package org.sankofa.ui.presentation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.sankofa.merge.RecordState;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;

/**
 * Finds records with conflicts, again only where a space changed. In a large space it looks at what changed since the
 * oldest of its latest merges, for conflicts come with merges.
 */
public final class ConflictScan {

    private static final int SMALL = 3_000;
    private static final int VERSIONS = 200;

    private record Known(String head, Map<RecordKey, Integer> conflicts) {
    }

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** @return how many conflicts each record of the space has that has any; may be called on any thread but reads the disk */
    public Map<RecordKey, Integer> of(Space space, Snapshot snapshot) throws StoreException {
        String head = snapshot.head(space.name());
        Known before = known.get(space.name());
        if (before != null && before.head().equals(head)) {
            return before.conflicts();
        }
        Map<RecordKey, Integer> found = new TreeMap<>();
        if (before == null || !since(before, space, snapshot, head, found)) {
            found.clear();
            first(space, snapshot, head, found);
        }
        if (head != null) {
            known.put(space.name(), new Known(head, Map.copyOf(found)));
        }
        return found;
    }

    private static boolean since(Known before, Space space, Snapshot snapshot, String head, Map<RecordKey, Integer> found) throws StoreException {
        found.putAll(before.conflicts());
        try {
            for (Change change : space.changes(before.head(), head)) {
                look(snapshot, change.key(), found);
            }
            return true;
        } catch (StoreException e) {
            if (e.code() == StoreException.Code.NOT_FOUND) {
                // the history was begun anew, and the version known before is gone
                return false;
            }
            throw e;
        }
    }

    private void first(Space space, Snapshot snapshot, String head, Map<RecordKey, Integer> found) throws StoreException {
        List<RecordKey> keys;
        try (Stream<RecordKey> all = snapshot.keys(space.name(), null)) {
            keys = all.limit(SMALL + 1L).toList();
        }
        if (keys.size() <= SMALL) {
            keys.forEach(key -> look(snapshot, key, found));
            return;
        }
        String from = beforeMerges(space.log(VERSIONS));
        if (from != null) {
            space.changes(from, head).stream().limit(SMALL).forEach(change -> look(snapshot, change.key(), found));
        }
    }

    /** The version before the oldest merge; null without merges. */
    private static String beforeMerges(List<Version> log) {
        for (int i = log.size() - 2; i >= 0; i--) {
            if (log.get(i).merge()) {
                return log.get(i + 1).commit();
            }
        }
        return null;
    }

    private static void look(Snapshot snapshot, RecordKey key, Map<RecordKey, Integer> found) {
        int count = snapshot.state(key).filter(state -> !state.deleted()).map(RecordState::conflicts).map(List::size).orElse(0);
        if (count == 0) {
            found.remove(key);
        } else {
            found.put(key, count);
        }
    }
}
