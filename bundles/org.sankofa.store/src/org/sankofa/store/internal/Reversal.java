package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.internal.git.PackOutput;

/**
 * Takes back what one version did, as a new version: data files and records are again what they were before it. Where somebody changed
 * the same since, nothing is done; what else was changed in the records stays.
 */
final class Reversal {

    private static final String BACK = "Take back: ";
    private static final String AGAIN = "Bring back: ";

    private final SpaceImpl space;
    private final SpaceStore store;
    private final RevCommit done;
    private final List<Commits.Entry> entries = new ArrayList<>();
    private RecordKey last;

    private Reversal(SpaceImpl space, RevCommit done) {
        this.space = space;
        this.store = space.store();
        this.done = done;
    }

    /** @return the version written */
    static Version of(SpaceImpl space, String commit) throws StoreException {
        try {
            RevCommit done = space.store().commit(commit);
            if (done.getParentCount() != 1) {
                throw new StoreException(Code.INVALID_CONTENT, "The version " + done.name().substring(0, 7)
                        + (done.getParentCount() == 0 ? " is the first of its space" : " joins what several people wrote") + "; only what one save did can be taken back.");
            }
            return new Reversal(space, done).run();
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }

    private Version run() throws IOException, StoreException {
        ObjectId head = ObjectId.fromString(space.requireHead());
        ObjectId tree = store.tree(head);
        String tag = space.workspace().tags().next();
        boolean beside = false;
        try (PackOutput out = store.objects().newPack()) {
            for (TreeChanges.FileChange change : new TreeChanges(store.objects()).between(store.tree(done.getParent(0)), done.getTree().getId())) {
                if (DataFiles.isPath(change.path())) {
                    file(change, tree, out);
                } else if (change.path().equals(Paths.SPACE)) {
                    beside = true; // that the space is of a newer schema is not taken back
                } else {
                    record(change, Paths.parse(change.path()).orElseThrow(this::notAsAWhole), tree, tag, out);
                }
            }
            if (entries.isEmpty() && beside) {
                throw notAsAWhole();
            }
            if (entries.isEmpty()) {
                throw new StoreException(Code.NOT_FOUND, "Nothing is left of what \"" + title() + "\" did, so there is nothing to take back.");
            }
            if (last != null) {
                space.schema().upgrade(out, tag, last).ifPresent(entries::add);
            }
            Commits.Written written = store.commits().write(space.workspace().identity(), message(), tag, head, out, entries);
            space.workspace().wrote(space);
            return CommitText.version(store.objects().commit(written.commit()), List.of());
        }
    }

    /** What was taken back is brought back, and no message grows with it. */
    private String message() {
        String title = title();
        return title.startsWith(BACK) ? AGAIN + title.substring(BACK.length()) : BACK + (title.startsWith(AGAIN) ? title.substring(AGAIN.length()) : title);
    }

    private String title() {
        return Paths.shorten(CommitText.version(done, List.of()).message());
    }

    private void file(TreeChanges.FileChange change, ObjectId tree, PackOutput out) throws IOException, StoreException {
        ObjectId now = store.objects().find(tree, change.path());
        ObjectId before = change.oldBlob() != null ? change.oldBlob() : out.add(Constants.OBJ_BLOB, new byte[0]);
        if (before.equals(now)) {
            return; // somebody took it back
        }
        if (!Objects.equals(now, change.newBlob())) {
            throw changedSince("Figures of " + change.path().substring(change.path().lastIndexOf('/') + 1, change.path().lastIndexOf('.')));
        }
        entries.add(new Commits.Entry(change.path(), null, null, now, null, before));
    }

    private void record(TreeChanges.FileChange change, Paths.Place place, ObjectId tree, String tag, PackOutput out) throws IOException, StoreException {
        ObjectId blob = store.objects().find(tree, change.path());
        if (change.newBlob() == null || blob == null) {
            return; // plain Git took it away; that is no deletion
        }
        try {
            RecordState before = change.oldBlob() == null ? null : store.state(change.oldBlob(), place.kind(), place.id());
            RecordState after = store.state(change.newBlob(), place.kind(), place.id());
            RecordState now = store.state(blob, place.kind(), place.id());
            space.workspace().tags().seen(now);
            RecordState wanted = RecordReversal.of(before, after, now, tag)
                    .orElseThrow(() -> changedSince("\"" + Describe.label(now, now.id()) + "\""));
            if (!wanted.equals(now)) {
                ObjectId written = out.add(Constants.OBJ_BLOB, store.codec().write(wanted));
                entries.add(new Commits.Entry(change.path(), place.kind(), place.id(), blob, null, written));
                last = new RecordKey(space.name(), place.kind(), place.id());
            }
        } catch (MalformedRecordException e) {
            throw SpaceStore.malformed(place.kind(), place.id(), e);
        }
    }

    private StoreException notAsAWhole() {
        return new StoreException(Code.INVALID_CONTENT, "The version " + done.name().substring(0, 7) + " changed more than records and figures; it cannot be"
                + " taken back as a whole.");
    }

    private StoreException changedSince(String what) {
        return new StoreException(Code.CHANGED_SINCE, what + " changed since \"" + title() + "\", so that was not taken back and nothing was written."
                + " Take back the later change first, or restore records one by one from their history.");
    }
}
