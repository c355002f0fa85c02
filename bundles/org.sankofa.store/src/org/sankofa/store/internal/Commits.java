package org.sankofa.store.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.Identity;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.TreeEditor;

/** Writes what was saved as one commit on top of whatever the head is by then. */
final class Commits {

    /**
     * What a commit changes: the blob at a path, made from another blob.
     *
     * @param kind the kind of the record, null for a plain file
     * @param base the blob edited from, null when it was not there
     * @param baseState the state edited from where its blob need not be in the store, else null
     * @param blob the new blob
     */
    record Entry(String path, String kind, String id, ObjectId base, RecordState baseState, ObjectId blob) {
    }

    /**
     * What a commit did.
     *
     * @param before the head before
     * @param commit the new head, equal to {@code before} when nothing differed
     * @param blobs the blobs as written, merged where somebody was faster
     */
    record Written(ObjectId before, ObjectId commit, Map<String, ObjectId> blobs) {
    }

    private final SpaceStore store;

    Commits(SpaceStore store) {
        this.store = store;
    }

    /**
     * Commits. Where somebody changed a record since it was read, the two are merged.
     *
     * @param from the version edited from, or null
     * @param out holds the new blobs; finished by this
     */
    Written write(Identity me, String message, String tag, ObjectId from, PackOutput out,
            Collection<Entry> entries) throws StoreException {
        return store.locked(() -> {
            Written written = attempt(me, message, tag, from, out, out, entries);
            while (written == null) {
                // plain Git moved the ref in between; the blobs are in the store by now
                try (PackOutput again = store.objects().newPack()) {
                    written = attempt(me, message, tag, from, again, null, entries);
                }
            }
            return written;
        });
    }

    private Written attempt(Identity me, String message, String tag, ObjectId from, PackOutput out,
            PackOutput pending, Collection<Entry> entries) throws IOException, StoreException {
        ObjectId head = store.adopted();
        ObjectId tree = store.tree(head);
        Map<String, ObjectId> blobs = new HashMap<>();
        TreeEditor editor = new TreeEditor(store.objects(), tree);
        boolean any = false;
        ObjectId fromTree = from == null || from.equals(head) || !store.objects().has(from) ? tree : store.tree(from);
        boolean overtaken = false;
        for (Entry entry : entries) {
            ObjectId current = tree == null ? null : store.objects().find(tree, entry.path());
            ObjectId blob = Objects.equals(current, entry.base()) ? entry.blob()
                    : merged(current, entry, out, pending);
            blobs.put(entry.path(), blob);
            if (!blob.equals(current)) {
                overtaken |= fromTree != tree
                        && !Objects.equals(current, fromTree == null ? null : store.objects().find(fromTree, entry.path()));
                editor.put(entry.path(), blob);
                any = true;
            }
        }
        if (!any) {
            return new Written(head, head, blobs);
        }
        ObjectId root = editor.write(out);
        ObjectId commit = out.add(Constants.OBJ_COMMIT,
                store.signed(CommitText.save(root, head, me, now(head), message, tag, overtaken ? from : null)));
        store.objects().publish(out);
        if (!store.moves().move(head, commit, Origin.LOCAL)) {
            return null;
        }
        store.objects().counters().countCommit();
        return new Written(head, commit, blobs);
    }

    // the clock may go back; histories are walked by time, so a commit is never older than its parent
    private Instant now(ObjectId head) throws IOException {
        Instant now = Instant.now();
        if (head != null) {
            Instant before = Instant.ofEpochSecond(store.objects().commit(head).getCommitTime());
            return now.isBefore(before) ? before : now;
        }
        return now;
    }

    private ObjectId merged(ObjectId current, Entry entry, PackOutput out, PackOutput pending) throws IOException, StoreException {
        if (current == null) {
            return entry.blob();
        }
        if (entry.kind() == null) {
            return DataFiles.isPath(entry.path()) ? lines(current, entry, out, pending) : entry.blob();
        }
        try {
            RecordState mine = store.parse(read(entry.blob(), pending), entry.kind(), entry.id());
            RecordState theirs = store.state(current, entry.kind(), entry.id());
            List<RecordState> bases = new ArrayList<>();
            if (entry.baseState() != null) {
                bases.add(entry.baseState());
            } else if (entry.base() != null) {
                bases.add(store.parse(read(entry.base(), pending), entry.kind(), entry.id()));
            }
            return out.add(Constants.OBJ_BLOB, store.codec().write(Merge.merge(mine, theirs, bases)));
        } catch (MalformedRecordException e) {
            throw SpaceStore.malformed(entry.kind(), entry.id(), e);
        }
    }

    private ObjectId lines(ObjectId current, Entry entry, PackOutput out, PackOutput pending) throws IOException, StoreException {
        List<byte[]> bases = entry.base() == null ? List.of() : List.of(read(entry.base(), pending));
        byte[] merged = DataFiles.merge(read(entry.blob(), pending), store.bytes(current), bases)
                .orElseThrow(() -> new StoreException(StoreException.Code.CANNOT_WRITE, "Somebody else wrote figures of the same data set meanwhile, with other"
                        + " columns. Nothing was written; look at them and do it again."));
        return out.add(Constants.OBJ_BLOB, merged);
    }

    private byte[] read(ObjectId blob, PackOutput pending) throws IOException {
        byte[] bytes = pending == null ? null : pending.read(blob);
        return bytes != null ? bytes : store.bytes(blob);
    }
}
