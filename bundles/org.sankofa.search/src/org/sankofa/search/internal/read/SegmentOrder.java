package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntroSorter;
import org.sankofa.search.internal.index.Names;

/**
 * The documents of one segment in order, with their keys. Segments never change, so this is made once for each; what
 * a list shows of it is picked by bits.
 *
 * @param documents in order
 * @param keys of a number: the number; of a title: its place among the titles of the segment, or, below zero, the
 *            complement of its place among those of the language
 */
record SegmentOrder(int[] documents, long[] keys) {

    /** By a number; documents without one come first. */
    static SegmentOrder byNumber(LeafReader reader, String field) throws IOException {
        int size = reader.maxDoc();
        long[] numbers = new long[size];
        Arrays.fill(numbers, Long.MIN_VALUE);
        NumericDocValues values = DocValues.getNumeric(reader, field);
        for (int document = values.nextDoc(); document < size; document = values.nextDoc()) {
            numbers[document] = values.longValue();
        }
        int[] documents = new int[size];
        Arrays.setAll(documents, i -> i);
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int i) {
                pivot = documents[i];
            }

            @Override
            protected int comparePivot(int j) {
                int order = Long.compare(numbers[pivot], numbers[documents[j]]);
                return order != 0 ? order : Integer.compare(pivot, documents[j]);
            }

            @Override
            protected void swap(int i, int j) {
                int document = documents[i];
                documents[i] = documents[j];
                documents[j] = document;
            }
        }.sort(0, size);
        long[] keys = new long[size];
        Arrays.setAll(keys, i -> numbers[documents[i]]);
        return new SegmentOrder(documents, keys);
    }

    /** By title as shown to people of a language: the title in it, else the default one. */
    static SegmentOrder byTitle(LeafReader reader, String language) throws IOException {
        SortedDocValues own = DocValues.getSorted(reader, Names.SORT + '.' + language);
        SortedDocValues other = DocValues.getSorted(reader, Names.SORT);
        if (own.getValueCount() == 0) {
            return order(reader.maxDoc(), other, null, false);
        }
        FixedBitSet has = new FixedBitSet(Math.max(1, reader.maxDoc()));
        SegmentOrder inLanguage = order(reader.maxDoc(), own, has, true);
        SortedDocValues again = DocValues.getSorted(reader, Names.SORT);
        FixedBitSet rest = new FixedBitSet(Math.max(1, reader.maxDoc()));
        rest.or(has);
        SegmentOrder inOther = without(order(reader.maxDoc(), again, null, false), rest);
        return merge(inLanguage, DocValues.getSorted(reader, Names.SORT + '.' + language), inOther,
                DocValues.getSorted(reader, Names.SORT));
    }

    private static SegmentOrder order(int size, SortedDocValues values, FixedBitSet found, boolean complement)
            throws IOException {
        int[] ords = new int[size];
        Arrays.fill(ords, -1);
        int[] starts = new int[values.getValueCount() + 1];
        int count = 0;
        for (int document = values.nextDoc(); document < size; document = values.nextDoc()) {
            ords[document] = values.ordValue();
            starts[ords[document] + 1]++;
            count++;
            if (found != null) {
                found.set(document);
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] documents = new int[count];
        long[] keys = new long[count];
        for (int document = 0; document < size; document++) {
            if (ords[document] >= 0) {
                int at = starts[ords[document]]++;
                documents[at] = document;
                keys[at] = complement ? ~ords[document] : ords[document];
            }
        }
        return new SegmentOrder(documents, keys);
    }

    private static SegmentOrder without(SegmentOrder order, FixedBitSet left) {
        int[] documents = new int[order.documents.length];
        long[] keys = new long[order.documents.length];
        int count = 0;
        for (int i = 0; i < documents.length; i++) {
            if (!left.get(order.documents[i])) {
                documents[count] = order.documents[i];
                keys[count++] = order.keys[i];
            }
        }
        return new SegmentOrder(Arrays.copyOf(documents, count), Arrays.copyOf(keys, count));
    }

    /** Two orders as one; keys of {@code a} are complements. */
    static SegmentOrder merge(SegmentOrder a, SortedDocValues aValues, SegmentOrder b, SortedDocValues bValues)
            throws IOException {
        int size = a.documents.length + b.documents.length;
        int[] documents = new int[size];
        long[] keys = new long[size];
        TermsEnum aTerms = aValues.termsEnum();
        TermsEnum bTerms = bValues.termsEnum();
        int i = 0;
        int j = 0;
        BytesRef aKey = key(aTerms, a, 0, true);
        BytesRef bKey = key(bTerms, b, 0, false);
        for (int at = 0; at < size; at++) {
            boolean first = bKey == null || aKey != null && aKey.compareTo(bKey) <= 0;
            documents[at] = first ? a.documents[i] : b.documents[j];
            keys[at] = first ? a.keys[i] : b.keys[j];
            if (first) {
                aKey = key(aTerms, a, ++i, true);
            } else {
                bKey = key(bTerms, b, ++j, false);
            }
        }
        return new SegmentOrder(documents, keys);
    }

    private static BytesRef key(TermsEnum terms, SegmentOrder order, int at, boolean complement) throws IOException {
        if (at >= order.keys.length) {
            return null;
        }
        terms.seekExact(complement ? ~order.keys[at] : order.keys[at]);
        return BytesRef.deepCopyOf(terms.term());
    }

    /** What of the order is wanted; {@code wanted} null: everything. */
    SegmentOrder only(FixedBitSet wanted) {
        if (wanted == null) {
            return this;
        }
        int count = 0;
        int[] some = new int[Math.min(documents.length, wanted.cardinality())];
        long[] someKeys = new long[some.length];
        for (int i = 0; i < documents.length && count < some.length; i++) {
            if (wanted.get(documents[i])) {
                some[count] = documents[i];
                someKeys[count++] = keys[i];
            }
        }
        return count == some.length ? new SegmentOrder(some, someKeys)
                : new SegmentOrder(Arrays.copyOf(some, count), Arrays.copyOf(someKeys, count));
    }

    int size() {
        return documents.length;
    }
}
