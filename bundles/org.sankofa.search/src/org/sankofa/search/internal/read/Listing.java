package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.Row;
import org.sankofa.search.Sort;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.index.Names;

/** A sorted list over one state of the index: the orders of its segments, merged where a page is looked at. */
final class Listing {

    private final View view;
    private final Sort sort;
    private final List<Segment> segments = new ArrayList<>();
    /** Rows of the list. */
    private long total;
    /** Rows in the orders of the segments; fewer when only a part of the list is looked at. */
    private long listed;

    /** One segment's part of the list. */
    private final class Segment {
        private final SegmentOrder order;
        private final int base;
        private final SortedDocValues own;
        private final SortedDocValues other;
        private int at;
        private int low;
        private int high;

        Segment(SegmentOrder order, LeafReaderContext leaf, String language) throws IOException {
            this.order = order;
            this.base = leaf.docBase;
            this.own = sort == Sort.TITLE ? DocValues.getSorted(leaf.reader(), Names.SORT + '.' + language) : null;
            this.other = sort == Sort.TITLE ? DocValues.getSorted(leaf.reader(), Names.SORT) : null;
            this.high = order.size();
        }

        /** The key at a place: a title's bytes, else a number. */
        Object key(int place) throws IOException {
            long key = order.keys()[place];
            if (sort != Sort.TITLE) {
                return key;
            }
            return BytesRef.deepCopyOf(key < 0 ? own.lookupOrd((int) ~key) : other.lookupOrd((int) key));
        }

        /** How many rows between low and high stand before that key. */
        int before(Object key, boolean equalToo) throws IOException {
            int from = low;
            int to = high;
            while (from < to) {
                int middle = (from + to) >>> 1;
                int compared = compare(key(middle), key);
                if (compared < 0 || compared == 0 && equalToo) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }
    }

    /** The whole list. */
    static Listing all(View view, Orders orders, Query query, Sort sort, String language) throws IOException {
        Listing listing = new Listing(view, sort);
        String primary = Language.primary(language);
        for (LeafReaderContext leaf : view.reader().leaves()) {
            SegmentOrder order = orders.of(leaf, view.searcher(), query, sort, primary);
            listing.add(order, order.size(), leaf, primary);
        }
        return listing;
    }

    /** A list of which no more than so many rows are looked at, from its beginning or its end. */
    static Listing first(View view, Orders orders, Query query, Sort sort, String language, int count, boolean last)
            throws IOException {
        Listing listing = new Listing(view, sort);
        String primary = Language.primary(language);
        for (LeafReaderContext leaf : view.reader().leaves()) {
            FirstRows.Part part = orders.first(leaf, view.searcher(), query, sort, primary, count, last);
            listing.add(part.order(), part.total(), leaf, primary);
        }
        return listing;
    }

    private Listing(View view, Sort sort) {
        this.view = view;
        this.sort = sort;
    }

    private void add(SegmentOrder order, int rows, LeafReaderContext leaf, String language) throws IOException {
        if (order.size() > 0) {
            segments.add(new Segment(order, leaf, language));
            total += rows;
            listed += order.size();
        }
    }

    private static int compare(Object a, Object b) {
        return a instanceof BytesRef bytes ? bytes.compareTo((BytesRef) b) : Long.compare((Long) a, (Long) b);
    }

    long total() {
        return total;
    }

    /** A page of rows. */
    List<Row> page(long offset, int limit, boolean descending, List<String> languages) throws IOException {
        long from = descending ? Math.max(0, listed - offset - limit) : Math.min(offset, listed);
        long to = descending ? Math.max(0, listed - offset) : Math.min(listed, offset + limit);
        jump(from);
        List<Row> rows = new ArrayList<>();
        Object[] keys = new Object[segments.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = next(i);
        }
        for (long row = from; row < to; row++) {
            int least = -1;
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != null && (least < 0 || compare(keys[i], keys[least]) < 0)) {
                    least = i;
                }
            }
            Segment segment = segments.get(least);
            rows.add(view.row(segment.base + segment.order.documents()[segment.at++], languages));
            keys[least] = next(least);
        }
        if (descending) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private Object next(int i) throws IOException {
        Segment segment = segments.get(i);
        return segment.at < segment.order.size() ? segment.key(segment.at) : null;
    }

    /**
     * Sets the places in the segments so that exactly {@code offset} rows stand before them: halves the longest
     * stretch in question by the key in its middle until none is left.
     */
    private void jump(long offset) throws IOException {
        for (Segment segment : segments) {
            segment.low = 0;
            segment.high = segment.order.size();
        }
        while (true) {
            Segment longest = null;
            for (Segment segment : segments) {
                if (longest == null || segment.high - segment.low > longest.high - longest.low) {
                    longest = segment;
                }
            }
            if (longest == null || longest.high == longest.low) {
                break;
            }
            int middle = (longest.low + longest.high) >>> 1;
            Object pivot = longest.key(middle);
            int[] places = new int[segments.size()];
            long before = 0;
            boolean after = false;
            for (int i = 0; i < places.length; i++) {
                Segment segment = segments.get(i);
                // of equal keys, those of earlier segments stand first
                places[i] = segment == longest ? middle : segment.before(pivot, !after);
                after |= segment == longest;
                before += places[i];
            }
            for (int i = 0; i < places.length; i++) {
                Segment segment = segments.get(i);
                if (before < offset) {
                    segment.low = Math.max(segment.low, segment == longest ? middle + 1 : places[i]);
                } else {
                    segment.high = Math.min(segment.high, places[i]);
                }
            }
        }
        for (Segment segment : segments) {
            segment.at = segment.low;
        }
    }
}
