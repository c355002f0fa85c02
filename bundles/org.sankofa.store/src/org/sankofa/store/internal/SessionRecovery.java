package org.sankofa.store.internal;

import java.util.function.Supplier;

import org.sankofa.merge.RecordState;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Identity;
import org.sankofa.store.StoreException;

/**
 * The recovery copy of one session: at most one, written again after edits and removed when there is nothing unsaved. Safe
 * for several threads; the monitor is taken before the lock of the session, never after it.
 */
final class SessionRecovery {

    /**
     * What is to be kept.
     *
     * @param edited the state with the unsaved edits; null when there are none
     * @param commit the version they were made on
     */
    record Unsaved(RecordState edited, String commit) {
    }

    private final SpaceImpl space;
    private final Supplier<Identity> me;
    private String copy;

    SessionRecovery(SpaceImpl space, Supplier<Identity> me) {
        this.space = space;
        this.me = me;
    }

    /** Goes on with a copy that was there. */
    synchronized void adopt(String name) {
        copy = name;
    }

    /** @return the name of the copy written, null for none */
    synchronized String copy() {
        return copy;
    }

    /**
     * Writes the copy, or removes it when nothing is unsaved.
     *
     * @param unsaved what there is to keep by then; it gives null when the session is closed, whose copy stays as it is
     */
    synchronized void keep(Supplier<Unsaved> unsaved) throws StoreException {
        Unsaved now = unsaved.get();
        if (now == null) {
            return;
        }
        if (now.edited() == null) {
            forget();
            return;
        }
        if (copy == null) {
            copy = Ids.newId();
        }
        space.recovery().write(copy, now.commit(), now.edited(), me.get());
    }

    /** Removes the copy. */
    synchronized void forget() throws StoreException {
        if (copy != null) {
            space.recovery().remove(copy);
            copy = null;
        }
    }
}
