package org.sankofa.store.internal;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.internal.git.Refs;

/** Moves the head of a space and tells of each move once, in order; also of those that another process made. */
final class HeadMoves {

    /** Told about every move of the head, in order. */
    interface Listener {
        void moved(ObjectId from, ObjectId to, Origin origin);
    }

    private final Refs refs;
    private Listener listener;
    private ObjectId announced;

    HeadMoves(Refs refs) {
        this.refs = refs;
    }

    /** Names who is told, beginning with where the head is now. */
    synchronized void announceTo(Listener told) throws IOException {
        listener = told;
        announced = refs.read(Refs.MAIN);
    }

    /** Moves the head when it is still where it was, and tells. Call while holding the lock of the space. */
    // one monitor around both, so that moves are told in the order in which they happened
    synchronized boolean move(ObjectId expected, ObjectId target, Origin origin) throws IOException {
        if (!refs.compareAndSet(Refs.MAIN, expected, target)) {
            return false;
        }
        tell(expected, Origin.OTHER_PROCESS);
        tell(target, origin);
        return true;
    }

    /** Tells about a move another process made, when there was one. */
    synchronized void look() throws IOException {
        tell(refs.read(Refs.MAIN), Origin.OTHER_PROCESS);
    }

    private void tell(ObjectId now, Origin origin) {
        if (listener != null && !Objects.equals(announced, now)) {
            ObjectId before = announced;
            announced = now;
            listener.moved(before, now, origin);
        }
    }
}
