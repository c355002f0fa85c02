package org.sankofa.ui.records.internal.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.sankofa.store.RecordKey;

/**
 * Records that changed and wait to be checked again. However many come at once, one piece of work takes them all, each
 * once. Safe to use from several threads.
 */
public final class Rechecks {

    private final Executor background;
    private final Consumer<List<RecordKey>> check;
    private final Set<RecordKey> waiting = new LinkedHashSet<>();
    private boolean working;
    private boolean closed;

    /**
     * @param background runs the checking
     * @param check checks some records; a failure of it does not keep later ones from being checked
     */
    public Rechecks(Executor background, Consumer<List<RecordKey>> check) {
        this.background = background;
        this.check = check;
    }

    /** Records that changed. */
    public void add(Collection<RecordKey> keys) {
        synchronized (this) {
            if (closed) {
                return;
            }
            waiting.addAll(keys);
            if (working || waiting.isEmpty()) {
                return;
            }
            working = true;
        }
        background.execute(this::drain);
    }

    /** Nobody wants to know any more. */
    public synchronized void close() {
        closed = true;
        waiting.clear();
    }

    /** @return whether what is being checked is of no use any more */
    public synchronized boolean isClosed() {
        return closed;
    }

    private void drain() {
        boolean done = false;
        try {
            for (List<RecordKey> keys = take(); !keys.isEmpty(); keys = take()) {
                check.accept(keys);
            }
            done = true;
        } finally {
            if (!done) {
                restart();
            }
        }
    }

    private synchronized List<RecordKey> take() {
        List<RecordKey> keys = new ArrayList<>(waiting);
        waiting.clear();
        working = !keys.isEmpty();
        return keys;
    }

    /** What came while a check failed is checked all the same. */
    private void restart() {
        synchronized (this) {
            working = !waiting.isEmpty();
            if (!working) {
                return;
            }
        }
        background.execute(this::drain);
    }
}
