package org.sankofa.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.emf.ecore.EPackage;
import org.sankofa.search.IndexCounters;
import org.sankofa.search.IndexStatus;
import org.sankofa.search.IndexStatus.Phase;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.read.View;
import org.sankofa.store.Change;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
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
 * that they could read and much to take in, they wait for the writer.
 */
public final class Follower implements AutoCloseable {

    private static final String VOCABULARY = "vocabulary";
    private static final long IDLE_MILLIS = 1000;
    private static final long MOST_MILLIS = 4500;
    private static final long RETRY_MILLIS = 300;
    private static final long WAIT_FOR_WRITER_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final long LOCK_TRY_MILLIS = 2000;
    /** More records than this are left to the process that writes, as long as it works on them. */
    private static final int MANY = 2000;

    private final Workspace workspace;
    private final Path path;
    private final Analyzers analyzers = new Analyzers();
    private final ScheduledExecutorService thread;
    private final ChangeListener changes;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong removed = new AtomicLong();
    private final AtomicLong catchUps = new AtomicLong();
    private final AtomicLong builds = new AtomicLong();
    private final AtomicLong rebuilds = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();

    private volatile Taxonomy taxonomy;
    private volatile IndexStatus status = new IndexStatus(Phase.CATCHING_UP, 0, 0, false, "");
    private volatile Map<String, String> indexed = Map.of();
    private volatile Indexer working;
    private Types types = new Types(EPackage.Registry.INSTANCE);
    private IndexFolder folder;
    private View view;
    private long waitingSince;
    private long lockTried;
    private long uncommittedSince;
    private long lastChange;
    private ScheduledFuture<?> commitDue;

