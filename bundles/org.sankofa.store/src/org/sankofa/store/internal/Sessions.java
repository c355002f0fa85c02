package org.sankofa.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.merge.RecordState;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;

/** The open sessions of a workspace, one for a record, and when their recovery copies are written. */
final class Sessions {

    private static final long RECOVERY_DELAY = 3_000;

    private final WorkspaceImpl workspace;
    private final Map<RecordKey, SessionImpl> open = new LinkedHashMap<>();
    private final Map<SessionImpl, ScheduledFuture<?>> recoveries = new ConcurrentHashMap<>();
    private final Set<String> leaving = ConcurrentHashMap.newKeySet();

    Sessions(WorkspaceImpl workspace) {
        this.workspace = workspace;
    }

    /** Opens a record, or counts one more user of its session. */
    EditingSession edit(RecordKey key) throws StoreException {
        synchronized (open) {
            SessionImpl session = open.get(key);
            if (session != null && session.use()) {
                return session;
            }
            SpaceImpl space = workspace.require(key.space());
            At now = at(space, key);
            return register(new SessionImpl(workspace, space, key, now.state(), now.commit(), SessionStart.of(now.state()),
                    newer(now.state())));
        }
    }

    private String newer(RecordState state) {
        return state.schema() > workspace.migrations().current()
                ? "This record was written with a newer version of Sankofa. Install that version to edit it."
                : null;
    }

    /** A record at a commit. */
    private record At(RecordState state, String commit) {
    }

    private At at(SpaceImpl space, RecordKey key) throws StoreException {
        SnapshotImpl view = workspace.snapshotNow();
        Optional<RecordState> state = view.state(key);
        if (state.isEmpty()) {
            String reason = view.unreadable(key).orElse(null);
            throw reason != null ? new StoreException(Code.INVALID_CONTENT, reason)
                    : new StoreException(Code.NOT_FOUND, "There is no " + key.kind() + " " + Paths.shorten(key.id())
                            + " in the space \"" + space.name() + "\".");
        }
        if (state.get().deleted()) {
            throw new StoreException(Code.NOT_FOUND,
                    "This record is deleted. Take the deletion back to edit it.");
        }
        workspace.tags().seen(state.get());
        return new At(state.get(), view.head(space.name()));
    }

    private SessionImpl register(SessionImpl session) {
        open.put(session.key(), session);
        return session;
    }

    /** Starts a new record. */
    EditingSession create(String spaceName, EClass kind) throws StoreException {
        SpaceImpl space = workspace.require(spaceName);
        space.requireWritable();
        SessionStart start = SessionStart.create(kind, space.projection(), workspace.tags().next());
        RecordKey key = new RecordKey(spaceName, start.state().kind(), start.state().id());
        synchronized (open) {
            return register(new SessionImpl(workspace, space, key, null, space.head(), start, null));
        }
    }

    /** @return copies of unsaved edits nobody works on */
    List<RecoveryCopy> recoveryCopies() {
        List<RecoveryCopy> copies = new ArrayList<>();
        List<String> used = all().stream().map(SessionImpl::recoveryCopy).filter(Objects::nonNull).toList();
        for (SpaceImpl space : workspace.openSpaces().all()) {
            try {
                space.recovery().abandoned().stream().filter(copy -> !used.contains(copy.id()))
                        .filter(copy -> !leaving.contains(copy.id())).forEach(copies::add);
            } catch (StoreException e) {
                throw new UncheckedIOException(new IOException(e.getMessage(), e));
            }
        }
        return copies;
    }

    /** @return the open sessions */
    Collection<SessionImpl> all() {
        synchronized (open) {
            return List.copyOf(open.values());
        }
    }

    /** @throws StoreException LOCKED while records of a space are open */
    void requireNoneIn(String space) throws StoreException {
        if (all().stream().anyMatch(session -> session.key().space().equals(space))) {
            throw new StoreException(Code.LOCKED, "Records of the space \"" + space + "\" are open for editing."
                    + " Save and close them first.");
        }
    }

    /** Opens a record with the unsaved edits of a copy. */
    EditingSession recover(RecoveryCopy copy) throws StoreException {
        RecordKey key = copy.key();
        SpaceImpl space = workspace.require(key.space());
        Recovery.Content content = space.recovery().read(copy);
        synchronized (open) {
            if (open.containsKey(key)) {
                throw new StoreException(Code.LOCKED,
                        "This record is open. Close it, then take its unsaved edits from the recovery copy.");
            }
            SnapshotImpl view = workspace.snapshotNow();
            RecordState now = view.state(key).orElse(null);
            SessionStart start = SessionStart.recover(content, now, workspace.tags(), space.projection());
            SessionImpl session = new SessionImpl(workspace, space, key, now, view.head(space.name()), start,
                    now == null ? null : newer(now));
            session.adoptRecovery(copy);
            return register(session);
        }
    }

    /** Writes the recovery copies that are due. */
    void keepAll() throws StoreException {
        for (SessionImpl session : all()) {
            ScheduledFuture<?> due = recoveries.remove(session);
            if (due != null) {
                due.cancel(false);
                session.keep();
            }
        }
    }

    /** Sees to it that unsaved edits are kept some seconds after the last one. */
    void scheduleRecovery(SessionImpl session) {
        ScheduledFuture<?> next = workspace.background().later(RECOVERY_DELAY, () -> {
            recoveries.remove(session);
            session.keep();
        });
        ScheduledFuture<?> before = next == null ? null : recoveries.put(session, next);
        if (before != null) {
            before.cancel(false);
        }
    }

    /** Removes the recovery copy of a session soon. */
    void forgetRecovery(SessionImpl session) {
        ScheduledFuture<?> due = recoveries.remove(session);
        if (due != null) {
            due.cancel(false);
        }
        String copy = session.recoveryCopy();
        if (copy != null) {
            // until the disk has done it nobody shall be offered what was saved or given up
            leaving.add(copy);
            workspace.background().later(0, () -> {
                try {
                    session.forget();
                } finally {
                    leaving.remove(copy);
                }
            });
        }
    }

    /** Forgets a session whose last user has gone. */
    void closed(SessionImpl session) {
        synchronized (open) {
            open.remove(session.key(), session);
        }
        forgetRecovery(session);
    }

    /** Lets the session of a record that was saved, if there is one, take in what is new. */
    void changed(RecordKey key) {
        SessionImpl session;
        synchronized (open) {
            session = open.get(key);
        }
        if (session != null) {
            offerIncoming(session);
        }
    }

    /** Lets a session take in the record as it is stored now. */
    void offerIncoming(SessionImpl session) {
        SnapshotImpl view = workspace.snapshotNow();
        Optional<RecordState> state = view.state(session.key());
        String commit = view.head(session.key().space());
        if (state.isPresent()) {
            workspace.onModelThread(() -> {
                // when the head has moved on, the next event brings what is newer
                if (Objects.equals(commit, workspace.snapshotNow().head(session.key().space()))) {
                    session.incoming(state.get(), commit);
                }
            });
        }
    }
}
