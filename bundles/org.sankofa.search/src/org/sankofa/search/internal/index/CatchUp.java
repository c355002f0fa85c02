package org.sankofa.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.eclipse.emf.ecore.EPackage;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.read.View;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Takes into an index what changed in the spaces since, by the difference of their trees. What fails halfway is done
 * again as a whole the next time. For one thread.
 */
final class CatchUp {

    /** How a round ended. */
    enum Outcome {
        /** Everything was in the index already. */
        NOTHING,
        /** Something was taken in. */
        CHANGED,
        /** There is so much to do that it is left to the process that writes the index. */
        LEFT
    }

    /** Is told what is going on. */
    interface Progress {

        /** Records are taken in; {@code indexer} tells how far it is. */
        void working(boolean fromScratch, long records, Indexer indexer);

        /** Whether to leave that many records to another process. */
        boolean leave(long records);
    }

    /** A space that moved; {@code differences} is null when everything in it is new to the index. */
    private record Move(Space space, String from, String to, List<Change> differences) {
    }

    private final Workspace workspace;
    private final Analyzers analyzers;
    private final Counts counts;
    private final AtomicBoolean cancelled;
    private final Progress progress;
    private volatile Taxonomy taxonomy;
    private Taxonomy indexedWith;
    private Types types = new Types(EPackage.Registry.INSTANCE);

    CatchUp(Workspace workspace, Analyzers analyzers, Counts counts, AtomicBoolean cancelled, Progress progress) {
        this.workspace = workspace;
        this.analyzers = analyzers;
        this.counts = counts;
        this.cancelled = cancelled;
        this.progress = progress;
        this.taxonomy = TaxonomyLoader.load(workspace.snapshot());
        this.indexedWith = taxonomy;
    }

    /** The concepts as last read; for any thread. */
    Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Looks at the classes of records again, for a plug-in may have come. */
    void forgetTypes() {
        types = new Types(EPackage.Registry.INSTANCE);
    }

    /** Takes in everything that changed and is saved now. */
    Outcome run(IndexFolder folder) throws IOException, StoreException {
        Snapshot snapshot = workspace.snapshot();
        Set<String> gone = new HashSet<>(folder.spaces());
        gone.removeAll(snapshot.spaces());
        List<Move> moves = moves(folder, snapshot);
        if (gone.isEmpty() && moves.isEmpty()) {
            return Outcome.NOTHING;
        }
        for (Move move : moves) {
            if (progress.leave(move.differences == null ? snapshot.count(move.space.name(), null)
                    : move.differences.size())) {
                return Outcome.LEFT;
            }
        }
        Set<RecordKey> affected = affected(folder.view(), moves, !gone.isEmpty(), snapshot);
        Indexer.removeSpaces(folder.writer(), gone);
        for (Move move : moves) {
            if (move.differences == null) {
                build(folder, move.space, snapshot);
                affected.removeIf(key -> key.space().equals(move.space.name()));
            } else {
                update(folder, move, snapshot, affected);
            }
        }
        for (Space space : workspace.spaces()) {
            Set<RecordKey> own = new LinkedHashSet<>(affected);
            own.removeIf(key -> !key.space().equals(space.name()));
            if (!own.isEmpty()) {
                update(folder, space, snapshot, own);
            }
        }
        folder.refresh();
        // only now, for nothing after this can fail
        gone.forEach(space -> folder.setCommit(space, null));
        moves.forEach(move -> folder.setCommit(move.space.name(), move.to));
        indexedWith = taxonomy;
        return Outcome.CHANGED;
    }

    private List<Move> moves(IndexFolder folder, Snapshot snapshot) {
        List<Move> moves = new ArrayList<>();
        for (Space space : workspace.spaces()) {
            String to = snapshot.head(space.name());
            String from = folder.commit(space.name());
            if (to != null && !to.equals(from)) {
                moves.add(new Move(space, from, to, from == null ? null : differences(space, from, to)));
            }
        }
        return moves;
    }

