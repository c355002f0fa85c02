package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;

/**
 * Adds up what terms are worth, one term after the other (C. Buckley and A. Lewit, <i>Optimization of inverted vector searches</i>,
 * SIGIR 1985). With hundreds of terms, each of constant worth, that costs a fraction of a disjunction that goes document by
 * document.
 */
final class Accumulator {

    private static final Comparator<ScoreDoc> WORST_FIRST =
        (one, other) -> one.score != other.score ? Float.compare(one.score, other.score) : Integer.compare(other.doc, one.doc);

    private final View view;
    private final SortedMap<String, Float> terms;
    private final ScoreDoc[] more;
    private final float factor;

    /**
     * @param terms worth of terms of the context
     * @param more what else documents are worth
     * @param factor of that
     */
    Accumulator(View view, SortedMap<String, Float> terms, ScoreDoc[] more, float factor) {
        this.view = view;
        this.terms = terms;
        this.more = more;
        this.factor = factor;
    }

    /**
     * Adds the best documents of several sets to those that were found.
     *
     * @param sets documents, by segments; one after the other, each with how many are wanted
     */
    void best(List<FixedBitSet[]> sets, int[] wanted, Set<Integer> to) throws IOException {
        List<PriorityQueue<ScoreDoc>> heaps = sets.stream().map(set -> new PriorityQueue<>(WORST_FIRST)).toList();
        for (LeafReaderContext leaf : view.reader().leaves()) {
            float[] worth = worth(leaf);
            for (int i = 0; i < wanted.length; i++) {
                collect(leaf, worth, sets.get(i)[leaf.ord], wanted[i], heaps.get(i));
            }
        }
        heaps.forEach(heap -> heap.forEach(hit -> to.add(hit.doc)));
    }

    private float[] worth(LeafReaderContext leaf) throws IOException {
        float[] worth = new float[leaf.reader().maxDoc()];
        Terms indexed = leaf.reader().terms(Names.CONTEXT_TERM);
        if (indexed != null) {
            TermsEnum each = indexed.iterator();
            PostingsEnum postings = null;
            for (Map.Entry<String, Float> term : terms.entrySet()) {
                if (each.seekExact(new BytesRef(term.getKey()))) {
                    postings = each.postings(postings, PostingsEnum.NONE);
                    float boost = term.getValue();
                    for (int document = postings.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc()) {
                        worth[document] += boost;
                    }
                }
            }
        }
        for (ScoreDoc hit : more) {
            if (hit.doc >= leaf.docBase && hit.doc < leaf.docBase + worth.length) {
                worth[hit.doc - leaf.docBase] += hit.score * factor;
            }
        }
        return worth;
    }

    private static void collect(LeafReaderContext leaf, float[] worth, FixedBitSet allowed, int wanted, PriorityQueue<ScoreDoc> heap) {
        float least = heap.size() == wanted ? heap.peek().score : 0;
        for (int document = 0; document < worth.length; document++) {
            if (worth[document] > least && allowed.get(document)) {
                heap.add(new ScoreDoc(leaf.docBase + document, worth[document]));
                if (heap.size() > wanted) {
                    heap.poll();
                }
                least = heap.size() == wanted ? heap.peek().score : 0;
            }
        }
    }
}
