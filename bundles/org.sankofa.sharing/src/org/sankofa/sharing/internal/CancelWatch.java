package org.sankofa.sharing.internal;

import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Breaks a connection off when the person says stop: who waits for a server asks nobody whether to go on. */
final class CancelWatch implements AutoCloseable {

    private static final long PAUSE = 100;

    private final Thread thread;

    CancelWatch(ProgressMonitor monitor, Runnable breakOff) {
        thread = monitor == NullProgressMonitor.INSTANCE ? null
                : Thread.ofVirtual().name("Sankofa sharing, stop").start(() -> watch(monitor, breakOff));
    }

    private static void watch(ProgressMonitor monitor, Runnable breakOff) {
        try {
            while (!monitor.isCancelled()) {
                Thread.sleep(PAUSE);
            }
            breakOff.run();
        } catch (InterruptedException e) {
            // it ended before anybody stopped it
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
