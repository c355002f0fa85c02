package org.sankofa.experience.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.model.Record;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Something small that is kept of each record of some kinds. All of them are read the first time; later only those that changed since.
 * Safe for several threads.
 *
 * @param <F> what is kept
 */
public final class Gathered<F> {

    /**
     * Reads what is kept.
     *
     * @param <F> what it is
     */
    @FunctionalInterface
    public interface Gathering<F> {

        /** @return null: nothing is kept of the record */
        F of(RecordKey key, Record record, Same same);
    }

    private final Set<String> kinds;
    private final Gathering<F> gather;
    private final Map<String, OfSpace<F>> spaces = new HashMap<>();
    private final Same same = new Same();

    private static final class OfSpace<F> {

        private String head;
        private final Map<RecordKey, F> facts = new HashMap<>();

        OfSpace<F> copy() {
            OfSpace<F> copy = new OfSpace<>();
            copy.head = head;
            copy.facts.putAll(facts);
            return copy;
        }
    }

    /** Gathers from these kinds. */
    public Gathered(Set<String> kinds, Gathering<F> gather) {
        this.kinds = Set.copyOf(kinds);
        this.gather = gather;
    }

    /** What the records of these spaces say, read without keeping anything. */
    public static <F> List<F> once(Snapshot snapshot, Collection<String> spaces, Set<String> kinds, Gathering<F> gather) {
        Gathered<F> gathered = new Gathered<>(kinds, gather);
        return spaces.stream().distinct().flatMap(space -> gathered.read(snapshot, space).facts.values().stream()).toList();
    }

    /**
     * What the records of these spaces say in a snapshot. What is kept only goes forward: for a snapshot that the workspace has left behind
     * it is worked out from what is kept, and forgotten.
     */
    public synchronized List<F> of(Workspace workspace, Snapshot snapshot, Collection<String> names) throws StoreException {
        Snapshot now = workspace.snapshot();
        spaces.keySet().retainAll(workspace.spaces().stream().map(Space::name).toList());
        List<F> all = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            String head = snapshot.head(name);
            Space space = workspace.space(name).orElse(null);
            if (head == null || space == null) {
                continue;
            }
            OfSpace<F> known = spaces.get(name);
            boolean behind = known != null && !head.equals(known.head) && !head.equals(now.head(name));
            OfSpace<F> wanted = behind ? known.copy() : known;
            if (wanted == null || !follow(space, wanted, snapshot, head)) {
                wanted = read(snapshot, name);
            }
            if (!behind) {
                spaces.put(name, wanted);
            }
            all.addAll(wanted.facts.values());
        }
        return List.copyOf(all);
    }

    /** Reads what changed; false where that cannot be told, as after a history that was begun anew. */
    private boolean follow(Space space, OfSpace<F> known, Snapshot snapshot, String head) {
        if (head.equals(known.head)) {
            return true;
        }
        if (known.head == null) {
            return false;
        }
        List<Change> changes;
        try {
            changes = space.changes(known.head, head);
        } catch (StoreException e) {
            return false;
        }
        for (Change change : changes) {
            if (kinds.contains(change.key().kind())) {
                F fact = snapshot.record(change.key()).map(record -> gather.of(change.key(), record, same)).orElse(null);
                if (fact == null) {
                    known.facts.remove(change.key());
                } else {
                    known.facts.put(change.key(), fact);
                }
            }
        }
        known.head = head;
        return true;
    }

    private OfSpace<F> read(Snapshot snapshot, String name) {
        OfSpace<F> found = new OfSpace<>();
        found.head = snapshot.head(name);
        for (String kind : kinds) {
            try (Stream<Record> all = snapshot.records(name, kind)) {
                all.forEach(record -> snapshot.keyOf(record).ifPresent(key -> {
                    F fact = gather.of(key, record, same);
                    if (fact != null) {
                        found.facts.put(key, fact);
                    }
                }));
            }
        }
        return found;
    }
}
