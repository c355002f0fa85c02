package org.sankofa.store.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.Identity;
import org.sankofa.store.RecordKey;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.internal.git.PackOutput;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.TreeEditor;

/** Unsaved edits kept in the repository, outside everything that is shared. */
final class Recovery {

    /**
     * A copy read back.
     *
     * @param base the state edited from, null for a new record
     * @param edited the state with the unsaved edits
     */
    record Content(RecordState base, RecordState edited) {
    }

    private static final String ME = ProcessHandle.current().pid() + "@" + started(ProcessHandle.current());

    private final SpaceStore store;

    Recovery(SpaceStore store) {
        this.store = store;
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(i -> Long.toString(i.toEpochMilli())).orElse("0");
    }

    /** Writes or replaces a copy. */
    void write(String copy, String baseCommit, RecordState edited, Identity me) throws StoreException {
        store.locked(() -> {
            ObjectId parent = ObjectId.fromString(baseCommit);
            try (PackOutput out = store.objects().newPack()) {
                TreeEditor editor = new TreeEditor(store.objects(), store.tree(parent));
                editor.put(Paths.of(edited.kind(), edited.id()),
                        out.add(Constants.OBJ_BLOB, store.codec().write(edited)));
                ObjectId tree = editor.write(out);
                ObjectId commit = out.add(Constants.OBJ_COMMIT, CommitText.recovery(tree, parent, me, Instant.now(),
                        edited.kind(), edited.id(), ME));
                store.objects().publish(out);
                move(copy, commit);
            }
            return null;
        });
    }

    /** Removes a copy when it is there. */
    void remove(String copy) throws StoreException {
        store.locked(() -> {
            move(copy, null);
            return null;
        });
    }

    private void move(String copy, ObjectId target) throws IOException {
        ObjectId now = store.refs().read(Refs.RECOVERY + copy);
        if (now != null || target != null) {
            store.refs().compareAndSet(Refs.RECOVERY + copy, now, target);
        }
    }

    /** @return the copies of processes that are gone */
    List<RecoveryCopy> abandoned() throws StoreException {
        return Failures.reading(store.name(), () -> {
            List<RecoveryCopy> copies = new ArrayList<>();
            for (Map.Entry<String, ObjectId> ref : store.refs().list(Refs.RECOVERY).entrySet()) {
                copy(ref.getKey().substring(Refs.RECOVERY.length()), ref.getValue()).ifPresent(copies::add);
            }
            return copies;
        });
    }

    private Optional<RecoveryCopy> copy(String name, ObjectId id) throws IOException {
        if (!store.objects().has(id)) {
            return Optional.empty();
        }
        RevCommit commit = store.objects().commit(id);
        String[] what = CommitText.footer(commit, "Sankofa-Recovery").split(" ");
        if (what.length != 2 || !Paths.isKind(what[0]) || !Paths.isId(what[1]) || commit.getParentCount() != 1
                || isBusy(CommitText.footer(commit, "Sankofa-Owner"))) {
            return Optional.empty();
        }
        String title = "";
        try {
            ObjectId blob = store.blob(commit.getTree().getId(), what[0], what[1]);
            if (blob == null) {
                return Optional.empty();
            }
            RecordState state = store.state(blob, what[0], what[1]);
            title = Describe.label(state, state.id());
        } catch (MalformedRecordException | StoreException e) {
            return Optional.empty();
        }
        return Optional.of(new RecoveryCopy(name, new RecordKey(store.name(), what[0], what[1]), title,
                commit.getCommitterIdent().getWhenAsInstant(), commit.getParent(0).getId().name()));
    }

    // a window that is still open looks after its own copies
    private static boolean isBusy(String owner) {
        String[] parts = owner.split("@");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || owner.equals(ME)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(parts[1])).isPresent();
    }

    /** Reads a copy back. */
    Content read(RecoveryCopy copy) throws StoreException {
        return Failures.reading(store.name(), () -> {
            ObjectId id = store.refs().read(Refs.RECOVERY + copy.id());
            if (id == null) {
                throw new StoreException(Code.NOT_FOUND, "The recovery copy is gone: it was saved or thrown away.");
            }
            RecordKey key = copy.key();
            RevCommit commit = store.objects().commit(id);
            try {
                ObjectId blob = store.blob(commit.getTree().getId(), key.kind(), key.id());
                ObjectId base = store.blob(store.tree(commit.getParent(0).getId()), key.kind(), key.id());
                return new Content(base == null ? null : store.state(base, key.kind(), key.id()),
                        store.state(blob, key.kind(), key.id()));
            } catch (MalformedRecordException e) {
                throw SpaceStore.malformed(key.kind(), key.id(), e);
            }
        });
    }
}