    /** Opens the folder; begins to follow. */
    public Follower(Workspace workspace) throws StoreException {
        this.workspace = workspace;
        this.path = workspace.directory().resolve("index");
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "Sankofa index");
            made.setDaemon(true);
            return made;
        });
        taxonomy = TaxonomyLoader.load(workspace.snapshot());
        try {
            openFolder();
        } catch (IOException e) {
            thread.shutdownNow();
            throw failure(e);
        }
        changes = event -> schedule();
        workspace.addListener(changes);
        schedule();
    }

    private static StoreException failure(IOException e) {
        return new StoreException(Code.CANNOT_READ, "The search index cannot be read or written (" + e.getMessage()
                + "). Check the space left on the disk and the rights on the folder \"index\"; the index can be deleted, "
                + "it is made anew.", e);
    }

    private void openFolder() throws IOException {
        folder = IndexFolder.open(path, workspace.options().readOnly(), IndexFolder.version(taxonomy.version()));
        if (folder.damaged()) {
            rebuilds.incrementAndGet();
        }
        lockTried = System.currentTimeMillis();
        show(DirectoryReader.open(folder.writer()));
        noteIndexed();
    }

    private void noteIndexed() {
        Map<String, String> now = new HashMap<>();
        folder.spaces().forEach(space -> now.put(space, folder.commit(space)));
        indexed = Map.copyOf(now);
    }

    /** Makes a reader the one that is searched. */
    private void show(DirectoryReader reader) throws IOException {
        View next = new View(reader);
        View before;
        synchronized (this) {
            before = view;
            view = next;
        }
        if (before != null && before.reader() != reader) {
            before.reader().decRef();
        }
    }

    /** What is done with a view. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads. */
        T read(View view) throws IOException;
    }

    /** Reads the newest state. A damaged index is thrown away and reading tried once more. */
    public <T> T read(Reading<T> reading) throws StoreException {
        try {
            return readOnce(reading);
        } catch (IOException | IndexOutOfBoundsException e) {
            if (!IndexFolder.damage(e)) {
                throw failure(e instanceof IOException io ? io : new IOException(e));
            }
        }
        rebuild();
        awaitCaughtUp();
        try {
            return readOnce(reading);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private <T> T readOnce(Reading<T> reading) throws IOException, StoreException {
        View now = acquire();
        try {
            return reading.read(now);
        } finally {
            now.reader().decRef();
        }
    }

    private View acquire() throws StoreException {
        while (true) {
            View now;
            synchronized (this) {
                now = view;
            }
            if (now == null || closed.get()) {
                throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.");
            }
            if (now.reader().tryIncRef()) {
                return now;
            }
        }
    }

    /** The concepts as last read. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** The analysers. */
    public Analyzers analyzers() {
        return analyzers;
    }

    /** Whether everything is in the index that this process knows to be saved. Quick. */
    public boolean isCaughtUp() {
        Snapshot now = workspace.snapshot();
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
        List<CompletableFuture<Void>> told;
        synchronized (waiting) {
            told = new ArrayList<>(waiting);
            waiting.clear();
        }
        try {
            if (closed.get()) {
                throw new StoreException(Code.CLOSED, "The search index was closed.");
            }
            if (catchUp()) {
                setStatus(Phase.READY, 0, 0, "");
                told.forEach(f -> f.complete(null));
            } else {
                synchronized (waiting) {
                    waiting.addAll(told);
                }
                thread.schedule(this::schedule, RETRY_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (CancellationException e) {
            fail(told, new StoreException(Code.CLOSED, "The search index was closed."));
        } catch (StoreException e) {
            fail(told, e);
        } catch (IOException e) {
            fail(told, failure(e));
        } catch (RuntimeException e) {
            fail(told, new StoreException(Code.CANNOT_READ,
                    "The search index stopped (" + e + "). Rebuild it; your records are safe.", e));
        }
    }

    private void fail(List<CompletableFuture<Void>> told, StoreException e) {
        if (!closed.get()) {
            setStatus(Phase.FAILED, 0, 0, e.getMessage());
        }
        told.forEach(f -> f.completeExceptionally(e));
    }

    private void setStatus(Phase phase, long done, long todo, String message) {
        IndexStatus before = status;
        IndexFolder now = folder;
        status = new IndexStatus(phase, done, todo, now != null && now.primary(), message);
        if (before.phase() != phase) {
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Takes in everything that changed. False: another process is at it, look again in a moment. */
    private boolean catchUp() throws IOException, StoreException {
        try {
            return follow();
        } catch (AlreadyClosedException e) {
            // the writer gave up after a failed write: what it had is still on disk
            reopen();
            return follow();
        } catch (IOException e) {
            if (!IndexFolder.damage(e)) {
                throw e;
            }
            startAnew();
            return follow();
        }
    }

    private boolean follow() throws IOException, StoreException {
        becomeWriterIfFree();
        Snapshot snapshot = workspace.snapshot();
        Set<String> gone = new HashSet<>(folder.spaces());
        gone.removeAll(snapshot.spaces());
        boolean changed = false;
        if (!gone.isEmpty()) {
            Indexer.removeSpaces(folder.writer(), gone);
            gone.forEach(space -> folder.setCommit(space, null));
            changed = true;
        }
        for (Space space : workspace.spaces()) {
            String to = snapshot.head(space.name());
            String from = folder.commit(space.name());
            if (to == null || to.equals(from)) {
                continue;
            }
            if (!follow(space, snapshot, from, to)) {
                return false;
            }
            changed = true;
        }
        waitingSince = 0;
        if (changed) {
            catchUps.incrementAndGet();
            DirectoryReader next = DirectoryReader.openIfChanged(view.reader(), folder.writer());
            if (next != null) {
                show(next);
            }
            noteIndexed();
            lastChange = System.currentTimeMillis();
            uncommittedSince = uncommittedSince == 0 ? lastChange : uncommittedSince;
            commitLater(IDLE_MILLIS);
            tell();
        }
        return true;
    }

    private boolean follow(Space space, Snapshot snapshot, String from, String to) throws IOException, StoreException {
        List<Change> differences = from == null ? null : differences(space, from, to);
        if (!folder.primary() && waitForWriter(differences == null
                ? snapshot.count(space.name(), null) : differences.size())) {
            return false;
        }
        if (differences == null) {
            build(space, snapshot);
        } else {
            update(space, snapshot, differences);
        }
        folder.setCommit(space.name(), to);
        return true;
    }

    /** Null when the history that the index knows is not there any more. */
    private static List<Change> differences(Space space, String from, String to) {
        try {
            return space.changes(from, to);
        } catch (StoreException e) {
            return null; // an index of another history: the space is built from scratch
        }
    }

    /** Whether to leave much work to the process that holds the lock; opens anew what it has written so far. */
    private boolean waitForWriter(long records) throws IOException {
        if (records <= MANY || workspace.options().readOnly() || folder.primary()) {
            return false;
        }
        long now = System.currentTimeMillis();
        waitingSince = waitingSince == 0 ? now : waitingSince;
        if (now - waitingSince > WAIT_FOR_WRITER_MILLIS) {
            return false;
        }
        setStatus(Phase.BUILDING, 0, records, "");
        reopen();
        return true;
    }

    private void becomeWriterIfFree() throws IOException {
        long now = System.currentTimeMillis();
        if (!folder.primary() && !workspace.options().readOnly() && now - lockTried > LOCK_TRY_MILLIS) {
            lockTried = now;
            if (IndexFolder.unlocked(path)) {
                reopen();
            }
        }
    }

    private void reopen() throws IOException {
        closeFolder();
        openFolder();
    }

    private void startAnew() throws IOException {
        rebuilds.incrementAndGet();
        IndexFolder old = folder;
        boolean primary = old.primary();
        closeFolder();
        if (primary) {
            IndexFolder.erase(path);
        }
        openFolder();
    }

    private void closeFolder() throws IOException {
        cancelCommit();
        try {
            folder.close();
        } catch (AlreadyClosedException e) {
            uncommittedSince = 0; // it closed itself after a failed write
        }
    }

    private void build(Space space, Snapshot snapshot) throws IOException, StoreException {
        builds.incrementAndGet();
        long todo = snapshot.count(space.name(), null);
        Indexer.removeSpaces(folder.writer(), Set.of(space.name()));
        Indexer indexer = indexer(snapshot);
        setStatus(Phase.BUILDING, 0, todo, "");
        Authors authors = Authors.all(space);
        try {
            indexer.addAll(space.name(), authors::of);
        } finally {
            count(indexer);
        }
    }

    private Indexer indexer(Snapshot snapshot) {
        Indexer made = new Indexer(folder.writer(), analyzers, taxonomy, types, snapshot, closed);
        working = made;
        return made;
    }

    private void count(Indexer indexer) {
        read.addAndGet(indexer.read());
        removed.addAndGet(indexer.removed());
        working = null;
    }

    private void update(Space space, Snapshot snapshot, List<Change> differences) throws IOException, StoreException {
        setStatus(Phase.CATCHING_UP, 0, differences.size(), "");
        Set<String> renamed = Set.of();
        if (differences.stream().anyMatch(c -> c.key().kind().equals(VOCABULARY))) {
            renamed = reloadTaxonomy(snapshot);
        }
        List<RecordKey> keys = new ArrayList<>();
        for (Change change : differences) {
            if (change.type() == Change.Type.REMOVED) {
                folder.writer().deleteDocuments(new Term(Names.KEY, DocumentMaker.key(change.key())));
                removed.incrementAndGet();
            } else {
                keys.add(change.key());
            }
        }
        if (!renamed.isEmpty()) {
            view.recordsWith(Names.CONCEPT, renamed).stream().filter(k -> k.space().equals(space.name()))
                    .filter(k -> !keys.contains(k)).forEach(keys::add);
        }
        Authors recent = Authors.recent(space);
        Indexer indexer = indexer(snapshot);
        try {
            indexer.update(keys, key -> authors(key, recent));
        } finally {
            count(indexer);
        }
    }

    /** Who is known to have written a record before stays known, though only the last saves are looked at. */
    private Function<String, String> authors(RecordKey key, Authors recent) {
        List<String> before = new ArrayList<>();
        try {
            int document = view.document(DocumentMaker.key(key));
            if (document >= 0) {
                before.addAll(RowCodec.authors(view.rowBytes(document)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return tag -> {
            String known = recent.of(tag);
            return known != null ? known : before.isEmpty() ? null : before.remove(before.size() - 1);
        };
    }

    /** Reads the vocabularies again. Returns the terms of concepts whose place changed. */
    private Set<String> reloadTaxonomy(Snapshot snapshot) {
        Taxonomy before = taxonomy;
        Taxonomy after = TaxonomyLoader.load(snapshot);
        taxonomy = after;
        Set<String> terms = new HashSet<>();
        after.all().forEach(concept -> {
            Taxonomy.Concept old = before.byId(concept.id()).orElse(null);
            if (old == null) {
                terms.add(concept.id());
            } else if (!old.notation().equals(concept.notation()) || !old.parents().equals(concept.parents())) {
                terms.add(Fold.fold(old.notation()));
            }
        });
        return terms;
    }

    private void commitLater(long millis) {
        if (folder.primary() && commitDue == null) {
            commitDue = thread.schedule(this::commitWhenIdle, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void commitWhenIdle() {
        commitDue = null;
        long now = System.currentTimeMillis();
        long idle = now - lastChange;
        if (idle < IDLE_MILLIS && now - uncommittedSince < MOST_MILLIS - IDLE_MILLIS) {
            commitLater(IDLE_MILLIS - idle);
            return;
        }
        try {
            commit();
        } catch (IOException | AlreadyClosedException e) {
            setStatus(Phase.FAILED, 0, 0, failure(new IOException(e)).getMessage());
        }
    }

    private void commit() throws IOException {
        if (uncommittedSince != 0 && folder.commit()) {
            commits.incrementAndGet();
        }
        uncommittedSince = 0;
    }

    private void cancelCommit() {
        if (commitDue != null) {
            commitDue.cancel(false);
            commitDue = null;
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
        CompletableFuture<Void> caughtUp = new CompletableFuture<>();
        synchronized (waiting) {
            waiting.add(caughtUp);
        }
        if (closed.get()) {
            throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.");
        }
        schedule();
        try {
            if (most == null) {
                caughtUp.get();
            } else {
                caughtUp.get(most.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException store) {
                throw store;
            }
            throw new StoreException(Code.CANNOT_READ, "The search index stopped: " + e.getCause(), e.getCause());
        }
    }

    /** Throws the index away and builds it again. */
    public void rebuild() throws StoreException {
        try {
            thread.execute(() -> {
                try {
                    types = new Types(EPackage.Registry.INSTANCE);
                    startAnew();
                } catch (IOException e) {
                    setStatus(Phase.FAILED, 0, 0, failure(e).getMessage());
                }
            });
        } catch (RejectedExecutionException e) {
            throw new StoreException(Code.CLOSED, "The search index is closed. Open the workspace again.", e);
        }
        schedule();
    }

    /** How far it is. */
    public IndexStatus status() {
        IndexStatus now = status;
        Indexer busy = working;
        return busy == null ? now : new IndexStatus(now.phase(), busy.done().get(), now.todo(), now.writer(),
                now.message());
    }

    /** What was done. */
    public IndexCounters counters() {
        return new IndexCounters(read.get(), removed.get(), catchUps.get(), builds.get(), rebuilds.get(),
                commits.get());
    }

    /** Adds a listener. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        workspace.removeListener(changes);
        CompletableFuture<Void> done = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                cancelCommit();
                commit();
                done.complete(null);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e); // the index is disposable: the next one catches up
            }
        });
        thread.shutdown();
        try {
            done.handle((ok, error) -> null).get();
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        release();
        status = new IndexStatus(Phase.CLOSED, 0, 0, false, "");
        synchronized (waiting) {
            waiting.forEach(f -> f.completeExceptionally(
                    new StoreException(Code.CLOSED, "The search index was closed.")));
            waiting.clear();
        }
        tell();
    }

    private void release() {
        try {
            View last;
            synchronized (this) {
                last = view;
                view = null;
            }
            if (last != null) {
                last.reader().decRef();
            }
            folder.close();
        } catch (IOException | AlreadyClosedException e) {
            status = new IndexStatus(Phase.CLOSED, 0, 0, false, String.valueOf(e.getMessage()));
        }
        analyzers.close();
    }
}
