package org.sankofa.store.internal;

import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.sankofa.store.StoreException;

/** The threads of a workspace: one that tells about changes in order, one for upkeep. */
final class Background {

    private static final System.Logger LOG = System.getLogger("org.sankofa.store");

    /** Work that may fail. */
    interface Work {
        void run() throws StoreException;
    }

    private final ExecutorService events = Executors.newSingleThreadExecutor(task -> thread(task, "changes"));
    private final ScheduledExecutorService upkeep = Executors
            .newSingleThreadScheduledExecutor(task -> thread(task, "upkeep"));
    private volatile Thread eventThread;

    private Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, "Sankofa store " + name);
        thread.setDaemon(true);
        if (name.equals("changes")) {
            eventThread = thread;
        } else {
            thread.setPriority(Thread.MIN_PRIORITY);
        }
        return thread;
    }

    private static Runnable logged(Work work) {
        return () -> {
            try {
                work.run();
            } catch (StoreException | RuntimeException e) {
                LOG.log(Level.WARNING, e.getMessage(), e);
            }
        };
    }

    /** Calls a listener, whose failure is logged and keeps nobody else from being told. */
    void guard(Runnable listener) {
        logged(listener::run).run();
    }

    /** Tells about a change, after those before it. */
    void event(Work work) {
        try {
            events.execute(logged(work));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The workspace is closed already.", e);
        }
    }

    /** Waits until everything so far was told. */
    void awaitEvents() {
        if (Thread.currentThread() == eventThread || events.isShutdown()) {
            return;
        }
        Future<?> mark = events.submit(() -> {
        });
        try {
            mark.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something later. */
    ScheduledFuture<?> later(long millis, Work work) {
        try {
            return upkeep.schedule(logged(work), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The workspace is closed already.", e);
            return null;
        }
    }

    /** Does something again and again. */
    void every(long millis, Work work) {
        upkeep.scheduleWithFixedDelay(logged(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Ends both threads after what is under way. */
    void close() {
        // what was to be done at once is still done, what repeats or waits for its time is not
        upkeep.shutdown();
        events.shutdown();
        try {
            // a packing under way is finished or leaves only files that are removed later
            upkeep.awaitTermination(30, TimeUnit.SECONDS);
            if (Thread.currentThread() != eventThread) {
                events.awaitTermination(30, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
