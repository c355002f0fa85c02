package org.sankofa.search.internal.index;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

import org.sankofa.search.internal.read.View;
import org.sankofa.store.StoreException;

/**
 * Compares the files of an index with their check sums, once, in the background, when a process opens it: wrong bytes
 * in the middle of a file would otherwise only make wrong answers. Of a large index a part is looked at.
 */
final class Inspector {

    private static final System.Logger LOG = System.getLogger("org.sankofa.search");
    private static final long MOST_BYTES = 256L << 20;

    /** Throws the index away, if that state of it is still shown. */
    interface Remedy {
        void rebuild(View damaged) throws StoreException;
    }

    private final Shown shown;
    private final Remedy remedy;
    private Thread running;
    private boolean done;

    Inspector(Shown shown, Remedy remedy) {
        this.shown = shown;
        this.remedy = remedy;
    }

    /** Begins, unless it did before or the index was not made by a process before. */
    synchronized void firstTime(IndexFolder folder) {
        if (done) {
            return;
        }
        done = true;
        if (!folder.anew()) {
            running = new Thread(this::inspect, "Sankofa index check");
            running.setDaemon(true);
            running.setPriority(Thread.MIN_PRIORITY);
            running.start();
        }
    }

    private void inspect() {
        try {
            View view = shown.acquire();
            boolean damaged;
            try {
                damaged = Damage.in(view.reader(), MOST_BYTES);
            } finally {
                view.reader().decRef();
            }
            if (damaged) {
                remedy.rebuild(view);
            }
        } catch (StoreException | IOException e) {
            LOG.log(Level.DEBUG, "The index was closed while it was looked at.", e);
        }
    }

    synchronized void close() throws InterruptedException {
        if (running != null) {
            running.join(TimeUnit.SECONDS.toMillis(10));
        }
    }
}
