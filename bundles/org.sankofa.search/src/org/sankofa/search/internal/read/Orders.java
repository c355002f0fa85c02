package org.sankofa.search.internal.read;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.sankofa.search.Sort;
import org.sankofa.search.internal.index.Names;

/**
 * Keeps the orders of segments, and what lists that are being looked at show of them: a jump in a list of a million
 * rows then costs next to nothing, and after a save only what changed is made again. Safe for several threads.
 */
public final class Orders {

    /** Rows kept in filtered orders, over all lists. */
    private static final long MAX_ROWS = 6_000_000;

    private record OrderKey(Sort sort, String language) {
    }

    private record ListKey(CacheKey reader, OrderKey order, Query query) {
    }

    /** Segments of fewer documents are put in order at once. */
    private static final int LARGE = 10_000;
    private static final System.Logger LOG = System.getLogger("org.sankofa.search");

    private final Map<CacheKey, Map<OrderKey, SegmentOrder>> orders = new HashMap<>();
    private final LinkedHashMap<ListKey, SegmentOrder> lists = new LinkedHashMap<>(64, 0.75f, true);
    private long rows;

    /** What a query finds in a segment, in order. */
    SegmentOrder of(LeafReaderContext leaf, IndexSearcher searcher, Query query, Sort sort, String language)
            throws IOException {
        LeafReader reader = leaf.reader();
        OrderKey key = new OrderKey(sort, sort == Sort.TITLE ? language : "");
        if (query instanceof MatchAllDocsQuery && reader.getLiveDocs() == null) {
            return whole(reader, key);
        }
        CacheHelper helper = reader.getReaderCacheHelper();
        ListKey listKey = helper == null ? null : new ListKey(helper.getKey(), key, query);
        if (listKey != null) {
            synchronized (this) {
                SegmentOrder known = lists.get(listKey);
                if (known != null) {
                    return known;
                }
            }
        }
        SegmentOrder made = whole(reader, key).only(matching(leaf, searcher, query));
        if (listKey != null) {
            keep(listKey, made, helper);
        }
        return made;
    }

    /**
     * The first rows of what a query finds in a segment, or the last ones. Of a large segment whose order was not asked
     * for yet they are picked out, while its order is made in the background for whoever asks for more.
     */
    FirstRows.Part first(LeafReaderContext leaf, IndexSearcher searcher, Query query, Sort sort, String language,
            int count, boolean last) throws IOException {
        LeafReader reader = leaf.reader();
        OrderKey key = new OrderKey(sort, sort == Sort.TITLE ? language : "");
        if (reader.maxDoc() < LARGE || known(reader, key)) {
            SegmentOrder all = of(leaf, searcher, query, sort, language);
            return new FirstRows.Part(all, all.size());
        }
        inBackground(reader, key);
        Bits wanted = query instanceof MatchAllDocsQuery ? reader.getLiveDocs() : matching(leaf, searcher, query);
        return switch (sort) {
            case TITLE -> FirstRows.byTitle(reader, language, wanted, count, last);
            case MODIFIED -> FirstRows.byNumber(reader, Names.MODIFIED, wanted, count, last);
            case YEAR -> FirstRows.byNumber(reader, Names.MAIN_YEAR, wanted, count, last);
        };
    }

    private boolean known(LeafReader reader, OrderKey key) {
        CacheHelper helper = reader.getCoreCacheHelper();
        Map<OrderKey, SegmentOrder> ofSegment;
        synchronized (this) {
            ofSegment = helper == null ? null : orders.get(helper.getKey());
        }
        return ofSegment != null && ofSegment.containsKey(key);
    }

    private void inBackground(LeafReader reader, OrderKey key) {
        if (reader.getCoreCacheHelper() == null || !reader.tryIncRef()) {
            return;
        }
        CompletableFuture.runAsync(() -> {
            try {
                whole(reader, key);
            } catch (IOException e) {
                // whoever asks for the order meets it again, and can be told
                LOG.log(Level.DEBUG, "The order of a segment could not be made.", e);
            } finally {
                release(reader);
            }
        });
    }

    private static void release(LeafReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A segment could not be closed.", e);
        }
    }

    private synchronized void keep(ListKey key, SegmentOrder order, CacheHelper helper) {
        if (lists.put(key, order) == null) {
            rows += order.size();
            helper.addClosedListener(closed -> forget(key));
        }
        var eldest = lists.entrySet().iterator();
        while (rows > MAX_ROWS && eldest.hasNext()) {
            var entry = eldest.next();
            if (!entry.getKey().equals(key)) {
                rows -= entry.getValue().size();
                eldest.remove();
            }
        }
    }

    private synchronized void forget(ListKey key) {
        SegmentOrder gone = lists.remove(key);
        if (gone != null) {
            rows -= gone.size();
        }
    }

    private SegmentOrder whole(LeafReader reader, OrderKey key) throws IOException {
        CacheHelper helper = reader.getCoreCacheHelper();
        if (helper == null) {
            return make(reader, key);
        }
        Map<OrderKey, SegmentOrder> ofSegment;
        synchronized (this) {
            ofSegment = orders.get(helper.getKey());
            if (ofSegment == null) {
                ofSegment = new ConcurrentHashMap<>();
                orders.put(helper.getKey(), ofSegment);
                helper.addClosedListener(this::drop);
            }
        }
        synchronized (ofSegment) {
            SegmentOrder known = ofSegment.get(key);
            if (known == null) {
                known = make(reader, key);
                ofSegment.put(key, known);
            }
            return known;
        }
    }

    private synchronized void drop(CacheKey segment) {
        orders.remove(segment);
    }

    private static SegmentOrder make(LeafReader reader, OrderKey key) throws IOException {
        return switch (key.sort()) {
            case TITLE -> SegmentOrder.byTitle(reader, key.language());
            case MODIFIED -> SegmentOrder.byNumber(reader, Names.MODIFIED);
            case YEAR -> SegmentOrder.byNumber(reader, Names.MAIN_YEAR);
        };
    }

    /** The documents of a segment that are there and match; null when all do. */
    private static FixedBitSet matching(LeafReaderContext leaf, IndexSearcher searcher, Query query)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        FixedBitSet found = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
        if (query instanceof MatchAllDocsQuery) {
            found.set(0, leaf.reader().maxDoc());
        } else {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                return found;
            }
            DocIdSetIterator each = scorer.iterator();
            for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
                found.set(document);
            }
        }
        if (live != null) {
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if (!live.get(i)) {
                    found.clear(i);
                }
            }
        }
        return found;
    }
}
