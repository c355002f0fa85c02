package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.ContextAttribute.Scope;

/**
 * Adds up what every document is worth, attribute after attribute: what each different value is worth is found out once, then each
 * column is gone through. It is the exact score, in single precision and without what lessons take over from their programmes; so no
 * document is left out by a guess. For one question and one thread.
 */
final class Sweep {

    private final View view;
    private final Asked asked;
    private final Scoring scoring;
    private final Dictionary dictionary;
    private final FixedBitSet[] allowed;
    private final Columns[] columns;
    private final float[] sums;

    /**
     * @param allowed which documents may be found, by segments
     * @param sums room for as many numbers as there are documents, all 0
     */
    Sweep(View view, Asked asked, Scoring scoring, Contexts contexts, FixedBitSet[] allowed, float[] sums) throws IOException {
        this.view = view;
        this.asked = asked;
        this.scoring = scoring;
        this.allowed = allowed;
        this.sums = sums;
        Contexts.Numbered numbered = contexts.numbered(view);
        this.dictionary = numbered.dictionary();
        this.columns = numbered.columns();
    }

    /** Adds the scores of words, and tells which of what may be found are the best by them. */
    Best words(Query query, int most) throws IOException {
        Weight weight = view.searcher().createWeight(view.searcher().rewrite(query), ScoreMode.COMPLETE, 1f);
        Best best = new Best(most);
        for (LeafReaderContext leaf : view.reader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(new Adding(allowed[leaf.ord], leaf.docBase, best), null, 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return best;
    }

    /** Puts the score of each document into its place. */
    private final class Adding implements LeafCollector {

        private final FixedBitSet those;
        private final int base;
        private final Best best;
        private Scorable scorer;

        Adding(FixedBitSet those, int base, Best best) {
            this.those = those;
            this.base = base;
            this.best = best;
        }

        @Override
        public void setScorer(Scorable one) {
            scorer = one;
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            sums[base + document] = score;
            if (score > best.least() && those.get(document)) {
                best.add(base + document, score);
            }
        }
    }

    /**
     * Finds the best documents.
     *
     * @param factor of the scores of the words
     * @param without areas whose documents are left out, by all areas of one
     * @param first areas whose documents come first
     */
    Best best(float factor, int most, Predicate<Set<String>> without, Predicate<Set<String>> first) throws IOException {
        Values areas = dictionary.values("area");
        int count = areas == null ? 0 : areas.count();
        double[] of = scoring.likeness(Set.of());
        double[][] likeness = new double[count + 1][];
        float[] place = new float[count + 1];
        float[] counts = new float[count + 1];
        float[] more = new float[count + 1];
        int own = asked.active("area");
        for (int number = 0; number <= count; number++) {
            Set<String> codes = number == 0 ? Set.of() : Scoring.codes(areas.get(number));
            double[] inherited = codes.isEmpty() ? of : scoring.likeness(codes);
            likeness[number] = inherited;
            for (int i = 0; i < inherited.length; i++) {
                double one = i == own && !codes.isEmpty() ? asked.active().get(i).similarity(codes) : inherited[i];
                place[number] += (float) (asked.active().get(i).weight() * (one < 0 ? Scoring.CHANCE : one));
            }
            counts[number] = codes.isEmpty() ? (float) Standing.NOWHERE : without.test(codes) && !first.test(codes) ? -1 : 1;
            more[number] = !codes.isEmpty() && first.test(codes) ? Diversity.FIRST : 0;
        }
        begin(factor, place);
        for (int i = 0; i < asked.active().size(); i++) {
            if (i != own) {
                add(i, likeness);
            }
        }
        return choose(most, counts, more);
    }

    private void begin(float factor, float[] place) {
        for (LeafReaderContext leaf : view.reader().leaves()) {
            int from = leaf.docBase;
            int documents = leaf.reader().maxDoc();
            for (int at = from; at < from + documents; at++) {
                sums[at] *= factor;
            }
            Column column = columns[leaf.ord].of("area");
            if (column != null) {
                column.add(sums, from, documents, place);
            } else {
                for (int at = from; at < from + documents; at++) {
                    sums[at] += place[0];
                }
            }
        }
    }

    private void add(int active, double[][] likeness) {
        Asked.Part part = asked.active().get(active);
        String id = part.attribute().id();
        float[] worth = null;
        float[] inherited = null;
        for (LeafReaderContext leaf : view.reader().leaves()) {
            Column column = columns[leaf.ord].of(id);
            if (column == null) {
                continue;
            }
            boolean place = part.scope() == Scope.PLACE;
            if (worth == null) {
                worth = worth(part, place ? 0 : Scoring.CHANCE);
                inherited = place ? inherited(active, likeness) : null;
            }
            if (place) {
                column.addInstead(sums, leaf.docBase, leaf.reader().maxDoc(), worth, columns[leaf.ord].of("area"), inherited);
            } else {
                column.add(sums, leaf.docBase, leaf.reader().maxDoc(), worth);
            }
        }
    }

    /** What each value is worth above something; 0 for none. */
    private float[] worth(Asked.Part part, double above) {
        Values values = dictionary.values(part.attribute().id());
        float[] worth = new float[values.count() + 1];
        for (int number = 1; number < worth.length; number++) {
            Object value = values.get(number);
            worth[number] = value == null ? 0 : (float) (part.weight() * (part.similarity(value) - above));
        }
        return worth;
    }

    /** What a document without a value of its own has from its areas. */
    private float[] inherited(int active, double[][] likeness) {
        float[] inherited = new float[likeness.length];
        for (int number = 0; number < inherited.length; number++) {
            double one = likeness[number][active];
            inherited[number] = (float) (asked.active().get(active).weight() * (one < 0 ? Scoring.CHANCE : one));
        }
        return inherited;
    }

    private Best choose(int most, float[] counts, float[] more) {
        float[] factors = dictionary.factors();
        double weights = asked.textWeight() + asked.active().stream().mapToDouble(Asked.Part::weight).sum();
        float share = weights == 0 ? 0 : (float) (1 / weights);
        Best best = new Best(most);
        for (LeafReaderContext leaf : view.reader().leaves()) {
            Column standing = columns[leaf.ord].standing();
            Column area = columns[leaf.ord].of("area");
            BitSetIterator each = new BitSetIterator(allowed[leaf.ord], 0);
            for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
                int where = area == null ? 0 : area.get(document);
                float score = sums[leaf.docBase + document] * share * factors[standing.get(document)] * counts[where] + more[where];
                if (score > best.least() && counts[where] >= 0) {
                    best.add(leaf.docBase + document, score);
                }
            }
        }
        return best;
    }
}
