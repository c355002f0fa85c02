package org.sankofa.search.internal.index;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sankofa.search.IndexStatus;
import org.sankofa.search.IndexStatus.Phase;

/** How the index stands, and who is told when that changes. */
final class Standing {

    private static final System.Logger LOG = System.getLogger(Standing.class.getName());

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile IndexStatus status = new IndexStatus(Phase.CATCHING_UP, 0, 0, false, "");
    private volatile Indexer working;

    /** How far it is now. */
    IndexStatus now() {
        IndexStatus now = status;
        Indexer busy = working;
        return busy == null ? now : new IndexStatus(now.phase(), busy.done().get(), now.todo(), now.writer(),
                now.message());
    }

    /** It is in this phase now, whatever it was before. */
    void set(Phase phase, long todo, boolean writer, String message) {
        IndexStatus before = status;
        status = new IndexStatus(phase, 0, todo, writer, message);
        if (before.phase() != phase) {
            tell();
        }
    }

    /** It says something else, where it is ready. */
    void say(String message) {
        IndexStatus now = status;
        if (now.phase() == Phase.READY && !now.message().equals(message)) {
            status = new IndexStatus(Phase.READY, 0, 0, now.writer(), message);
            tell();
        }
    }

    /** This works on it; null: nothing. */
    void work(Indexer indexer) {
        working = indexer;
    }

    /** A listener that fails is its own trouble: the others are told, and the index goes on. */
    void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException | LinkageError e) {
                LOG.log(System.Logger.Level.ERROR, "What follows the index failed.", e);
            }
        }
    }

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }
}
