package org.sankofa.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.sankofa.search.IndexCounters;
import org.sankofa.search.IndexStatus;
import org.sankofa.search.IndexStatus.Phase;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.read.View;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Workspace;

/**
 * Keeps the index of a workspace up with the store. All changes are made on one thread; readers get views that stay as
 * they are.
 *
 * <p>
 * The process with the write lock of the folder writes. Others open what it last wrote durably and add what is newer
 * in memory (see {@link OverlayDirectory}); they become the writer when the lock is free. When there is nothing yet
 * that they could read and much to take in, they wait for the writer. Whatever goes wrong with the folder, the records
 * are not touched and what was found before is found until the index has caught up again.
 */
public final class Follower implements AutoCloseable {

    private static final long RETRY_MILLIS = 300;
    /** So often a round begins again with the folder opened anew before somebody is told of a failure. */
    private static final int ATTEMPTS = 3;

    private final Workspace workspace;
    private final CurrentFolder folder;
    private final Analyzers analyzers = new Analyzers();
    private final ScheduledThreadPoolExecutor thread;
    private final ChangeListener changes;
    private final Standing standing = new Standing();
    private final Waiting waiting = new Waiting();
    private final Patience patience = new Patience();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Counts counts = new Counts();
    private final Shown shown = new Shown();
    private final CatchUp catchUp;
    private final Commits commits;
    private final Inspector inspector;

    private volatile Map<String, String> indexed = Map.of();

