package org.sankofa.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;
import org.sankofa.store.Conflict;
import org.sankofa.store.EditingSession;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.RecoveryCopy;
import org.sankofa.store.SessionListener;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.UndoHistory;
import org.sankofa.store.Version;

/**
 * One record being edited. The truth is a state with the unsaved writes in it; the live object shows it and
 * is compared with it after every step. Undo, saving and incoming changes work on states, so none of them
 * depends on how the live object was changed.
 */
final class SessionImpl implements EditingSession {

    private final WorkspaceImpl workspace;
    private final SpaceImpl space;
    private final RecordKey key;
    private final ReentrantLock lock = new ReentrantLock();
    private final SessionNews news = new SessionNews(this);
    private final UndoStack undo = new UndoStack();
    private final UndoHistoryImpl history = new UndoHistoryImpl(this, undo);
    private final LiveRecord live;
    private final String readOnlyReason;
    private final Draft draft;
    private final SessionSaves saves;
    private final SessionRecovery recovery;
    private EditingDomain domain;
    private int users = 1;
    private boolean goneTold;
    private boolean closed;

    /**
     * @param base the saved state, null for a new record
     * @param start what it starts with
     */
    SessionImpl(WorkspaceImpl workspace, SpaceImpl space, RecordKey key, RecordState base, String baseCommit,
            SessionStart start, String readOnlyReason) throws StoreException {
        this.workspace = workspace;
        this.space = space;
        this.key = key;
        this.draft = new Draft(workspace.tags(), base, baseCommit, start);
        this.readOnlyReason = readOnlyReason;
        this.live = new LiveRecord(key, space.projection().withBases(
                (object, feature) -> draft.texts(space.store()).base(object, feature)), start.state(), draft::state,
                uri -> workspace.snapshotNow().resolveFrom(key.space(), uri));
        this.saves = new SessionSaves(this, lock, draft, undo);
        this.recovery = new SessionRecovery(space, workspace::identity);
    }

    @Override
    public RecordKey key() {
        return key;
    }

    @Override
    public Record record() {
        return live.record();
    }

    @Override
    public boolean isNew() {
        return draft.base() == null;
    }

    @Override
    public boolean isDirty() {
        return locked(draft::isDirty);
    }