    /** Null when the history that the index knows is not there any more. */
    private static List<Change> differences(Space space, String from, String to) {
        try {
            return space.changes(from, to);
        } catch (StoreException e) {
            return null; // an index of another history: the space is built from scratch
        }
    }

    /**
     * The indexed records that concepts are called otherwise in now. A concept may be in another space than the
     * records that refer to it, and have changed while nobody followed.
     */
    private Set<RecordKey> affected(View view, List<Move> moves, boolean gone, Snapshot snapshot)
            throws IOException, StoreException {
        Set<String> terms = new HashSet<>();
        boolean reload = gone || indexedWith != taxonomy;
        for (Move move : moves) {
            if (move.differences != null) {
                reload |= move.differences.stream().anyMatch(c -> c.key().kind().equals(ConceptChanges.VOCABULARY));
                terms.addAll(ConceptChanges.among(move.differences, move.space, move.from, snapshot));
            } else {
                try (Stream<RecordKey> keys = snapshot.keys(move.space.name(), ConceptChanges.VOCABULARY)) {
                    List<RecordKey> vocabularies = keys.toList();
                    reload |= !vocabularies.isEmpty();
                    terms.addAll(ConceptChanges.added(vocabularies, snapshot));
                }
            }
        }
        if (reload) {
            taxonomy = TaxonomyLoader.load(snapshot);
            terms.addAll(ConceptChanges.between(indexedWith, taxonomy));
        }
        return view.recordsWith(Names.CONCEPT, terms);
    }

    private void build(IndexFolder folder, Space space, Snapshot snapshot) throws IOException, StoreException {
        counts.builds.incrementAndGet();
        Indexer.removeSpaces(folder.writer(), Set.of(space.name()));
        Indexer indexer = indexer(folder, snapshot);
        progress.working(true, snapshot.count(space.name(), null), indexer);
        Authors authors = Authors.all(space);
        try {
            indexer.addAll(space.name(), authors::of);
        } finally {
            count(indexer);
        }
    }

    /** Takes in what differs, and takes it out of what is still to be done. */
    private void update(IndexFolder folder, Move move, Snapshot snapshot, Set<RecordKey> affected)
            throws IOException, StoreException {
        Set<RecordKey> keys = new LinkedHashSet<>();
        for (Change change : move.differences) {
            affected.remove(change.key());
            if (change.type() == Change.Type.REMOVED) {
                folder.writer().deleteDocuments(new Term(Names.KEY, DocumentMaker.key(change.key())));
                counts.removed.incrementAndGet();
            } else {
                keys.add(change.key());
            }
        }
        update(folder, move.space, snapshot, keys);
    }

    private void update(IndexFolder folder, Space space, Snapshot snapshot, Set<RecordKey> keys)
            throws IOException, StoreException {
        Indexer indexer = indexer(folder, snapshot);
        progress.working(false, keys.size(), indexer);
        Authors recent = Authors.recent(space);
        try {
            indexer.update(List.copyOf(keys), key -> authors(folder.view(), key, recent));
        } finally {
            count(indexer);
        }
    }

    private Indexer indexer(IndexFolder folder, Snapshot snapshot) {
        return new Indexer(folder.writer(), analyzers, taxonomy, types, snapshot, cancelled);
    }

    private void count(Indexer indexer) {
        counts.read.addAndGet(indexer.read());
        counts.removed.addAndGet(indexer.removed());
    }

    /** Who is known to have written a record before stays known, though only the last saves are looked at. */
    private static Function<String, String> authors(View view, RecordKey key, Authors recent) {
        List<String> before = new ArrayList<>();
        try {
            int document = view.document(DocumentMaker.key(key));
            if (document >= 0) {
                before.addAll(RowCodec.authors(view.rowBytes(document)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tag -> {
            String known = recent.of(tag);
            return known != null ? known : before.isEmpty() ? null : before.remove(before.size() - 1);
        };
    }
}
