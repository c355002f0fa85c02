package org.sankofa.store.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.MergeResult;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.PackOutput;

/** Brings another history into a space. The same two heads give the same commit, whoever merges. */
final class SpaceMerge {

    private final SpaceStore store;

    private SpaceMerge(SpaceImpl space) {
        this.store = space.store();
    }

    static MergeResult merge(SpaceImpl space, String otherCommit) throws StoreException {
        SpaceMerge merge = new SpaceMerge(space);
        return space.store().locked(() -> merge.run(otherCommit));
    }

    private MergeResult run(String otherCommit) throws IOException, StoreException {
        RevCommit given = store.commit(otherCommit);
        while (true) {
            ObjectId head = store.adopted();
            Adopter adopter = new Adopter(store);
            Adopter.Adopted other = adopter.adopt(given.getId());
            if (head != null) {
                requireSameSpace(head, other.commit());
                if (MergeBases.isAncestor(store.objects(), other.commit(), head)) {
                    return new MergeResult(MergeResult.Kind.ALREADY_THERE, head.name(), 0, 0, 0, 0);
                }
            }
            MergeResult result = head == null || MergeBases.isAncestor(store.objects(), head, other.commit())
                    ? new MergeResult(MergeResult.Kind.FAST_FORWARD, other.commit().name(), 0, 0, 0, other.adopted())
                    : join(head, other, adopter);
            if (store.moveHead(head, ObjectId.fromString(result.commit()), Origin.RECEIVED)) {
                return result;
            }
        }
    }

    private MergeResult join(ObjectId head, Adopter.Adopted other, Adopter adopter)
            throws IOException, StoreException {
        List<ObjectId> bases = new ArrayList<>();
        for (ObjectId base : MergeBases.of(store.objects(), head, other.commit())) {
            bases.add(adopter.tree(base));
        }
        RevCommit a = store.objects().commit(head);
        RevCommit b = store.objects().commit(other.commit());
        try (PackOutput out = store.objects().newPack()) {
            TreeMerge trees = new TreeMerge(store, out);
            ObjectId root = trees.merge(a.getTree().getId(), b.getTree().getId(), bases);
            List<ObjectId> parents = new ArrayList<>(List.of(head, other.commit()));
            parents.sort(null);
            Instant latest = Instant.ofEpochSecond(Math.max(a.getCommitTime(), b.getCommitTime()));
            ObjectId commit = out.add(Constants.OBJ_COMMIT, CommitText.merge(root, parents, latest));
            store.objects().publish(out);
            store.objects().counters().countCommit();
            return new MergeResult(MergeResult.Kind.MERGED, commit.name(), trees.parsed(), trees.parsed(),
                    trees.conflicts(), other.adopted());
        }
    }

    private void requireSameSpace(ObjectId head, ObjectId other) throws IOException, StoreException {
        ObjectId mine = find(head);
        ObjectId theirs = find(other);
        if (mine == null || mine.equals(theirs)) {
            return;
        }
        RecordState a = info(mine);
        RecordState b = theirs == null ? null : info(theirs);
        if (a != null && (b == null || !a.id().equals(b.id()))) {
            throw new StoreException(Code.INVALID_CONTENT, "What was received is not the space \"" + store.name()
                    + "\" but another one. Check the address it comes from.");
        }
        if (a != null && !SpaceSchema.epoch(a).equals(SpaceSchema.epoch(b))) {
            throw new StoreException(Code.OTHER_EPOCH, "The history of the space \"" + store.name()
                    + "\" was begun anew. Join it again; edits that were not sent are written again.");
        }
    }

    private ObjectId find(ObjectId commit) throws IOException {
        return store.objects().find(store.tree(commit), Paths.SPACE);
    }

    private RecordState info(ObjectId blob) throws IOException {
        try {
            return store.codec().parseUnchecked(store.bytes(blob));
        } catch (MalformedRecordException e) {
            return null;
        }
    }
}
