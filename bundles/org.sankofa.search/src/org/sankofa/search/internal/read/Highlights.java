package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.Fragment;
import org.sankofa.search.internal.index.Names;

/**
 * Finds the pieces of text that show why records were found. The places of words are in the index, so that no text is
 * cut again; each word is looked up once for all records of a page, and only texts that hold one are read.
 */
final class Highlights {

    private static final int MAX_PLACES = 200;

    private final View view;
    private final Map<String, Set<List<String>>> marks;

    /** @param marks what to mark, by field: terms that follow each other */
    Highlights(View view, Map<String, Set<List<String>>> marks) {
        this.view = view;
        this.marks = marks;
    }

    /** Where something to be marked stands in a text. {@code word} tells different words apart. */
    record Place(int start, int end, int word) {
    }

    /** The best fragments of each document, at most so many each, without those that only repeat the title. */
    List<List<Fragment>> of(int[] documents, List<String> titles, int most) throws IOException {
        List<List<Passages.Scored>> found = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            found.add(new ArrayList<>());
        }
        Integer[] order = new Integer[documents.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> documents[i]));
        for (int from = 0; from < order.length;) {
            LeafReaderContext leaf = view.reader().leaves()
                    .get(ReaderUtil.subIndex(documents[order[from]], view.reader().leaves()));
            int to = from;
            while (to < order.length && documents[order[to]] < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            for (Map.Entry<String, Set<List<String>>> mark : marks.entrySet()) {
                inSegment(leaf, mark.getKey(), mark.getValue(), documents, Arrays.copyOfRange(order, from, to), found);
            }
            from = to;
        }
        List<List<Fragment>> fragments = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            fragments.add(Passages.choose(found.get(i), titles.get(i), most));
        }
        return fragments;
    }

    private void inSegment(LeafReaderContext leaf, String field, Set<List<String>> sequences, int[] documents,
            Integer[] order, List<List<Passages.Scored>> found) throws IOException {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
            return;
        }
        List<Sequence> present = new ArrayList<>();
        int number = 0;
        for (List<String> sequence : sequences) {
            Sequence one = Sequence.of(terms, sequence, number++, view.reader().maxDoc());
            if (one != null) {
                present.add(one);
            }
        }
        if (present.isEmpty()) {
            return;
        }
        BinaryDocValues texts = leaf.reader().getBinaryDocValues(field);
        float[] weights = new float[number];
        present.forEach(p -> weights[p.number] = p.weight);
        for (Integer at : order) {
            int document = documents[at] - leaf.docBase;
            List<Place> places = new ArrayList<>();
            for (Sequence sequence : present) {
                sequence.collect(document, places);
            }
            if (!places.isEmpty() && texts != null && texts.advanceExact(document)) {
                Passages.add(texts.binaryValue().utf8ToString(), field.substring(Names.TEXT.length()), places, weights,
                        found.get(at));
            }
        }
    }

    /** Terms that follow each other in one segment; documents are asked for in rising order. */
    private static final class Sequence {

        private final PostingsEnum[] postings;
        private final int number;
        private final float weight;

        private Sequence(PostingsEnum[] postings, int number, float weight) {
            this.postings = postings;
            this.number = number;
            this.weight = weight;
        }

        /** Null when the segment lacks one of the terms. */
        static Sequence of(Terms terms, List<String> sequence, int number, int documents) throws IOException {
            PostingsEnum[] postings = new PostingsEnum[sequence.size()];
            TermsEnum each = terms.iterator();
            int rarest = Integer.MAX_VALUE;
            for (int i = 0; i < postings.length; i++) {
                if (!each.seekExact(new BytesRef(sequence.get(i)))) {
                    return null;
                }
                rarest = Math.min(rarest, each.docFreq());
                postings[i] = each.postings(null, PostingsEnum.OFFSETS);
            }
            return new Sequence(postings, number, (float) Math.log1p(documents / (rarest + 1d)) + 0.1f);
        }

        void collect(int document, List<Place> places) throws IOException {
            for (PostingsEnum one : postings) {
                if (one.docID() < document) {
                    one.advance(document);
                }
                if (one.docID() != document) {
                    return;
                }
            }
            if (postings.length == 1) {
                PostingsEnum one = postings[0];
                for (int n = Math.min(MAX_PLACES, one.freq()); n > 0; n--) {
                    one.nextPosition();
                    places.add(new Place(one.startOffset(), one.endOffset(), number));
                }
                return;
            }
            phrases(places);
        }

        /** Finds where the terms follow each other: the first one leads, the others catch up. */
        private void phrases(List<Place> places) throws IOException {
            int[] left = new int[postings.length];
            int[] at = new int[postings.length];
            for (int i = 0; i < postings.length; i++) {
                left[i] = postings[i].freq();
                at[i] = -1;
            }
            while (left[0]-- > 0 && places.size() < MAX_PLACES) {
                int first = postings[0].nextPosition();
                int start = postings[0].startOffset();
                int end = postings[0].endOffset();
                boolean all = true;
                for (int i = 1; i < postings.length && all; i++) {
                    while (at[i] < first + i && left[i] > 0) {
                        at[i] = postings[i].nextPosition();
                        left[i]--;
                    }
                    all = at[i] == first + i;
                    end = all ? postings[i].endOffset() : end;
                }
                if (all) {
                    places.add(new Place(start, end, number));
                }
            }
        }
    }
}
