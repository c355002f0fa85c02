package org.sankofa.store.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordCodec;
import org.sankofa.merge.RecordState;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.MergeResult;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.PackOutput;

/** Brings another history into a space. The same two heads give the same commit, whoever merges. */
final class SpaceMerge {

    private final SpaceStore store;

    private SpaceMerge(SpaceStore store) {
        this.store = store;
    }

    static MergeResult merge(SpaceImpl space, String otherCommit) throws StoreException {
        SpaceMerge merge = new SpaceMerge(space.store());
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
            requireSigned(head, other.commit());
            MergeResult result = head == null || MergeBases.isAncestor(store.objects(), head, other.commit())
                    ? new MergeResult(MergeResult.Kind.FAST_FORWARD, other.commit().name(), 0, 0, 0, other.adopted())
                    : join(head, other, adopter);
            if (store.moves().move(head, ObjectId.fromString(result.commit()), Origin.RECEIVED)) {
                return result;
            }
        }
    }

    private MergeResult join(ObjectId head, Adopter.Adopted other, Adopter adopter)
            throws IOException, StoreException {
        List<ObjectId> bases = bases(store, adopter, head, other.commit());
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

    private static List<ObjectId> bases(SpaceStore store, Adopter adopter, ObjectId a, ObjectId b)
            throws IOException, StoreException {
        List<ObjectId> bases = new ArrayList<>();
        for (ObjectId base : MergeBases.of(store.objects(), a, b)) {
            bases.add(adopter.tree(base));
        }
        return bases;
    }

    /** @return a head that holds both histories, which are ours: one of them, or a commit that joins them */
    static ObjectId together(SpaceStore store, ObjectId a, ObjectId b) throws IOException, StoreException {
        if (MergeBases.isAncestor(store.objects(), b, a)) {
            return a;
        }
        if (MergeBases.isAncestor(store.objects(), a, b)) {
            return b;
        }
        SpaceMerge merge = new SpaceMerge(store);
        return ObjectId.fromString(merge.join(a, new Adopter.Adopted(b, 0), new Adopter(store)).commit());
    }

    /** @return the folder that follows from the two histories a commit joins */
    static ObjectId follows(SpaceStore store, RevCommit merge) throws IOException, StoreException {
        ObjectId a = merge.getParent(0).getId();
        ObjectId b = merge.getParent(1).getId();
        Adopter adopter = new Adopter(store);
        List<ObjectId> bases = bases(store, adopter, a, b);
        try (PackOutput out = store.objects().newPack()) {
            // the pack is given up: only the id is wanted
            return new TreeMerge(store, out).merge(adopter.tree(a), adopter.tree(b), bases);
        }
    }

    private void requireSigned(ObjectId head, ObjectId other) throws IOException, StoreException {
        // where nobody can sign, nobody need follow the description through its history
        if (head == null || !mayWantSignatures(head) && !mayWantSignatures(other)) {
            return;
        }
        Trust.View view = store.trust().joined(head, other);
        if (!SpaceSchema.REFUSE.equals(SpaceSchema.signaturePolicy(view.info()))) {
            return;
        }
        try (RevWalk walk = store.objects().walk()) {
            walk.markStart(walk.parseCommit(other));
            walk.markUninteresting(walk.parseCommit(head));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                // a commit of plain Git is looked at where it is taken over
                if (CommitText.isOurs(commit) && !store.signatures().of(commit, view).isGood()) {
                    throw new StoreException(Code.NOT_SIGNED, "The space \"" + store.name()
                            + "\" takes signed changes only, and \"" + Paths.shorten(commit.getShortMessage())
                            + "\" by " + Paths.shorten(commit.getAuthorIdent().getName())
                            + " is not signed by that member. Nothing was taken over; ask who sent it, or have an"
                            + " owner of the space change its rule.");
                }
            }
        }
    }

    private boolean mayWantSignatures(ObjectId commit) throws IOException {
        ObjectId blob = find(store.objects(), commit);
        RecordState info = blob == null ? null : info(store.objects(), blob);
        return SpaceSchema.REFUSE.equals(SpaceSchema.signaturePolicy(info)) || MemberKeys.of(info).isOwned();
    }

    private void requireSameSpace(ObjectId head, ObjectId other) throws IOException, StoreException {
        requireSame(store.name(), store.objects(), head, store.objects(), other);
    }

    /**
     * @param head of the space
     * @param other the history to be merged, among other objects
     * @throws StoreException INVALID_CONTENT for another space, OTHER_EPOCH
     */
    static void requireSame(String name, org.sankofa.store.internal.git.Objects objects, ObjectId head,
            org.sankofa.store.internal.git.Objects others, ObjectId other) throws IOException, StoreException {
        ObjectId mine = find(objects, head);
        ObjectId theirs = find(others, other);
        if (mine == null || mine.equals(theirs)) {
            return;
        }
        RecordState a = info(objects, mine);
        RecordState b = theirs == null ? null : info(others, theirs);
        if (a != null && (b == null || !a.id().equals(b.id()))) {
            throw new StoreException(Code.INVALID_CONTENT, "What was received is not the space \"" + name
                    + "\" but another one. Check the address it comes from.");
        }
        if (a != null && !SpaceSchema.epoch(a).equals(SpaceSchema.epoch(b))) {
            throw new StoreException(Code.OTHER_EPOCH, "The history of the space \"" + name
                    + "\" was begun anew. Take over the new one; edits that were not sent are written again.");
        }
    }

    private static ObjectId find(org.sankofa.store.internal.git.Objects objects, ObjectId commit) throws IOException {
        return objects.find(objects.commit(commit).getTree().getId(), Paths.SPACE);
    }

    private static RecordState info(org.sankofa.store.internal.git.Objects objects, ObjectId blob)
            throws IOException {
        try {
            return new RecordCodec().parseUnchecked(objects.read(blob, Constants.OBJ_BLOB));
        } catch (MalformedRecordException e) {
            return null;
        }
    }
}
