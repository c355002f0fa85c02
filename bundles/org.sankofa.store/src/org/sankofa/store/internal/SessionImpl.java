package org.sankofa.store.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordProjection;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Identified;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.ids.Ids;
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

    private enum Mode {
        IDLE, RUNNING, SYNCING
    }

    private final WorkspaceImpl workspace;
    private final SpaceImpl space;
    private final RecordKey key;
    private final RecordProjection projection;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final UndoStack undo = new UndoStack();
    private final UndoHistoryImpl history = new UndoHistoryImpl(this, undo);
    private final Watch watch = new Watch();
    private final Record live;
    private final String readOnlyReason;
    private final Draft draft;
    private EditingDomain domain;
    private Mode mode = Mode.IDLE;
    private String recoveryCopy;
    private int users = 1;
    private boolean dirtyTold;
    private boolean goneTold;
    private boolean saving;
    private boolean incomingWaits;
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
        this.projection = space.projection()
                .withBases((object, feature) -> draft.texts(space.store()).base(object, feature));
        if (!(projection.toEObject(start.state()) instanceof Record record)) {
            throw new StoreException(Code.UNKNOWN_KIND, start.state().deleted()
                    ? "The record is deleted. Take the deletion back to edit it."
                    : "The plug-in that knows records of the kind \"" + key.kind()
                            + "\" is not installed, so the record can be kept and shared but not edited.");
        }
        this.live = record;
        new RecordResource(key.space(), key.uri(), new SpaceResourceSet(this::resolve), record);
        record.eAdapters().add(watch);
    }

    private Optional<EObject> resolve(URI uri) {
        if (uri.segmentCount() == 2 && uri.segment(1).equals(key.id())) {
            return Optional.ofNullable(live.eResource().getEObject(uri.fragment()));
        }
        return workspace.snapshotNow().resolveFrom(key.space(), uri);
    }

    /** Notices what changes in the live object. */
    private final class Watch extends EContentAdapter {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            int type = notification.getEventType();
            if (type == Notification.RESOLVE || type == Notification.REMOVING_ADAPTER || notification.isTouch()
                    || mode != Mode.IDLE || !(notification.getNotifier() instanceof EObject)) {
                return;
            }
            restore();
            throw new IllegalStateException("Records are changed inside EditingSession.run only.");
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }

    @Override
    public RecordKey key() {
        return key;
    }

    @Override
    public Record record() {
        return live;
    }

    @Override
    public boolean isNew() {
        return draft.base() == null;
    }

    @Override
    public boolean isDirty() {
        lock.lock();
        try {
            return draft.isDirty();
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
            if (mode == Mode.RUNNING) {
                change.run();
                return;
            }
            requireEditable();
            RecordState before = draft.state();
            RecordState after = record(change);
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

    private RecordState record(Runnable change) {
        boolean done = false;
        mode = Mode.RUNNING;
        try {
            change.run();
            giveIds();
            RecordState after = projection.update(draft.state(), live, draft.tag());
            done = true;
            return after;
        } catch (MalformedRecordException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } finally {
            mode = Mode.IDLE;
            if (!done) {
                restore();
            }
        }
    }

    private void giveIds() {
        for (Iterator<EObject> all = live.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object && (object.getId() == null || object.getId().isEmpty())) {
                object.setId(Ids.newId());
            }
        }
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

    /** Makes the live object show the state. */
    private void restore() {
        Mode before = mode;
        mode = Mode.SYNCING;
        try {
            projection.show(draft.state(), live);
        } finally {
            mode = before;
        }
    }

    private void edited() {
        tell(SessionListener::changed);
        tellDirty();
        workspace.sessions().scheduleRecovery(this);
    }

    private void tell(Consumer<SessionListener> event) {
        listeners.forEach(event);
    }

    private void tellDirty() {
        boolean dirty = isDirty();
        if (dirty != dirtyTold) {
            dirtyTold = dirty;
            tell(SessionListener::dirtyChanged);
        }
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
            restore();
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
        Draft.Saving begun;
        int position;
        lock.lock();
        try {
            if (closed) {
                throw new StoreException(Code.CLOSED, "This record is not open any more.");
            }
            Optional<String> reason = readOnlyReason();
            if (reason.isPresent()) {
                throw new StoreException(Code.READ_ONLY, reason.get());
            }
            if (saving) {
                throw new StoreException(Code.LOCKED, "This record is being saved already.");
            }
            if (draft.base() != null && !draft.isDirty()) {
                return space.current(key);
            }
            begun = draft.beginSave();
            position = undo.position();
            saving = true;
        } finally {
            lock.unlock();
        }
        return write(message, begun, position);
    }

    private Version write(String message, Draft.Saving begun, int position) throws StoreException {
        String tag = workspace.tags().next();
        RecordState mine = States.retag(begun.edited(), begun.tag(), tag);
        SpaceImpl.Saved saved = null;
        try {
            saved = space.save(key, message, begun.base(), begun.from(), mine, tag);
        } finally {
            if (saved == null) {
                failed(begun);
            }
        }
        SpaceImpl.Saved done = saved;
        workspace.onModelThread(() -> written(done, begun, mine, tag, position));
        return saved.version();
    }

    private void failed(Draft.Saving begun) {
        lock.lock();
        try {
            saving = false;
            draft.failSave(begun);
        } finally {
            lock.unlock();
        }
        catchUp();
    }

    private void written(SpaceImpl.Saved saved, Draft.Saving begun, RecordState mine, String tag, int position) {
        lock.lock();
        try {
            saving = false;
            RecordState before = draft.state();
            draft.endSave(begun, mine, tag, saved.state(), saved.version().commit());
            undo.saved(position);
            if (!saved.state().equals(mine)) {
                restoreFrom(before);
            }
        } finally {
            lock.unlock();
        }
        workspace.sessions().forgetRecovery(this);
        tell(listener -> listener.saved(saved.version()));
        tellDirty();
        catchUp();
    }

    private void restoreFrom(RecordState before) {
        List<FeatureChange> changes = space.describe().changes(before, draft.state());
        restore();
        if (!changes.isEmpty()) {
            tell(listener -> listener.incoming(changes));
            tell(SessionListener::changed);
        }
    }

    private void catchUp() {
        boolean waits;
        lock.lock();
        try {
            waits = incomingWaits;
            incomingWaits = false;
        } finally {
            lock.unlock();
        }
        if (waits) {
            workspace.sessions().offerIncoming(this);
        }
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
            if (saving) {
                incomingWaits = true;
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
                restore();
            }
        } finally {
            lock.unlock();
        }
        if (!changes.isEmpty()) {
            tell(listener -> listener.incoming(changes));
            tell(SessionListener::changed);
        }
        if (gone) {
            tell(SessionListener::deletedElsewhere);
        }
        tellDirty();
    }

    @Override
    public void revert() throws StoreException {
        lock.lock();
        try {
            if (saving) {
                // the save goes on with these edits; what it writes would meet the old values again
                throw new StoreException(Code.LOCKED, "This record is being saved. Revert it when that is done.");
            }
            draft.revert();
            undo.clear();
            undo.saved(0);
            restore();
        } finally {
            lock.unlock();
        }
        workspace.sessions().forgetRecovery(this);
        tell(SessionListener::changed);
        tellDirty();
    }

    @Override
    public List<Problem> problems() {
        return workspace.check(live);
    }

    @Override
    public List<Conflict> conflicts() {
        lock.lock();
        try {
            return space.describe().conflicts(draft.state(), draft.texts(space.store()));
        } finally {
            lock.unlock();
        }
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
            restore();
        } finally {
            lock.unlock();
        }
        edited();
    }

    @Override
    public List<FeatureChange> unsavedChanges() {
        lock.lock();
        try {
            return space.describe().changes(draft.base(), draft.state());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void addListener(SessionListener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    @Override
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
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
        live.eAdapters().remove(watch);
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
        recoveryCopy = copy.id();
        draft.beganAt(copy.baseCommit());
        dirtyTold = isDirty();
    }

    /** @return the name of the recovery copy written, null for none */
    synchronized String recoveryCopy() {
        return recoveryCopy;
    }

    /** Writes the unsaved edits as a recovery copy, or removes the copy when there are none. */
    synchronized void keep() throws StoreException {
        RecordState edited;
        String commit;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            edited = draft.isDirty() && !saving ? draft.normal() : null;
            commit = draft.baseCommit();
        } finally {
            lock.unlock();
        }
        if (edited == null) {
            forget();
        } else {
            if (recoveryCopy == null) {
                recoveryCopy = Ids.newId();
            }
            space.recovery().write(recoveryCopy, commit, edited, workspace.identity());
        }
    }

    /** Removes the recovery copy. */
    synchronized void forget() throws StoreException {
        if (recoveryCopy != null) {
            space.recovery().remove(recoveryCopy);
            recoveryCopy = null;
        }
    }
}
