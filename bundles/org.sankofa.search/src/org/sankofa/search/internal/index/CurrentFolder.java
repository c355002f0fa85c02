package org.sankofa.search.internal.index;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The folder of the index as it is open now: for writing, for reading, or anew after it was damaged. On the index's thread. */
final class CurrentFolder {

    private static final long LOCK_TRY_MILLIS = 2000;
    private static final long TROUBLE_TRY_MILLIS = TimeUnit.MINUTES.toMillis(1);

    private final IndexOpener opener;
    private final Commits commits;
    private final Counts counts;
    private volatile IndexFolder folder;
    private long lockTried;

    CurrentFolder(IndexOpener opener, Commits commits, Counts counts) throws IOException {
        this.opener = opener;
        this.commits = commits;
        this.counts = counts;
        open(null);
    }

    IndexFolder now() {
        return folder;
    }

    private void open(String avoided) throws IOException {
        lockTried = System.currentTimeMillis();
        use(opener.open(avoided));
    }

    private void use(IndexFolder opened) {
        folder = opened;
        commits.of(opened);
        if (opened.replaced()) {
            counts.rebuilds.incrementAndGet();
        }
    }

    /** Opens what is durable again. */
    void reopen() throws IOException {
        folder.close();
        open(null);
    }

    /** Throws away what is in the folder, if it is ours to write, and begins an empty one. */
    void startAnew() throws IOException {
        counts.rebuilds.incrementAndGet();
        IndexFolder old = folder;
        old.close();
        if (old.primary()) {
            try {
                opener.erase();
            } catch (IOException e) {
                use(opener.inMemoryBecause(e));
                return;
            }
        }
        open(old.segments());
    }

    /** Makes it sound before a round. */
    void mend() throws IOException {
        if (damagedWriting()) {
            startAnew();
        } else if (!folder.writer().isOpen()) {
            reopen(); // a failed write closed it; what it wrote durably is still on disk
        }
        becomeWriterIfFree();
    }

    /** Whether writing, of which joining segments in the background is a part, came upon damage. */
    boolean damagedWriting() {
        Throwable why = folder.writer().getTragicException();
        return why != null && Damage.is(why);
    }

    private void becomeWriterIfFree() throws IOException {
        long now = System.currentTimeMillis();
        long pause = folder.trouble() == null ? LOCK_TRY_MILLIS : TROUBLE_TRY_MILLIS;
        if (!folder.primary() && now - lockTried > pause) {
            lockTried = now;
            Optional<IndexFolder> writer = opener.writerIfFree();
            if (writer.isPresent()) {
                folder.close();
                use(writer.get());
            }
        }
    }

    /** Why it is not the best index there could be, a sentence; else empty. */
    String message() {
        IOException trouble = folder.trouble();
        return trouble == null ? commits.message() : Failures.inMemory(trouble);
    }
}
