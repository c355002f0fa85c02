package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Tree;

/**
 * Merges two folders with the folders at all merge bases. Goes down only where both sides differ from each
 * other and from a base, so its work depends on what changed on both sides, not on the size of the space.
 */
final class TreeMerge {

    private static final int DEEPEST = 32;

    private final SpaceStore store;
    private final PackOutput out;
    private final Map<String, ObjectId> quarantine = new LinkedHashMap<>();
    private int parsed;
    private int conflicts;

    TreeMerge(SpaceStore store, PackOutput out) {
        this.store = store;
        this.out = out;
    }

    /** @return how many records changed on both sides */
    int parsed() {
        return parsed;
    }

    /** @return how many of these have conflicts */
    int conflicts() {
        return conflicts;
    }

    /**
     * @param bases the folders at all merge bases, empty for unrelated histories
     * @return the merged folder; new folders and blobs are in the pack
     */
    ObjectId merge(ObjectId a, ObjectId b, List<ObjectId> bases) throws IOException {
        ObjectId root = folder("", a, b, bases, 0);
        if (quarantine.isEmpty()) {
            return root;
        }
        List<Tree.Entry> kept = new ArrayList<>();
        Map<String, Tree.Entry> top = new LinkedHashMap<>(
                out.contains(root) ? Tree.parse(out.read(root)).byName() : store.objects().tree(root).byName());
        Tree.Entry there = top.get(Paths.QUARANTINE);
        if (there != null && there.isFolder()) {
            byte[] pending = out.read(there.id());
            kept.addAll((pending != null ? Tree.parse(pending) : store.objects().tree(there.id())).entries());
        }
        kept.removeIf(e -> quarantine.containsKey(e.name()));
        quarantine.forEach((name, id) -> kept.add(new Tree.Entry(Tree.FILE, name, id)));
        ObjectId folder = out.add(Constants.OBJ_TREE, Tree.of(kept).format());
        top.put(Paths.QUARANTINE, new Tree.Entry(Tree.FOLDER, Paths.QUARANTINE, folder));
        return out.add(Constants.OBJ_TREE, Tree.of(top.values()).format());
    }

    // null stands for "not there"
    private ObjectId folder(String prefix, ObjectId a, ObjectId b, List<ObjectId> bases, int depth)
            throws IOException {
        ObjectId trivial = trivial(a, b, bases);
        if (trivial != null) {
            return trivial;
        }
        if (depth > DEEPEST) {
            throw new IOException("Folders are nested too deeply.");
        }
        Map<String, Tree.Entry> left = entries(a);
        Map<String, Tree.Entry> right = entries(b);
        List<Map<String, Tree.Entry>> before = new ArrayList<>();
        for (ObjectId base : bases) {
            before.add(entries(base));
        }
        Set<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        List<Tree.Entry> result = new ArrayList<>();
        for (String name : names) {
            if (!Paths.isOdd(name)) {
                entry(prefix, left.get(name), right.get(name), before, name, depth, result);
            }
        }
        return out.add(Constants.OBJ_TREE, Tree.of(result).format());
    }

    private void entry(String prefix, Tree.Entry a, Tree.Entry b, List<Map<String, Tree.Entry>> before, String name,
            int depth, List<Tree.Entry> result) throws IOException {
        boolean folders = a != null && a.isFolder() || b != null && b.isFolder();
        if (folders) {
            List<ObjectId> bases = new ArrayList<>();
            for (Map<String, Tree.Entry> base : before) {
                bases.add(id(base.get(name), true));
            }
            ObjectId id = folder(prefix + name + '/', id(a, true), id(b, true), bases, depth + 1);
            result.add(new Tree.Entry(Tree.FOLDER, name, id));
            return;
        }
        ObjectId left = id(a, false);
        ObjectId right = id(b, false);
        if (left == null && right == null) {
            return;
        }
        List<ObjectId> bases = new ArrayList<>();
        for (Map<String, Tree.Entry> base : before) {
            bases.add(id(base.get(name), false));
        }
        ObjectId blob = trivial(left, right, bases);
        result.add(new Tree.Entry(Tree.FILE, name, blob != null ? blob : file(prefix + name, left, right, bases)));
    }

    private static ObjectId id(Tree.Entry entry, boolean folder) {
        return entry == null || (folder ? !entry.isFolder() : !entry.isFile()) ? null : entry.id();
    }

    private Map<String, Tree.Entry> entries(ObjectId id) throws IOException {
        return id == null ? Map.of() : store.objects().tree(id).byName();
    }

    // paths never vanish in our commits, so a side without one never had it
    private static ObjectId trivial(ObjectId a, ObjectId b, List<ObjectId> bases) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        if (a.equals(b)) {
            return a;
        }
        if (!bases.isEmpty() && bases.stream().allMatch(base -> Objects.equals(a, base))) {
            return b;
        }
        if (!bases.isEmpty() && bases.stream().allMatch(base -> Objects.equals(b, base))) {
            return a;
        }
        return null;
    }

    private ObjectId file(String path, ObjectId a, ObjectId b, List<ObjectId> bases) throws IOException {
        Optional<Paths.Place> place = path.equals(Paths.SPACE) ? Optional.of(new Paths.Place(Paths.SPACE_KIND, null))
                : Paths.parse(path);
        if (place.isPresent()) {
            return record(place.get(), a, b, bases);
        }
        if (DataFiles.isPath(path)) {
            return rows(a, b, bases);
        }
        return other(a, b);
    }

    private ObjectId record(Paths.Place place, ObjectId a, ObjectId b, List<ObjectId> bases) throws IOException {
        parsed++;
        RecordState left = parse(place, a);
        RecordState right = parse(place, b);
        if (left == null || right == null) {
            // only a forged commit can hold what is no record; the other side's record stays
            return left == null && right == null ? other(a, b) : left == null ? keep(a, b) : keep(b, a);
        }
        List<RecordState> states = new ArrayList<>();
        for (ObjectId base : bases) {
            RecordState state = base == null ? null : parse(place, base);
            if (state != null && state.id().equals(left.id())) {
                states.add(state);
            }
        }
        if (!left.id().equals(right.id())) {
            return other(a, b);
        }
        RecordState merged = Merge.merge(left, right, states);
        if (!merged.conflicts().isEmpty()) {
            conflicts++;
        }
        return out.add(Constants.OBJ_BLOB, store.codec().write(merged));
    }

    private RecordState parse(Paths.Place place, ObjectId blob) throws IOException {
        try {
            return store.state(blob, place.kind(), place.id());
        } catch (MalformedRecordException | org.eclipse.jgit.errors.LargeObjectException e) {
            return null;
        }
    }

    private ObjectId keep(ObjectId refused, ObjectId kept) {
        quarantine.put(refused.name(), refused);
        return kept;
    }

    // both are kept: the greater id in its place, the other one where people can find it
    private ObjectId other(ObjectId a, ObjectId b) {
        return a.compareTo(b) > 0 ? keep(b, a) : keep(a, b);
    }

    private ObjectId rows(ObjectId a, ObjectId b, List<ObjectId> bases) throws IOException {
        List<byte[]> before = new ArrayList<>();
        for (ObjectId base : bases) {
            if (base != null) {
                before.add(store.bytes(base));
            }
        }
        Optional<byte[]> merged = DataFiles.merge(store.bytes(a), store.bytes(b), before);
        return merged.isEmpty() ? other(a, b) : out.add(Constants.OBJ_BLOB, merged.get());
    }
}
