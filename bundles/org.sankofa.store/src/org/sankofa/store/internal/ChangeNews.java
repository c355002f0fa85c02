package org.sankofa.store.internal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.store.Change;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeEvent.Origin;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.StoreException;

/** Tells sessions and listeners what was saved and which spaces there are, one after another on a thread of the store. */
final class ChangeNews {

    private final Background background;
    private final Sessions sessions;
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    ChangeNews(Background background, Sessions sessions) {
        this.background = background;
        this.sessions = sessions;
    }

    void add(ChangeListener listener) {
        listeners.add(Objects.requireNonNull(listener));
    }

    void remove(ChangeListener listener) {
        listeners.remove(listener);
    }

    /** Tells nobody any more: the workspace is closed. */
    void end() {
        ended = true;
    }

    /** Tells that there are other spaces than before. */
    void spacesChanged() {
        background.event(() -> {
            for (ChangeListener listener : listeners) {
                background.guard(listener::spacesChanged);
            }
        });
    }

    /** Tells that the head of a space moved. @param from null: the space is new */
    void moved(SpaceImpl space, ObjectId from, ObjectId to, Origin origin) {
        background.event(() -> tell(space, from, to, origin));
    }

    private void tell(SpaceImpl space, ObjectId from, ObjectId to, Origin origin) throws StoreException {
        if (ended) {
            return;
        }
        try {
            List<Change> changes = space.changes(space.store().tree(from), space.store().tree(to));
            ChangeEvent event = new ChangeEvent(space.name(), from == null ? null : from.name(), to.name(), changes,
                    origin);
            for (Change change : changes) {
                sessions.changed(change.key());
            }
            for (ChangeListener listener : listeners) {
                background.guard(() -> listener.changed(event));
            }
        } catch (IOException e) {
            throw Failures.reading(space.name(), e);
        }
    }
}
