package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.Identity;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.TreeEditor;

/**
 * Writes what a rewritten history lacks again, where it belongs in it: each save on top of the new form of the version
 * it was made on, so that what was done at the same time still counts as done at the same time. The writes keep their
 * tags, which rewriting leaves as they are; whoever else writes the same save again comes to the same writes.
 */
final class Transplant {

    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private final SpaceImpl space;
    private final SpaceStore store;
    private final ObjectId fresh;
    private final Map<String, ObjectId> known = new HashMap<>();
    private final Map<ObjectId, ObjectId> places = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();
    private int count;

    /** @param fresh head of the new history */
    Transplant(SpaceImpl space, ObjectId fresh) {
        this.space = space;
        this.store = space.store();
        this.fresh = fresh;
    }

    /** @return how many saves were written again */
    int count() {
        return count;
    }

    /** @return what was not taken over, one sentence each */
    List<String> remarks() {
        return remarks;
    }

    /** @return the SHA-256 of attached files that went with the old history */
    Set<String> droppedFiles() {
        return dropped;
    }

    /** @return the new form of an old head */
    ObjectId run(ObjectId before) throws IOException, StoreException {
        try (RevWalk walk = store.objects().walk()) {
            walk.markStart(walk.parseCommit(fresh));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                known.putIfAbsent(name(commit), commit.getId().copy());
                if (CommitText.isEpoch(commit)) {
                    dropped.addAll(CommitText.droppedFiles(commit));
                }
            }
        }
        try (RevWalk walk = store.objects().walk()) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(before));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                places.put(commit.getId().copy(), place(commit));
            }
        }
        return places.get(before);
    }

    // what was made with plain Git, or by joining histories, has no tag
    private static String name(RevCommit commit) {
        String tag = CommitText.tag(commit);
        if (!tag.isEmpty()) {
            return tag;
        }
        return CommitText.isMerge(commit) ? joined(commit.getParent(0).getId(), commit.getParent(1).getId())
                : (CommitText.isAdoption(commit) ? "a " : "g ") + commit.getAuthorIdent().getWhenAsInstant();
    }

    private static String joined(ObjectId a, ObjectId b) {
        return a.compareTo(b) < 0 ? "m " + a.name() + b.name() : "m " + b.name() + a.name();
    }

    private ObjectId place(RevCommit commit) throws IOException, StoreException {
        if (CommitText.isMerge(commit)) {
            ObjectId a = places.get(commit.getParent(0).getId());
            ObjectId b = places.get(commit.getParent(1).getId());
            ObjectId there = known.get(joined(a, b));
            return there != null ? there : SpaceMerge.together(store, a, b);
        }
        ObjectId there = known.get(name(commit));
        if (there != null) {
            return there;
        }
        ObjectId onto = commit.getParentCount() == 0 ? fresh : places.get(commit.getParent(0).getId());
        if (!CommitText.isOurs(commit)) {
            // what it means is in the version that took it over
            return onto;
        }
        Placed placed = onTop(base(commit), commit.getTree().getId(), onto);
        if (placed.refused() && placed.tree().equals(store.tree(onto))) {
            return onto;
        }
        count++;
        // what was said of the version may name whom it was about
        String said = placed.refused() ? CommitText.untitled(message(commit)) : message(commit);
        byte[] raw = CommitText.again(placed.tree(), onto, commit, said, space.workspace().tags().next());
        try (PackOutput out = store.objects().newPack()) {
            ObjectId id = out.add(Constants.OBJ_COMMIT, isMine(commit) ? store.signed(raw) : raw);
            store.objects().publish(out);
            return id;
        }
    }

    private ObjectId base(RevCommit commit) throws IOException, StoreException {
        RevCommit from = commit;
        if (CommitText.isAdoption(commit)) {
            from = store.objects().commit(commit.getParent(0).getId());
        }
        return from.getParentCount() == 0 ? null : new Adopter(store).tree(from.getParent(0).getId());
    }

    private String message(RevCommit commit) {
        return COMMIT.matcher(commit.getFullMessage()).replaceAll(found -> {
            ObjectId now = places.get(ObjectId.fromString(found.group()));
            return now == null ? found.group() : now.name();
        });
    }

    private boolean isMine(RevCommit commit) {
        Identity me = space.workspace().identity();
        return commit.getAuthorIdent().getName().equals(me.name())
                && commit.getAuthorIdent().getEmailAddress().equals(me.email());
    }

    /**
     * Something put in its new place.
     *
     * @param refused whether a part of it was left behind
     */
    private record Placed(ObjectId tree, boolean refused) {
    }

    /** @return the folder of {@code onto} with what changed from one folder to another */
    private Placed onTop(ObjectId before, ObjectId after, ObjectId onto) throws IOException {
        ObjectId base = store.tree(onto);
        ObjectId merged;
        try (PackOutput out = store.objects().newPack()) {
            merged = new TreeMerge(store, out).merge(base, after, before == null ? List.of() : List.of(before));
            store.objects().publish(out);
        }
        TreeEditor editor = new TreeEditor(store.objects(), merged);
        boolean any = false;
        for (TreeChanges.FileChange change : new TreeChanges(store.objects()).between(base, merged)) {
            if (isRemoved(change.path())) {
                editor.put(change.path(), change.oldBlob());
                remarks.add("An edit of the profile of somebody whose data was removed was not taken over.");
                any = true;
            }
        }
        if (!any) {
            return new Placed(merged, false);
        }
        try (PackOutput out = store.objects().newPack()) {
            ObjectId tree = editor.write(out);
            store.objects().publish(out);
            return new Placed(tree, true);
        }
    }

    // somebody wished to be forgotten: an edit from before must not bring the data back
    private boolean isRemoved(String path) throws IOException {
        ObjectId blob = store.objects().find(store.tree(fresh), path);
        try {
            RecordState state = blob == null || Paths.parse(path).isEmpty() ? null
                    : store.codec().parseUnchecked(store.bytes(blob));
            return state != null && state.shown(state.id(), Keys.value("removedOn")) != null;
        } catch (MalformedRecordException e) {
            return false;
        }
    }

    /** Puts unsaved edits where they belong, too. @return the commits that hold them */
    List<ObjectId> recoveries() throws IOException {
        List<ObjectId> kept = new ArrayList<>();
        for (Map.Entry<String, ObjectId> ref : store.refs().list(Refs.RECOVERY).entrySet()) {
            RevCommit commit = store.objects().commit(ref.getValue());
            RevCommit parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
            ObjectId onto = parent == null ? fresh : places.getOrDefault(parent.getId(), fresh);
            Placed placed = onTop(parent == null ? null : store.tree(parent.getId()), commit.getTree().getId(), onto);
            try (PackOutput out = store.objects().newPack()) {
                ObjectId id = out.add(Constants.OBJ_COMMIT,
                        CommitText.again(placed.tree(), onto, commit, commit.getFullMessage(), ""));
                store.objects().publish(out);
                store.refs().compareAndSet(ref.getKey(), ref.getValue(), id);
                kept.add(id);
            }
        }
        return kept;
    }
}
