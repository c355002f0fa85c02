package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.Adoption;
import org.sankofa.merge.ForeignRecord;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.TreeEditor;

/**
 * Takes over commits this program did not make: what they changed becomes writes with tags derived from
 * the commit, so that every member comes to the same bytes. What is no record goes into quarantine; links,
 * submodules and odd names are left behind.
 */
final class Adopter {

    /**
     * A head that may be used.
     *
     * @param commit the head itself, or the commit that takes it over
     * @param adopted how many commits were taken over
     */
    record Adopted(ObjectId commit, int adopted) {
    }

    private final SpaceStore store;
    private final Map<ObjectId, ObjectId> trees = new HashMap<>();
    private int adopted;

    Adopter(SpaceStore store) {
        this.store = store;
    }

    /** @return the head as it may be used; objects are written where it had to be taken over */
    Adopted adopt(ObjectId head) throws IOException, StoreException {
        RevCommit commit = store.objects().commit(head);
        if (CommitText.isOurs(commit)) {
            return new Adopted(head, 0);
        }
        ObjectId tree = tree(head);
        try (PackOutput out = store.objects().newPack()) {
            ObjectId id = out.add(Constants.OBJ_COMMIT, CommitText.adopt(tree, commit));
            store.objects().publish(out);
            return new Adopted(id, adopted);
        }
    }

    /**
     * The folder that holds what a commit means: its own for our commits, else with everything taken over.
     */
    ObjectId tree(ObjectId id) throws IOException, StoreException {
        Deque<ObjectId> todo = new ArrayDeque<>();
        todo.push(id);
        while (!todo.isEmpty()) {
            ObjectId next = todo.peek();
            if (trees.containsKey(next)) {
                todo.pop();
                continue;
            }
            RevCommit commit = store.objects().commit(next);
            if (CommitText.isOurs(commit)) {
                trees.put(next, commit.getTree().getId());
                todo.pop();
                continue;
            }
            boolean ready = true;
            for (RevCommit parent : commit.getParents()) {
                if (!trees.containsKey(parent.getId())) {
                    todo.push(parent.getId());
                    ready = false;
                }
            }
            if (ready) {
                trees.put(next, takeOver(commit));
                adopted++;
                todo.pop();
            }
        }
        return trees.get(id);
    }

    private ObjectId takeOver(RevCommit commit) throws IOException, StoreException {
        ObjectId parent = null;
        for (int i = 0; i < commit.getParentCount(); i++) {
            ObjectId other = trees.get(commit.getParent(i).getId());
            parent = i == 0 ? other : mergedParents(commit, parent, other);
        }
        try (PackOutput out = store.objects().newPack()) {
            TreeEditor editor = new TreeEditor(store.objects(), parent);
            for (TreeChanges.FileChange change : new TreeChanges(store.objects()).between(parent,
                    commit.getTree().getId())) {
                takeOver(commit, change, editor, out);
            }
            ObjectId root = editor.write(out);
            store.objects().publish(out);
            return root;
        }
    }

    private ObjectId mergedParents(RevCommit commit, ObjectId a, ObjectId b) throws IOException, StoreException {
        List<ObjectId> bases = new ArrayList<>();
        Set<ObjectId> seen = new HashSet<>();
        for (ObjectId base : MergeBases.of(store.objects(), commit.getParent(0).getId(),
                commit.getParent(1).getId())) {
            if (seen.add(base)) {
                bases.add(tree(base));
            }
        }
        try (PackOutput out = store.objects().newPack()) {
            ObjectId root = new TreeMerge(store, out).merge(a, b, bases);
            store.objects().publish(out);
            return root;
        }
    }

    private void takeOver(RevCommit commit, TreeChanges.FileChange change, TreeEditor editor, PackOutput out)
            throws IOException {
        String path = change.path();
        Optional<Paths.Place> place = path.equals(Paths.SPACE)
                ? Optional.of(new Paths.Place(Paths.SPACE_KIND, null))
                : Paths.parse(path);
        if (place.isEmpty()) {
            if (TreeChanges.isUsable(path)) {
                editor.put(path, change.newBlob());
            }
            return;
        }
        String kind = place.get().kind();
        RecordState before = before(change, place.get());
        if (change.newBlob() == null) {
            if (before != null) {
                RecordState restored = Adoption.restore(before, commit.getId().name());
                editor.put(path, out.add(Constants.OBJ_BLOB, store.codec().write(restored)));
            }
            return;
        }
        RecordState after;
        try {
            ForeignRecord foreign = store.codec().parseForeign(store.bytes(change.newBlob()));
            String id = place.get().id() != null ? place.get().id() : before != null ? before.id() : foreign.id();
            if (!foreign.kind().equals(kind) || !foreign.id().equals(id)) {
                throw new MalformedRecordException(MalformedRecordException.Code.IDENTITY,
                        "The record is kept under the path of another one.");
            }
            after = Adoption.adopt(before, foreign, commit.getId().name());
        } catch (MalformedRecordException | IllegalArgumentException | org.eclipse.jgit.errors.LargeObjectException e) {
            // what it was stays readable for people, but not in the place of a record
            editor.put(Paths.QUARANTINE + '/' + change.newBlob().name(), change.newBlob());
            editor.put(path, change.oldBlob());
            return;
        }
        editor.put(path, out.add(Constants.OBJ_BLOB, store.codec().write(after)));
    }

    private RecordState before(TreeChanges.FileChange change, Paths.Place place) throws IOException {
        if (change.oldBlob() == null) {
            return null;
        }
        try {
            return store.codec().parseUnchecked(store.bytes(change.oldBlob()));
        } catch (MalformedRecordException e) {
            // a forged commit of ours may hold anything; then there is nothing to compare with
            return null;
        }
    }
}
