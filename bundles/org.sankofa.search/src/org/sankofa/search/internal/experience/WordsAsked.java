package org.sankofa.search.internal.experience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.read.View;

/**
 * The words of a question that tell most, compared by BM25 (S. Robertson and H. Zaragoza, <i>The Probabilistic Relevance
 * Framework: BM25 and Beyond</i>, Foundations and Trends in IR 3(4), 2009). Scores are brought to 0 to 1 by the best score
 * found, or by a share of what a text with all the words could reach where nothing comes near that.
 */
final class WordsAsked {

    private static final int MOST_WORDS = 24;
    private static final double REACHABLE = 0.35;

    private final View view;
    private final List<Asked> words = new ArrayList<>();
    private double possible;

    /** A word that is looked for. */
    private record Asked(Term term, TermStates states, String shown, boolean tells, float boost, double weight) {

        long places() {
            return states.docFreq();
        }
    }

    WordsAsked(View view, Analyzers analyzers, Map<String, String> texts) throws IOException {
        this.view = view;
        Map<Term, Integer> counts = new LinkedHashMap<>();
        Map<Term, String> shown = new HashMap<>();
        Set<Term> light = new HashSet<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String language = Language.primary(text.getKey());
            for (Tokens.Word word : Tokens.words(analyzers.of(language), text.getValue())) {
                if (!analyzers.isFunctionWord(word.original(), language) && word.original().codePointCount(0, word.original().length()) > 1) {
                    Term term = new Term(Names.TEXT + language, word.stem());
                    counts.merge(term, 1, Integer::sum);
                    shown.putIfAbsent(term, word.original());
                    if (analyzers.isLightVerb(word.original(), language)) {
                        light.add(term);
                    }
                }
            }
        }
        choose(counts, shown, light);
    }

    /** Every word is counted in all segments: what is chosen must not depend on how the index happens to be cut. */
    private void choose(Map<Term, Integer> counts, Map<Term, String> shown, Set<Term> light) throws IOException {
        int all = Math.max(1, view.reader().maxDoc());
        Map<Term, TermStates> found = states(new TreeSet<>(counts.keySet()));
        List<Asked> asked = new ArrayList<>();
        found.forEach((term, states) -> {
            if (states.docFreq() > 0) {
                float boost = boost(counts.get(term));
                asked.add(new Asked(term, states, shown.get(term), !light.contains(term), boost, boost * rarity(all, states.docFreq())));
            }
        });
        asked.sort(Comparator.comparingDouble(Asked::weight).reversed().thenComparing(one -> one.term().toString()));
        words.addAll(asked.subList(0, Math.min(MOST_WORDS, asked.size())));
        possible = words.stream().mapToDouble(Asked::weight).sum();
    }

    private static float boost(int count) {
        return (float) (1 + Math.log(count));
    }

    private static double rarity(int all, int holding) {
        return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
    }

    /** Where words stand, found once for all that is asked of them. */
    private Map<Term, TermStates> states(SortedSet<Term> terms) throws IOException {
        Map<Term, TermStates> states = new LinkedHashMap<>();
        terms.forEach(term -> states.put(term, new TermStates(view.reader().getContext())));
        for (LeafReaderContext leaf : view.reader().leaves()) {
            each(leaf, terms, (term, found) -> states.get(term).register(found.termState(), leaf.ord, found.docFreq(), found.totalTermFreq()));
        }
        return states;
    }

    /** What is done with a word that a segment has. */
    private interface Met {
        void met(Term term, TermsEnum found) throws IOException;
    }

    private static void each(LeafReaderContext leaf, SortedSet<Term> terms, Met met) throws IOException {
        String field = "";
        TermsEnum each = TermsEnum.EMPTY;
        for (Term term : terms) {
            if (!term.field().equals(field)) {
                field = term.field();
                Terms indexed = leaf.reader().terms(field);
                each = indexed == null ? TermsEnum.EMPTY : indexed.iterator();
            }
            if (each.seekExact(term.bytes())) {
                met.met(term, each);
            }
        }
    }

    /** Whether nothing can be compared. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words, those that tell most first; without those that are no reason. */
    Set<String> shown() {
        Set<String> shown = new LinkedHashSet<>();
        words.stream().filter(Asked::tells).forEach(word -> shown.add(word.shown()));
        return shown;
    }

    /** In how many places the words stand altogether. */
    long places() {
        return words.stream().mapToLong(Asked::places).sum();
    }

    /** Records with any of the words. */
    Query query() {
        return query(Long.MAX_VALUE);
    }

    /** As {@link #query()}; where the words stand in more places than so many, those that tell least are left out. */
    Query query(long most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        long sum = 0;
        for (Asked word : words) {
            sum += word.places();
            if (sum <= most || word == words.get(0)) {
                query.add(new BoostQuery(new TermQuery(word.term(), word.states()), word.boost()), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** What a score counts as 1. */
    double reference(double best) {
        return Math.max(best, REACHABLE * possible);
    }

    /** Scores of documents, which are in their order; 0 where none of the words is. */
    double[] scores(int[] documents) throws IOException {
        double[] scores = new double[documents.length];
        Weight weight = view.searcher().createWeight(view.searcher().rewrite(query()), ScoreMode.COMPLETE, 1f);
        List<LeafReaderContext> leaves = view.reader().leaves();
        int at = 0;
        for (LeafReaderContext leaf : leaves) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (at < documents.length && documents[at] < end) {
                Scorer scorer = weight.scorer(leaf);
                DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
                for (; at < documents.length && documents[at] < end; at++) {
                    int wanted = documents[at] - leaf.docBase;
                    if (each.docID() < wanted) {
                        each.advance(wanted);
                    }
                    if (each.docID() == wanted) {
                        scores[at] = scorer.score();
                    }
                }
            }
        }
        return scores;
    }

    /** The words that one document holds, without those that are no reason. */
    Set<String> shared(int document) throws IOException {
        List<LeafReaderContext> leaves = view.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Set<String> shared = new LinkedHashSet<>();
        for (Asked word : words) {
            if (!word.tells()) {
                continue;
            }
            PostingsEnum postings = leaf.reader().postings(word.term(), PostingsEnum.NONE);
            if (postings != null && postings.advance(document - leaf.docBase) == document - leaf.docBase) {
                shared.add(word.shown());
            }
        }
        return shared;
    }
}
