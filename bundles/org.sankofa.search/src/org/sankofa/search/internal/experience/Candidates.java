package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;

/**
 * Finds the records that are worth a close look. Where there are few records, all of them are; of many the best by a {@link Sweep} over
 * all of them.
 */
final class Candidates {

    /** With so few records of experience all are looked at one by one. */
    static final int FEW = 3000;
    /** Of many so many are looked at closely: more than are looked through when what is shown is chosen. */
    static final int MOST = 400;
    /** So many places of words are gone through at once; where words of every second record are asked for, the rarer ones choose. */
    private static final long MOST_PLACES = 1_500_000;
    /** The best by all words is among so many of the best by the rarer ones, or nearly as good. */
    private static final int BEST_WORDS = 50;

    private final View view;
    private final Asked asked;
    private final Contexts contexts;
    private final Scoring scoring;
    private final Places places;
    private final WordsAsked words;
    private final int few;

    Candidates(View view, Asked asked, Contexts contexts, Scoring scoring, Places places, WordsAsked words, int few) {
        this.view = view;
        this.asked = asked;
        this.contexts = contexts;
        this.scoring = scoring;
        this.places = places;
        this.words = words;
        this.few = few;
    }

    /**
     * What was found.
     *
     * @param documents in their order
     * @param best the best score of the words
     * @param cut whether there are more
     */
    record Found(int[] documents, double best, boolean cut) {
    }

    /** Which records may be found at all. */
    static Query allowed(Collection<String> kinds, Set<String> spaces, Set<String> apart) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(any(Names.KIND, kinds), Occur.FILTER);
        if (!spaces.isEmpty()) {
            query.add(any(Names.SPACE, spaces), Occur.FILTER);
        }
        if (!apart.isEmpty()) {
            query.add(any(Names.SPACE, apart), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query any(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    /**
     * Looks for candidates.
     *
     * @param choice what is left out, and what comes first
     * @param most how many at most, where there are many
     */
    Found find(Query allowed, Choice choice, int most) throws IOException {
        boolean withWords = asked.textWeight() > 0 && !words.isEmpty();
        int count = places.count(allowed);
        if (count <= few) {
            return new Found(all(allowed, count), withWords ? best(allowed) : 0, false);
        }
        float[] sums = contexts.borrow(view.reader().maxDoc());
        try {
            Sweep sweep = new Sweep(view, asked, scoring, contexts, places.allowed(allowed), sums);
            double best = 0;
            if (withWords) {
                boolean all = words.places() <= MOST_PLACES;
                Best first = sweep.words(words.query(MOST_PLACES), all ? 1 : BEST_WORDS);
                best = all ? first.most() : Arrays.stream(words.scores(first.documents())).max().orElse(0);
            }
            float factor = best == 0 ? 0 : (float) (asked.textWeight() / words.reference(best));
            Best found = sweep.best(factor, most, choice::leavesOut, choice::pins);
            return new Found(found.documents(), best, found.full());
        } finally {
            contexts.giveBack(sums);
        }
    }

    private int[] all(Query allowed, int count) throws IOException {
        int[] documents = new int[count];
        int at = 0;
        for (ScoreDoc hit : view.searcher().search(allowed, Math.max(1, count)).scoreDocs) {
            documents[at++] = hit.doc;
        }
        Arrays.sort(documents);
        return documents;
    }

    private double best(Query allowed) throws IOException {
        ScoreDoc[] first = view.searcher().search(new BooleanQuery.Builder().add(words.query(), Occur.MUST).add(allowed, Occur.FILTER).build(), 1).scoreDocs;
        return first.length == 0 ? 0 : first[0].score;
    }
}
