package org.sankofa.store.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.sankofa.store.FeatureChange;
import org.sankofa.store.SessionListener;

/** Tells those who look at a session what happened in it. */
final class SessionNews {

    private final SessionImpl session;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private boolean dirtyTold;

    SessionNews(SessionImpl session) {
        this.session = session;
    }

    void add(SessionListener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Tells of something. Call without the lock of the session. */
    void tell(Consumer<SessionListener> event) {
        listeners.forEach(event);
    }

    /** Tells what others changed, when they changed anything that is shown. */
    void tellIncoming(List<FeatureChange> changes) {
        if (!changes.isEmpty()) {
            tell(listener -> listener.incoming(changes));
            tell(SessionListener::changed);
        }
    }

    /** Tells whether there is something to save, where that is news. */
    void tellDirty() {
        boolean dirty = session.isDirty();
        if (dirty != dirtyTold) {
            dirtyTold = dirty;
            tell(SessionListener::dirtyChanged);
        }
    }

    /** Whether there is something to save now is no news. */
    void dirtyIsKnown() {
        dirtyTold = session.isDirty();
    }
}
