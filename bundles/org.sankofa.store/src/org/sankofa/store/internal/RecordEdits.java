package org.sankofa.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.internal.git.PackOutput;

/** Saves single records: what was edited, earlier versions brought back, records deleted and not. */
final class RecordEdits {

    /**
     * A record as saved.
     *
     * @param state as written, merged with what others wrote
     */
    record Saved(Version version, RecordState state) {
    }

    private final SpaceImpl space;
    private final SpaceStore store;
    private final SpaceHistory history;

    RecordEdits(SpaceImpl space, SpaceHistory history) {
        this.space = space;
        this.store = space.store();
        this.history = history;
    }

    /**
     * Saves one record.
     *
     * @param base the state it is based on, null for a new record
     * @param from the commit in which the edits began
     */
    Saved save(RecordKey key, String message, RecordState base, ObjectId from, RecordState edited, String tag)
            throws StoreException {
        return save(key, message, base, from, edited, tag, out -> List.of());
    }

    /** What is written in the same commit. */
    private interface More {
        List<Commits.Entry> of(PackOutput out) throws IOException, StoreException;
    }

    private Saved save(RecordKey key, String message, RecordState base, ObjectId from, RecordState edited, String tag, More more)
            throws StoreException {
        space.requireWritable();
        String path = Paths.of(key.kind(), key.id());
        List<FeatureChange> changes = space.describe().changes(base, edited);
        String said = message == null || message.isBlank() ? Describe.message(base == null, edited, changes) : message;
        try (PackOutput out = store.objects().newPack()) {
            byte[] bytes = store.codec().write(edited);
            ObjectId blob = out.add(Constants.OBJ_BLOB, bytes);
            ObjectId before = base == null ? null : out.idFor(Constants.OBJ_BLOB, store.codec().write(base));
            List<Commits.Entry> entries = new ArrayList<>();
            entries.add(new Commits.Entry(path, key.kind(), key.id(), before, base, blob));
            entries.addAll(more.of(out));
            space.schema().upgrade(out, tag, key).ifPresent(entries::add);
            Commits.Written written = store.commits().write(space.workspace().identity(), said, tag, from, out, entries);
            ObjectId result = written.blobs().get(path);
            RecordState state = result.equals(blob) ? edited : store.state(result, key.kind(), key.id());
            Version version = CommitText.version(store.objects().commit(written.commit()), changes);
            space.workspace().wrote(space);
            return new Saved(version, state);
        } catch (MalformedRecordException e) {
            throw SpaceStore.malformed(key.kind(), key.id(), e);
        } catch (IOException e) {
            throw Failures.writing(space.name(), e);
        }
    }

    /** An edit of a state. */
    private interface Edit {
        RecordState apply(RecordState now, String tag);
    }

    private Version edit(String recordKind, String id, String message, Edit edit) throws StoreException {
        space.requireWritable();
        String head = space.requireHead();
        RecordState now = history.stateAt(recordKind, id, head);
        space.workspace().tags().seen(now);
        String tag = space.workspace().tags().next();
        RecordState after = edit.apply(now, tag);
        RecordKey key = new RecordKey(space.name(), recordKind, id);
        if (after.equals(now)) {
            return space.current(key);
        }
        ObjectId from = ObjectId.fromString(head);
        More files = recordKind.equals(DataFiles.KIND) ? out -> new DataFiles(store).with(id, now, after, store.tree(from), out) : out -> List.of();
        return save(key, message, now, from, after, tag, files).version();
    }

    Version restore(String recordKind, String id, String commit) throws StoreException {
        RecordState wanted = history.stateAt(recordKind, id, commit);
        return edit(recordKind, id, "Restore an earlier version of " + title(wanted),
                (now, tag) -> States.show(now, wanted, tag));
    }

    Version delete(String recordKind, String id) throws StoreException {
        return edit(recordKind, id, "Delete " + title(history.stateAt(recordKind, id, space.requireHead())),
                (now, tag) -> Merge.delete(now, id, tag));
    }

    Version undelete(String recordKind, String id) throws StoreException {
        return edit(recordKind, id, "Bring back " + title(history.stateAt(recordKind, id, space.requireHead())),
                (now, tag) -> Merge.undelete(now, id, tag));
    }

    private static String title(RecordState state) {
        String title = Describe.label(state, state.id());
        return title.isEmpty() ? state.kind() + ' ' + state.id().substring(0, 8) : Paths.shorten(title);
    }
}
