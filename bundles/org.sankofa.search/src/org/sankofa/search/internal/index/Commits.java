package org.sankofa.search.internal.index;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Writes an index durably when nothing changed for a moment, but after some seconds in any case: each time costs
 * syncs, and what is not durable is only caught up again. On the thread of the index.
 */
final class Commits {

    private static final long IDLE_MILLIS = 1000;
    private static final long MOST_MILLIS = 4500;
    private static final long RETRY_MILLIS = 5000;

    private final ScheduledExecutorService thread;
    private final Counts counts;
    private final Runnable messageChanged;
    private IndexFolder folder;
    private ScheduledFuture<?> due;
    private long changedSince;
    private long lastChange;
    private volatile String message = "";

    /** @param messageChanged is called when {@link #message()} may have changed */
    Commits(ScheduledExecutorService thread, Counts counts, Runnable messageChanged) {
        this.thread = thread;
        this.counts = counts;
        this.messageChanged = messageChanged;
    }

    /** Goes on with another folder; what the one before had is not written any more. */
    void of(IndexFolder next) {
        cancel();
        folder = next;
        changedSince = 0;
    }

    /** What keeps the index from being written, a sentence; else empty. */
    String message() {
        return message;
    }

    /** There is something to be written. */
    void changed() {
        lastChange = System.currentTimeMillis();
        changedSince = changedSince == 0 ? lastChange : changedSince;
        later(IDLE_MILLIS);
    }

    private void later(long millis) {
        if (folder.primary() && due == null) {
            due = thread.schedule(this::whenIdle, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void whenIdle() {
        due = null;
        long now = System.currentTimeMillis();
        long idle = now - lastChange;
        if (idle < IDLE_MILLIS && now - changedSince < MOST_MILLIS - IDLE_MILLIS) {
            later(IDLE_MILLIS - idle);
            return;
        }
        message = write();
        if (!message.isEmpty() && folder.writer().isOpen()) {
            later(RETRY_MILLIS);
        }
        messageChanged.run();
    }

    private String write() {
        if (changedSince == 0 || !folder.writer().isOpen()) {
            return message;
        }
        try {
            if (folder.commit()) {
                counts.commits.incrementAndGet();
            }
            changedSince = 0;
            return "";
        } catch (IOException | RuntimeException e) {
            return Failures.of(e).getMessage();
        }
    }

    /** Writes what is still to be written. Gives what went wrong, a sentence; else empty. */
    String last() {
        cancel();
        return write();
    }

    private void cancel() {
        if (due != null) {
            due.cancel(false);
            due = null;
        }
    }
}