    private <T> T locked(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isReadOnly() {
        return readOnlyReason().isPresent();
    }

    @Override
    public Optional<String> readOnlyReason() {
        return readOnlyReason != null ? Optional.of(readOnlyReason) : space.readOnlyReason();
    }

    @Override
    public void run(String label, Runnable change) {
        run(label, null, change);
    }

    @Override
    public void run(String label, Object coalesce, Runnable change) {
        lock.lock();
        try {
            if (live.isRunning()) {
                change.run();
                return;
            }
            requireEditable();
            RecordState before = draft.state();
            RecordState after = live.update(change, draft::tag);
            if (after == before) {
                return;
            }
            draft.edit(after);
            undo.push(label, coalesce, before, after, draft.tag(), draft.generation());
        } finally {
            lock.unlock();
        }
        edited();
    }

    private void requireEditable() {
        if (closed) {
            throw new IllegalStateException("This record is not open any more.");
        }
        Optional<String> reason = readOnlyReason();
        if (reason.isPresent()) {
            throw new IllegalStateException(reason.get());
        }
    }

    private void edited() {
        news.tell(SessionListener::changed);
        news.tellDirty();
        workspace.sessions().scheduleRecovery(this);
    }

    /** An undo or redo. */
    interface Move {
        UndoStack.Outcome apply(RecordState state, RecordState base, String tag, int generation);
    }

    /** Applies an undo or redo. @return what it did */
    UndoStack.Outcome move(Move move) {
        UndoStack.Outcome outcome;
        lock.lock();
        try {
            requireEditable();
            outcome = move.apply(draft.state(), draft.base(), draft.tag(), draft.generation());
            draft.edit(outcome.state());
            live.restore();
        } finally {
            lock.unlock();
        }
        edited();
        return outcome;
    }

    /** @return these differences in human terms */
    List<FeatureChange> describe(RecordState before, RecordState after,
            List<org.sankofa.merge.Difference.Change> changes) {
        return space.describe().changes(before, after, changes);
    }

    @Override
    public UndoHistory history() {
        return history;
    }

    @Override
    public EditingDomain editingDomain() {
        lock.lock();
        try {
            if (domain == null) {
                domain = SessionDomain.of(this);
            }
            return domain;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Version save(String message) throws StoreException {
        return saves.save(message);
    }

    /** @throws StoreException when it is not open any more or can only be looked at; call while holding the lock */
    void requireSaveable() throws StoreException {
        if (closed) {
            throw new StoreException(Code.CLOSED, "This record is not open any more.");
        }
        Optional<String> reason = readOnlyReason();
        if (reason.isPresent()) {
            throw new StoreException(Code.READ_ONLY, reason.get());
        }
    }

    SessionNews news() {
        return news;
    }

    LiveRecord live() {
        return live;
    }

    WorkspaceImpl workspace() {
        return workspace;
    }

    /** Takes in what others saved. Call on the model thread. */
    void incoming(RecordState theirs, String commit) {
        List<FeatureChange> changes;
        boolean gone;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            if (saves.underWay()) {
                saves.incomingLater();
                return;
            }
            RecordState before = draft.state();
            if (!draft.incoming(theirs, commit)) {
                return;
            }
            undo.separate();
            changes = space.describe().changes(before, draft.state());
            gone = theirs.deleted() && !goneTold;
            goneTold = theirs.deleted();
            if (!draft.state().deleted()) {
                live.restore();
            }
        } finally {
            lock.unlock();
        }
        news.tellIncoming(changes);
        if (gone) {
            news.tell(SessionListener::deletedElsewhere);
        }
        news.tellDirty();
    }

    @Override
    public void revert() throws StoreException {
        lock.lock();
        try {
            if (saves.underWay()) {
                // the save goes on with these edits; what it writes would meet the old values again
                throw new StoreException(Code.LOCKED, "This record is being saved. Revert it when that is done.");
            }
            draft.revert();
            undo.clear();
            undo.saved(0);
            live.restore();
        } finally {
            lock.unlock();
        }
        workspace.sessions().forgetRecovery(this);
        news.tell(SessionListener::changed);
        news.tellDirty();
    }

    @Override
    public List<Problem> problems() {
        return workspace.check(live.record());
    }

    @Override
    public List<Conflict> conflicts() {
        return locked(() -> space.describe().conflicts(draft.state(), draft.texts(space.store())));
    }

    @Override
    public void resolve(Conflict conflict, String value) {
        lock.lock();
        try {
            requireEditable();
            RecordState before = draft.state();
            RecordState after = Merge.resolve(before, conflict.objectId(), conflict.key(), value, draft.tag());
            if (after.equals(before)) {
                return;
            }
            draft.edit(after);
            undo.push("Resolve " + conflict.feature(), null, before, after, draft.tag(), draft.generation());
            live.restore();
        } finally {
            lock.unlock();
        }
        edited();
    }

    @Override
    public List<FeatureChange> unsavedChanges() {
        return locked(() -> space.describe().changes(draft.base(), draft.state()));
    }

    @Override
    public void addListener(SessionListener listener) {
        news.add(listener);
    }

    @Override
    public void removeListener(SessionListener listener) {
        news.remove(listener);
    }

    /** Counts one more user. @return false when the last one has gone already */
    boolean use() {
        lock.lock();
        try {
            if (!closed) {
                users++;
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed || --users > 0) {
                return;
            }
            closed = true;
        } finally {
            lock.unlock();
        }
        live.release();
        workspace.sessions().closed(this);
    }

    /** Ends the session of a workspace that closes; its recovery copy stays. */
    void end() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    SpaceImpl space() {
        return space;
    }

    /** Names the recovery copy this session goes on with. */
    void adoptRecovery(RecoveryCopy copy) {
        recovery.adopt(copy.id());
        lock.lock();
        try {
            draft.beganAt(copy.baseCommit());
        } finally {
            lock.unlock();
        }
        news.dirtyIsKnown();
    }

    /** @return the name of the recovery copy written, null for none */
    String recoveryCopy() {
        return recovery.copy();
    }

    /** Writes the unsaved edits as a recovery copy, or removes the copy when there are none. */
    void keep() throws StoreException {
        recovery.keep(this::unsaved);
    }

    /** What is edited and not saved; null when the session is closed. */
    private SessionRecovery.Unsaved unsaved() {
        return locked(() -> closed ? null : new SessionRecovery.Unsaved(
                draft.isDirty() && !saves.underWay() ? draft.normal() : null, draft.baseCommit()));
    }

    /** Removes the recovery copy. */
    void forget() throws StoreException {
        recovery.forget();
    }
}
