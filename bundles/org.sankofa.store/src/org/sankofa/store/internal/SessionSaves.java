package org.sankofa.store.internal;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.sankofa.merge.RecordState;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;

/**
 * How a session saves. The disk is waited for without the lock: what is edited meanwhile belongs to the next save, and what
 * others save meanwhile is taken in afterwards.
 */
final class SessionSaves {

    private final SessionImpl session;
    private final ReentrantLock lock;
    private final Draft draft;
    private final UndoStack undo;
    private boolean underWay;
    private boolean incomingWaits;

    /** @param lock of the session, which guards all of this */
    SessionSaves(SessionImpl session, ReentrantLock lock, Draft draft, UndoStack undo) {
        this.session = session;
        this.lock = lock;
        this.draft = draft;
        this.undo = undo;
    }

    /** @return whether a save is waiting for the disk; call while holding the lock */
    boolean underWay() {
        return underWay;
    }

    /** Notes that others saved something while a save is under way; call while holding the lock. */
    void incomingLater() {
        incomingWaits = true;
    }

    /** Saves what is edited. */
    Version save(String message) throws StoreException {
        Draft.Saving begun;
        int position;
        lock.lock();
        try {
            session.requireSaveable();
            if (underWay) {
                throw new StoreException(Code.LOCKED, "This record is being saved already.");
            }
            if (draft.base() != null && !draft.isDirty()) {
                return session.space().current(session.key());
            }
            begun = draft.beginSave();
            position = undo.position();
            underWay = true;
        } finally {
            lock.unlock();
        }
        return write(message, begun, position);
    }

    private Version write(String message, Draft.Saving begun, int position) throws StoreException {
        String tag = session.workspace().tags().next();
        RecordState mine = States.retag(begun.edited(), begun.tag(), tag);
        RecordEdits.Saved saved = null;
        try {
            saved = session.space().edits().save(session.key(), message, begun.base(), begun.from(), mine, tag);
        } finally {
            if (saved == null) {
                failed(begun);
            }
        }
        RecordEdits.Saved done = saved;
        session.workspace().onModelThread(() -> written(done, begun, mine, tag, position));
        return saved.version();
    }

    private void failed(Draft.Saving begun) {
        lock.lock();
        try {
            underWay = false;
            draft.failSave(begun);
        } finally {
            lock.unlock();
        }
        catchUp();
    }

    private void written(RecordEdits.Saved saved, Draft.Saving begun, RecordState mine, String tag, int position) {
        lock.lock();
        try {
            underWay = false;
            RecordState before = draft.state();
            draft.endSave(begun, mine, tag, saved.state(), saved.version().commit());
            undo.saved(position);
            if (!saved.state().equals(mine)) {
                restoreFrom(before);
            }
        } finally {
            lock.unlock();
        }
        session.workspace().sessions().forgetRecovery(session);
        session.news().tell(listener -> listener.saved(saved.version()));
        session.news().tellDirty();
        catchUp();
    }

    private void restoreFrom(RecordState before) {
        List<FeatureChange> changes = session.space().describe().changes(before, draft.state());
        session.live().restore();
        session.news().tellIncoming(changes);
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
            session.workspace().sessions().offerIncoming(session);
        }
    }
}
