package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.sankofa.search.internal.index.Names;

/**
 * The first rows of a segment, or the last ones, found by one look at all: putting a million rows in order takes
 * longer than people should wait for the page that is on the screen.
 */
final class FirstRows {

    private final boolean last;
    private final long[] keys;
    private final int[] documents;
    private int size;

    private FirstRows(int count, boolean last) {
        this.last = last;
        this.keys = new long[count];
        this.documents = new int[count];
    }

    /**
     * A part of an order.
     *
     * @param order the rows asked for, in order
     * @param total how many rows the whole order has
     */
    record Part(SegmentOrder order, int total) {
    }

    /** By a number, as {@link SegmentOrder#byNumber}. {@code wanted} null: everything. */
    static Part byNumber(LeafReader reader, String field, Bits wanted, int count, boolean last) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        FirstRows rows = new FirstRows(count, last);
        int total = 0;
        for (int document = 0; document < reader.maxDoc(); document++) {
            if (wanted == null || wanted.get(document)) {
                rows.offer(values.advanceExact(document) ? values.longValue() : Long.MIN_VALUE, document);
                total++;
            }
        }
        return new Part(rows.order(), total);
    }

    /** By title, as {@link SegmentOrder#byTitle}. {@code wanted} null: everything. */
    static Part byTitle(LeafReader reader, String language, Bits wanted, int count, boolean last) throws IOException {
        SortedDocValues own = DocValues.getSorted(reader, Names.SORT + '.' + language);
        SortedDocValues other = DocValues.getSorted(reader, Names.SORT);
        FirstRows inLanguage = new FirstRows(count, last);
        FirstRows inOther = new FirstRows(count, last);
        boolean any = own.getValueCount() > 0;
        int total = 0;
        for (int document = 0; document < reader.maxDoc(); document++) {
            if (wanted != null && !wanted.get(document)) {
                continue;
            }
            if (any && own.advanceExact(document)) {
                inLanguage.offer(own.ordValue(), document);
                total++;
            } else if (other.advanceExact(document)) {
                inOther.offer(other.ordValue(), document);
                total++;
            }
        }
        SegmentOrder both = inOther.order();
        if (any) {
            SegmentOrder first = inLanguage.order();
            // keys of the language are told by being below zero
            both = SegmentOrder.merge(new SegmentOrder(first.documents(), Arrays.stream(first.keys()).map(k -> ~k).toArray()),
                    DocValues.getSorted(reader, Names.SORT + '.' + language), both,
                    DocValues.getSorted(reader, Names.SORT));
        }
        return new Part(both, total);
    }

    private boolean before(long key, int document, int at) {
        return key != keys[at] ? key < keys[at] : document < documents[at];
    }

    /** Whether a row leaves the heap, whose top is the one to leave first, later than that at a place. */
    private boolean stays(long key, int document, int at) {
        return last != before(key, document, at);
    }

    private void offer(long key, int document) {
        if (size < keys.length) {
            int at = size++;
            while (at > 0 && !stays(key, document, (at - 1) / 2)) {
                move((at - 1) / 2, at);
                at = (at - 1) / 2;
            }
            put(key, document, at);
        } else if (size > 0 && stays(key, document, 0)) {
            int at = 0;
            for (int below = 1; below < size; below = 2 * at + 1) {
                int next = below + 1 < size && stays(keys[below], documents[below], below + 1) ? below + 1 : below;
                if (!stays(key, document, next)) {
                    break;
                }
                move(next, at);
                at = next;
            }
            put(key, document, at);
        }
    }

    private void move(int from, int to) {
        put(keys[from], documents[from], to);
    }

    private void put(long key, int document, int at) {
        keys[at] = key;
        documents[at] = document;
    }

    private SegmentOrder order() {
        Integer[] places = new Integer[size];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, (a, b) -> a.equals(b) ? 0 : before(keys[a], documents[a], b) ? -1 : 1);
        int[] inOrder = new int[size];
        long[] ofThem = new long[size];
        for (int i = 0; i < size; i++) {
            inOrder[i] = documents[places[i]];
            ofThem[i] = keys[places[i]];
        }
        return new SegmentOrder(inOrder, ofThem);
    }
}
