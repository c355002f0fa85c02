package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.sankofa.search.internal.read.View;
import org.sankofa.search.similarity.ContextAttribute.Scope;

/**
 * Adds up what every document is worth, attribute after attribute: what each different value is worth is found out once, then each
 * column is gone through. It is the exact score, in single precision and without what lessons take over from their programmes; so no
 * document is left out by a guess. For one question; of many documents several processors take a share each.
 */
final class Sweep {

    private static final int BLOCK = 1 << 12;

    private final View view;
    private final Asked asked;
    private final Scoring scoring;
    private final Dictionary dictionary;
    private final FixedBitSet[] allowed;
    private final Columns[] columns;
    private final float[] sums;
    private final Shares shares;
    private final float share;

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
        this.shares = new Shares(view.reader().leaves());
        double weights = asked.textWeight() + asked.active().stream().mapToDouble(Asked.Part::weight).sum();
        this.share = weights == 0 ? 0 : (float) (1 / weights);
    }

    /** Adds the scores of words, and tells which of what may be found are the best by them. */
    Best words(Query query, int most) throws IOException {
        Weight weight = view.searcher().createWeight(view.searcher().rewrite(query), ScoreMode.COMPLETE, 1f);
        return shares.best(most, (share, best) -> {
            BulkScorer scorer = weight.bulkScorer(share.leaf());
            if (scorer != null) {
                scorer.score(new Adding(allowed[share.leaf().ord], share.leaf().docBase, best), null, share.from(), share.to());
            }
        });
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
        List<Addition> additions = new ArrayList<>();
        for (int i = 0; i < asked.active().size(); i++) {
            Asked.Part part = asked.active().get(i);
            if (i != own && dictionary.values(part.attribute().id()) != null) {
                boolean ofPlace = part.scope() == Scope.PLACE;
                additions.add(new Addition(part.attribute().id(), worth(part, ofPlace ? 0 : Scoring.CHANCE), ofPlace ? inherited(i, likeness) : null));
            }
        }
        return shares.best(most, (share, best) -> {
            // as few sums at a time as stay near the processor while all attributes are added to them
            for (int from = share.from(); from < share.to(); from += BLOCK) {
                int to = Math.min(share.to(), from + BLOCK);
                begin(share.leaf(), from, to, factor, place);
                for (Addition one : additions) {
                    add(share.leaf(), from, to, one);
                }
                choose(share.leaf(), from, to, counts, more, best);
            }
        });
    }

    /**
     * What an attribute adds.
     *
     * @param worth what each of its values is worth
     * @param inherited what documents without a value of their own have from their areas, by these; null: nothing
     */
    private record Addition(String id, float[] worth, float[] inherited) {
    }

    private void begin(LeafReaderContext leaf, int from, int to, float factor, float[] place) {
        int base = leaf.docBase;
        for (int at = base + from; at < base + to; at++) {
            sums[at] *= factor;
        }
        Column column = columns[leaf.ord].of("area");
        if (column != null) {
            column.add(sums, base, from, to, place);
        } else {
            for (int at = base + from; at < base + to; at++) {
                sums[at] += place[0];
            }
        }
    }

    private void add(LeafReaderContext leaf, int from, int to, Addition one) {
        Column column = columns[leaf.ord].of(one.id());
        if (column != null && one.inherited() != null) {
            column.addInstead(sums, leaf.docBase, from, to, one.worth(), columns[leaf.ord].of("area"), one.inherited());
        } else if (column != null) {
            column.add(sums, leaf.docBase, from, to, one.worth());
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

    private void choose(LeafReaderContext leaf, int from, int to, float[] counts, float[] more, Best best) {
        float[] factors = dictionary.factors();
        Column standing = columns[leaf.ord].standing();
        Column area = columns[leaf.ord].of("area");
        FixedBitSet those = allowed[leaf.ord];
        int last = Math.min(to, those.length());
        for (int document = next(those, from, last); document < last; document = next(those, document + 1, last)) {
            int where = area == null ? 0 : area.get(document);
            float score = sums[leaf.docBase + document] * share * factors[standing.get(document)] * counts[where] + more[where];
            if (score > best.least() && counts[where] >= 0) {
                best.add(leaf.docBase + document, score);
            }
        }
    }

    private static int next(FixedBitSet those, int from, int last) {
        return from >= last ? last : those.nextSetBit(from, last);
    }
}
