package org.sankofa.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;

/**
 * Moves a record between spaces: what it shows goes over, under a fresh tag and without its history; the old
 * space keeps a deletion mark that does not say where it went.
 */
final class Mover {

    private final WorkspaceImpl workspace;

    Mover(WorkspaceImpl workspace) {
        this.workspace = workspace;
    }

    Version move(RecordKey key, SpaceImpl from, SpaceImpl to) throws StoreException {
        from.requireWritable();
        to.requireWritable();
        if (from == to) {
            throw new StoreException(Code.INVALID_NAME, "The record is in the space \"" + to.name() + "\" already.");
        }
        if (key.kind().equals(Paths.SPACE_KIND)) {
            throw new StoreException(Code.INVALID_NAME, "The description of a space cannot be moved.");
        }
        SnapshotImpl view = workspace.snapshotNow();
        RecordState state = view.state(key).filter(s -> !s.deleted())
                .orElseThrow(() -> new StoreException(Code.NOT_FOUND, "There is no " + key.kind() + " "
                        + Paths.shorten(key.id()) + " in the space \"" + from.name() + "\"."));
        for (var session : workspace.openSessions()) {
            if (session.key().equals(key) && session.isDirty()) {
                throw new StoreException(Code.LOCKED,
                        "The record has unsaved edits. Save or revert it, then move it.");
            }
        }
        copyFiles(state, from, to);
        RecordKey target = new RecordKey(to.name(), key.kind(), key.id());
        Optional<RecordState> there = view.state(target);
        there.ifPresent(workspace.tags()::seen);
        String tag = workspace.tags().next();
        RecordState fresh = shownOnly(state, tag);
        RecordState wanted = there.isPresent() ? States.show(there.get(), fresh, tag) : fresh;
        // first there, then not here any more: a crash in between leaves two, never none
        Version version = to.edits().save(target, "Add " + title(state), there.orElse(null), null, wanted, tag).version();
        from.delete(key.kind(), key.id());
        return version;
    }

    private static String title(RecordState state) {
        String title = Describe.label(state, state.id());
        return title.isEmpty() ? state.kind() : Paths.shorten(title);
    }

    /** @return what the state shows, without alternatives, deleted objects and old tags */
    private static RecordState shownOnly(RecordState state, String tag) {
        List<Write> writes = new ArrayList<>();
        Map<String, TypeName> types = new HashMap<>();
        for (String object : state.objects()) {
            if (!state.visible(object)) {
                continue;
            }
            types.put(object, state.type(object));
            for (String key : state.keys(object)) {
                String value = state.shown(object, key);
                if (value != null && !key.equals(Keys.DELETED)) {
                    writes.add(new Write(object, key, tag, value));
                }
            }
            writes.add(new Write(object, Keys.DELETED, tag, Keys.FALSE));
        }
        return RecordState.of(state.schema(), state.kind(), state.id(), types, writes);
    }

    private static void copyFiles(RecordState state, SpaceImpl from, SpaceImpl to) throws StoreException {
        for (String sha256 : from.attachments(state)) {
            Optional<InputStream> content = from.files().open(sha256);
            if (content.isPresent() && to.files().size(sha256) < 0) {
                try (InputStream in = content.get()) {
                    to.files().put(in);
                } catch (IOException e) {
                    throw Failures.reading(from.name(), e);
                }
            }
        }
    }
}
