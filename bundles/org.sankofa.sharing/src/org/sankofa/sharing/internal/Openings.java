package org.sankofa.sharing.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.sankofa.sharing.SharingException;
import org.sankofa.store.Progress;

/**
 * Opens connections that the person can stop waiting for. A server that does not answer is waited for on a thread of its
 * own: when the person says stop, it is interrupted, which ends what waits for a line, and whatever still comes of it
 * (the name of the server is looked up by the system, which nobody can interrupt) is closed at once.
 */
final class Openings implements AutoCloseable {

    private static final long LOOK = 50;

    private final Progress progress;
    private final Runnable breakOff;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param breakOff ends what is under way, as far as it can be reached */
    Openings(Progress progress, Runnable breakOff) {
        this.progress = progress;
        this.breakOff = breakOff;
    }

    /** @return what was opened @throws IOException also when the person said stop */
    <T extends AutoCloseable> T open(Callable<T> opening) throws IOException, SharingException {
        if (progress == Progress.NONE) {
            return call(opening);
        }
        Attempt<T> attempt = new Attempt<>(opening);
        Thread thread = Thread.ofVirtual().name("Sankofa sharing, opening").start(() -> {
            attempt.task.run();
            attempt.closeWhenLeft();
            stay();
        });
        try {
            while (true) {
                T opened = attempt.look();
                if (opened != null) {
                    return opened;
                }
                if (progress.cancelled()) {
                    leave(attempt, thread);
                    throw new InterruptedIOException("cancelled");
                }
            }
        } catch (InterruptedException e) {
            leave(attempt, thread);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("cancelled");
        }
    }

    private void leave(Attempt<?> attempt, Thread thread) {
        attempt.left = true;
        breakOff.run();
        thread.interrupt();
        attempt.closeWhenLeft();
    }

    // JGit's clock for silent lines stands still when the thread that opened a connection is gone
    private void stay() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Attempt<T extends AutoCloseable> {

        private final FutureTask<T> task;
        private volatile boolean left;

        Attempt(Callable<T> opening) {
            this.task = new FutureTask<>(opening);
        }

        /** @return what was opened; null when that takes longer */
        T look() throws InterruptedException, IOException, SharingException {
            try {
                return task.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                return null;
            } catch (ExecutionException e) {
                return call(() -> {
                    throw e.getCause() instanceof Exception failure ? failure : e;
                });
            }
        }

        void closeWhenLeft() {
            if (left && task.state() == FutureTask.State.SUCCESS) {
                try {
                    task.resultNow().close();
                } catch (Exception e) {
                    // nobody is there any more who would want to know
                    System.getLogger("org.sankofa.sharing").log(System.Logger.Level.DEBUG, Failure.said(e.getMessage()));
                }
            }
        }
    }

    private static <T> T call(Callable<T> work) throws IOException, SharingException {
        try {
            return work.call();
        } catch (IOException | SharingException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