    /** Opens the folder; begins to follow. */
    public Follower(Workspace workspace, Directories directories) throws StoreException {
        this.workspace = workspace;
        thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "Sankofa index");
            made.setDaemon(true);
            return made;
        });
        // closing must not wait for what is only due later
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
        commits = new Commits(thread, counts, this::sayMessage);
        inspector = new Inspector(shown, this::rebuild);
        try {
            catchUp = new CatchUp(workspace, analyzers, counts, closed, new Watch());
            folder = new CurrentFolder(new IndexOpener(workspace.directory().resolve("index"),
                    workspace.options().readOnly(), directories, IndexFolder.version(catchUp.taxonomy().version())),
                    commits, counts);
            show();
            setStatus(Phase.CATCHING_UP, 0, folder.message());
        } catch (IOException | UncheckedIOException e) {
            thread.shutdownNow();
            throw Failures.of(e);
        }
        changes = new ChangeListener() {
            @Override
            public void changed(ChangeEvent event) {
                schedule();
            }

            @Override
            public void spacesChanged() {
                schedule();
            }
        };
        workspace.addListener(changes);
        schedule();
    }

    /** Makes the state of the folder the one that is searched. */
    private void show() throws IOException {
        shown.show(folder.now().view());
        indexed = folder.now().commits();
    }

    /** What is done with a view. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads. */
        T read(View view) throws IOException;
    }

    /** Reads the newest state. A damaged index is thrown away and reading tried once more. */
    public <T> T read(Reading<T> reading) throws StoreException {
        View now = acquire();
        try {
            return reading.read(now);
        } catch (IOException | RuntimeException | InternalError e) {
            if (!Damage.explains(e, now.reader())) {
                throw failure(e);
            }
        } finally {
            release(now);
        }
        rebuild(now);
        awaitCaughtUp();
        View next = acquire();
        try {
            return reading.read(next);
        } catch (IOException | RuntimeException | InternalError e) {
            throw failure(e);
        } finally {
            release(next);
        }
    }

    /** Mistakes of the program go on as they are. */
    private static StoreException failure(Throwable e) {
        if (e instanceof RuntimeException mistake && !(e instanceof UncheckedIOException)) {
            throw mistake;
        }
        return Failures.of(e);
    }

    private View acquire() throws StoreException {
        if (closed.get()) {
            throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.");
        }
        return shown.acquire();
    }

    private static void release(View view) throws StoreException {
        try {
            view.reader().decRef();
        } catch (IOException e) {
            throw Failures.of(e);
        }
    }

    /** Ids of the attributes of contexts that the index holds values of. */
    public String attributes() {
        return folder.now().attributes();
    }

    /** The concepts as last read. */
    public Taxonomy taxonomy() {
        return catchUp.taxonomy();
    }

    /** The analysers. */
    public Analyzers analyzers() {
        return analyzers;
    }

    /** Whether everything is in the index that is saved, by this process or another one. Quick. */
    public boolean isCaughtUp() throws StoreException {
        Snapshot now;
        try {
            now = workspace.snapshot();
        } catch (UncheckedIOException e) {
            throw new StoreException(Code.CANNOT_READ, e.getMessage(), e);
        }
        Map<String, String> have = indexed;
        for (String space : now.spaces()) {
            String head = now.head(space);
            if (head != null && !head.equals(have.get(space))) {
                return false;
            }
        }
        return true;
    }

    private void schedule() {
        if (!closed.get() && scheduled.compareAndSet(false, true)) {
            try {
                thread.execute(this::work);
            } catch (RejectedExecutionException e) {
                scheduled.set(false); // closed meanwhile
            }
        }
    }

    /** One round on the index's thread: everything that is waiting, then those who wait are told. */
    private void work() {
        scheduled.set(false);
        List<CompletableFuture<Void>> told = waiting.take();
        try {
            if (closed.get()) {
                throw new CancellationException();
            }
            if (round()) {
                setStatus(Phase.READY, 0, folder.message());
                told.forEach(f -> f.complete(null));
                inspector.firstTime(folder.now());
            } else {
                waiting.again(told);
                thread.schedule(this::schedule, RETRY_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (CancellationException | RejectedExecutionException e) {
            fail(told, new StoreException(Code.CLOSED, "The search index was closed."));
        } catch (StoreException | IOException | RuntimeException | Error e) {
            fail(told, Failures.of(e)); // nobody may wait for ever, whatever it was
        }
    }

    private void fail(List<CompletableFuture<Void>> told, StoreException e) {
        standing.work(null);
        if (!closed.get()) {
            setStatus(Phase.FAILED, 0, e.getMessage());
        }
        told.forEach(f -> f.completeExceptionally(e));
    }

    private void sayMessage() {
        standing.say(folder.message());
    }

    private void setStatus(Phase phase, long todo, String message) {
        standing.set(phase, todo, folder.now().primary(), message);
    }

    /** Takes in everything that changed. False: another process is at it, look again in a moment. */
    private boolean round() throws IOException, StoreException {
        for (int attempt = 1;; attempt++) {
            try {
                folder.mend();
                return follow();
            } catch (CancellationException e) {
                throw e;
            } catch (IOException | RuntimeException | InternalError e) {
                boolean damaged = folder.damagedWriting() || Damage.explains(e, folder.now().view().reader());
                if (closed.get() || attempt == ATTEMPTS || !damaged && folder.now().writer().isOpen()) {
                    throw e;
                }
                if (damaged) {
                    folder.startAnew();
                }
            }
        }
    }

    private boolean follow() throws IOException, StoreException {
        CatchUp.Outcome outcome;
        try {
            outcome = catchUp.run(folder.now());
        } finally {
            standing.work(null);
        }
        if (outcome == CatchUp.Outcome.LEFT) {
            folder.reopen();
            show();
            return false;
        }
        patience.over();
        if (outcome == CatchUp.Outcome.CHANGED) {
            counts.catchUps.incrementAndGet();
            commits.changed();
        }
        if (!shown.shows(folder.now().view())) {
            show();
            standing.tell();
        }
        indexed = folder.now().commits();
        return true;
    }

    /** Tells how far catching up is, and what to leave to others. */
    private final class Watch implements CatchUp.Progress {

        @Override
        public void working(boolean fromScratch, long records, Indexer indexer) {
            standing.work(indexer);
            setStatus(fromScratch ? Phase.BUILDING : Phase.CATCHING_UP, records, "");
        }

        @Override
        public boolean leave(long records) {
            if (!patience.leaves(records, folder.now())) {
                return false;
            }
            setStatus(Phase.BUILDING, records, "");
            return true;
        }
    }

    /** Waits until everything saved before this call is in the index. */
    public void awaitCaughtUp() throws StoreException {
        awaitCaughtUp(null, true);
    }

    /**
     * Waits, at most so long.
     *
     * @param most null: as long as it takes
     * @param everywhere look for what other processes saved, too
     * @return whether everything is in the index
     */
    public boolean awaitCaughtUp(Duration most, boolean everywhere) throws StoreException {
        if (everywhere) {
            workspace.refresh();
        }
        CompletableFuture<Void> caughtUp = waiting.begin();
        if (closed.get()) {
            throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.");
        }
        schedule();
        return Waiting.until(caughtUp, most);
    }

    /** Throws the index away and builds it again. */
    public void rebuild() throws StoreException {
        rebuild(null);
    }

    /** Throws the index away and builds it again, if that state of it is still shown; null: in any case. */
    private void rebuild(View damaged) throws StoreException {
        try {
            thread.execute(() -> {
                if (damaged != null && !shown.shows(damaged) || closed.get()) {
                    return; // somebody else found the damage, too
                }
                try {
                    catchUp.forgetTypes();
                    folder.startAnew();
                } catch (IOException | RuntimeException e) {
                    setStatus(Phase.FAILED, 0, Failures.of(e).getMessage());
                }
            });
        } catch (RejectedExecutionException e) {
            throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.", e);
        }
        schedule();
    }

    /** How far it is. */
    public IndexStatus status() {
        return standing.now();
    }

    /** What was done. */
    public IndexCounters counters() {
        return counts.now();
    }

    /** Adds a listener. */
    public void addListener(Runnable listener) {
        standing.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        standing.remove(listener);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        workspace.removeListener(changes);
        CompletableFuture<String> done = new CompletableFuture<>();
        // what cannot be written now is caught up with the next time
        thread.execute(() -> done.complete(last()));
        String trouble = "";
        try {
            trouble = done.get();
            thread.shutdown();
            thread.awaitTermination(10, TimeUnit.SECONDS);
            inspector.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        analyzers.close();
        standing.set(Phase.CLOSED, 0, false, trouble);
        waiting.end(new StoreException(Code.CLOSED, "The search index was closed."));
    }

    /** Writes what is still to be written, and closes all files. Gives what went wrong, else nothing. */
    private String last() {
        String trouble = commits.last();
        try {
            shown.close();
            folder.now().close();
        } catch (IOException | RuntimeException e) {
            trouble = Failures.of(e).getMessage();
        }
        return trouble;
    }
}
