package org.sankofa.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.sankofa.merge.RecordState;
import org.sankofa.model.labels.Labels;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.context.ContextIndexing;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/** Takes records of a snapshot into an index, on two threads when there are many. */
final class Indexer {

    private static final int THREADS = 2;
    private static final int BATCH = 128;
    private static final int FEW = 64;

    private final IndexWriter writer;
    private final Analyzers analyzers;
    private final Taxonomy taxonomy;
    private final Snapshot snapshot;
    private final Types types;
    private final ContextIndexing contexts;
    private final AtomicBoolean cancelled;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong removed = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /** @param cancelled stops the work when it becomes true */
    Indexer(IndexWriter writer, Analyzers analyzers, Taxonomy taxonomy, Types types, Snapshot snapshot,
            AtomicBoolean cancelled) {
        this.writer = writer;
        this.analyzers = analyzers;
        this.taxonomy = taxonomy;
        this.types = types;
        this.snapshot = snapshot;
        this.contexts = new ContextIndexing(taxonomy);
        this.cancelled = cancelled;
    }

    /** Records read from the store. */
    long read() {
        return read.get();
    }

    /** Records taken out. */
    long removed() {
        return removed.get();
    }

    /** Records dealt with, to tell how far it is. */
    AtomicLong done() {
        return done;
    }

    /**
     * Takes in all records of a space, none of which the index has.
     *
     * @param authors name by tag
     */
    void addAll(String space, Function<String, String> authors) throws IOException {
        try (Stream<RecordKey> keys = snapshot.keys(space, null)) {
            parallel(keys, key -> authors, false);
        }
    }

    /** Takes in records again that changed. {@code authors} gives name by tag for each record. */
    void update(List<RecordKey> keys, Function<RecordKey, Function<String, String>> authors) throws IOException {
        if (keys.size() > FEW) {
            parallel(keys.stream(), authors, true);
            return;
        }
        DocumentMaker maker = new DocumentMaker(analyzers, taxonomy);
        for (RecordKey key : keys) {
            one(key, maker, authors.apply(key), true);
        }
    }

    private void one(RecordKey key, DocumentMaker maker, Function<String, String> authors, boolean replace)
            throws IOException {
        if (cancelled.get()) {
            throw new CancellationException();
        }
        Optional<RecordState> state = snapshot.state(key);
        read.incrementAndGet();
        Optional<Entry> entry = state.flatMap(
                s -> new EntryReader(types, taxonomy, authors, this::title).read(key.space(), s));
        Term term = new Term(Names.KEY, DocumentMaker.key(key));
        if (entry.isEmpty()) {
            if (replace) {
                writer.deleteDocuments(term);
                removed.incrementAndGet();
            }
        } else {
            if (ContextIndexing.concerns(key.kind())) {
                snapshot.record(key).ifPresent(record -> contexts.fill(entry.get(), record));
            }
            Document document = maker.make(entry.get());
            if (replace) {
                writer.updateDocument(term, document);
            } else {
                writer.addDocument(document);
            }
        }
        done.incrementAndGet();
    }

    private String title(String id) {
        return snapshot.record(id).map(r -> Labels.title(r, List.of("en"))).orElse(null);
    }

    private void parallel(Stream<RecordKey> keys, Function<RecordKey, Function<String, String>> authors,
            boolean replace) throws IOException {
        BlockingQueue<List<RecordKey>> queue = new ArrayBlockingQueue<>(8);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "Sankofa index builder");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(workers.submit(() -> {
                    DocumentMaker maker = new DocumentMaker(analyzers, taxonomy);
                    for (List<RecordKey> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
                        for (RecordKey key : batch) {
                            one(key, maker, authors.apply(key), replace);
                        }
                    }
                    return null;
                }));
            }
            feed(keys, queue, running);
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static void feed(Stream<RecordKey> keys, BlockingQueue<List<RecordKey>> queue, List<Future<?>> running)
            throws InterruptedException {
        List<RecordKey> batch = new ArrayList<>(BATCH);
        for (var each = keys.iterator(); each.hasNext();) {
            batch.add(each.next());
            if (batch.size() == BATCH) {
                put(batch, queue, running);
                batch = new ArrayList<>(BATCH);
            }
        }
        if (!batch.isEmpty()) {
            put(batch, queue, running);
        }
        for (int i = 0; i < running.size(); i++) {
            put(List.of(), queue, running);
        }
    }

    /** Waits for room, unless all who would make room have failed. */
    private static void put(List<RecordKey> batch, BlockingQueue<List<RecordKey>> queue, List<Future<?>> running)
            throws InterruptedException {
        while (!queue.offer(batch, 1, TimeUnit.SECONDS)) {
            if (running.stream().allMatch(Future::isDone)) {
                return;
            }
        }
    }

    private static IOException unwrapped(Throwable cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return unchecked.getCause();
        }
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IOException(cause);
    }

    /** Takes everything of these spaces out. */
    static void removeSpaces(IndexWriter writer, Set<String> spaces) throws IOException {
        for (String space : spaces) {
            writer.deleteDocuments(new Term(Names.SPACE, space));
        }
    }
}
