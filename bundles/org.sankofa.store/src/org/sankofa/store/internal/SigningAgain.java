package org.sankofa.store.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.Identity;
import org.sankofa.store.Signature.State;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.PackOutput;

/**
 * Signs saves that could not be signed when they were made and that nobody else has yet. They get new ids, with what
 * was made on top of them; what they say stays, tags included. Saves of others stay as they are, and so does everything
 * from before the first that is signed.
 */
final class SigningAgain {

    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private final SpaceImpl space;
    private final SpaceStore store;
    private final Map<ObjectId, ObjectId> moved = new HashMap<>();
    private int signed;
    private boolean blocked;

    SigningAgain(SpaceImpl space) {
        this.space = space;
        this.store = space.store();
    }

    /**
     * @param sent what others have, or null
     * @return how many saves were signed
     */
    int run(String sent) throws StoreException {
        return store.locked(() -> {
            ObjectId head = store.adopted();
            try (PackOutput out = store.objects().newPack(); RevWalk walk = store.objects().walk()) {
                walk.sort(RevSort.TOPO);
                walk.sort(RevSort.REVERSE, true);
                walk.markStart(walk.parseCommit(head));
                if (sent != null) {
                    walk.markUninteresting(walk.parseCommit(store.commit(sent)));
                }
                for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                    again(commit, head, out);
                }
                store.objects().publish(out);
            }
            ObjectId now = blocked ? head : moved.getOrDefault(head, head);
            return !now.equals(head) && store.moves().move(head, now, Origin.LOCAL) ? signed : 0;
        });
    }

    private void again(RevCommit commit, ObjectId head, PackOutput out) throws IOException, StoreException {
        List<ObjectId> parents = new ArrayList<>();
        boolean changed = false;
        for (RevCommit parent : commit.getParents()) {
            ObjectId now = moved.getOrDefault(parent.getId(), parent.getId().copy());
            changed |= !now.equals(parent.getId());
            parents.add(now);
        }
        if (CommitText.isMerge(commit)) {
            if (changed) {
                parents.sort(null);
                put(commit, out, CommitText.merge(commit.getTree().getId(), parents,
                        Instant.ofEpochSecond(commit.getCommitTime())));
            }
            return;
        }
        boolean mine = isMine(commit) && !CommitText.tag(commit).isEmpty();
        if (changed && !mine) {
            // somebody built on it already, so somebody has it
            blocked = true;
            return;
        }
        boolean bare = mine && store.signatures().of(commit, head).state() == State.UNSIGNED;
        if (!bare && !changed) {
            return;
        }
        byte[] raw = CommitText.onParents(commit, parents, message(commit));
        byte[] result = store.signed(raw);
        if (result != raw) {
            signed += bare ? 1 : 0;
        } else if (!changed) {
            return;
        }
        put(commit, out, result);
    }

    // a trailer may name a version that has a new name
    private String message(RevCommit commit) {
        return COMMIT.matcher(commit.getFullMessage()).replaceAll(found -> {
            ObjectId now = moved.get(ObjectId.fromString(found.group()));
            return now == null ? found.group() : now.name();
        });
    }

    private void put(RevCommit commit, PackOutput out, byte[] raw) throws IOException {
        moved.put(commit.getId().copy(), out.add(Constants.OBJ_COMMIT, raw));
    }

    private boolean isMine(RevCommit commit) {
        Identity me = space.workspace().identity();
        return commit.getAuthorIdent().getName().equals(me.name())
                && commit.getAuthorIdent().getEmailAddress().equals(me.email());
    }
}
