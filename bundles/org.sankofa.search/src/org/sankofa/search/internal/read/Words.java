package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.Taxonomy;

/**
 * Turns words and phrases into queries over the texts of all languages in the index: a word counts in the language
 * in which it fits best.
 */
public final class Words {

    private static final int MAX_EXPANSIONS = 64;
    private static final float AREA_SCORE = 2f;

    private final View view;
    private final Analyzers analyzers;
    private final Taxonomy taxonomy;
    /** What to highlight by language field: terms that follow each other. */
    private final Map<String, Set<List<String>>> marks = new TreeMap<>();

    /** Words over one state of the index. */
    public Words(View view, Analyzers analyzers, Taxonomy taxonomy) {
        this.view = view;
        this.analyzers = analyzers;
        this.taxonomy = taxonomy;
    }

    /** Records that hold the word in any form, or that are on the area of that name. */
    public Query word(String word) throws IOException {
        List<Query> alternatives = new ArrayList<>();
        for (String language : view.languages()) {
            String field = Names.TEXT + language;
            List<Tokens.Word> tokens = Tokens.words(analyzers.of(language), word);
            Query query = stems(field, tokens, language);
            if (query != null) {
                alternatives.add(query);
                List<String> stems = tokens.stream().map(Tokens.Word::stem).toList();
                if (language.equals("zh")) {
                    stems.forEach(stem -> mark(field, List.of(stem)));
                } else {
                    mark(field, stems);
                }
            }
        }
        String folded = Fold.fold(word);
        for (Taxonomy.Concept area : taxonomy.named("area", word)) {
            if (area.labels().values().stream().anyMatch(l -> Fold.fold(l).equals(folded))) {
                alternatives.add(new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(Names.AREA, area.code()))), AREA_SCORE));
            }
        }
        return anyOf(alternatives);
    }

    private Query stems(String field, List<Tokens.Word> tokens, String language) throws IOException {
        if (tokens.isEmpty()) {
            return null;
        }
        if (tokens.size() == 1) {
            return term(field, tokens.get(0).stem());
        }
        if (language.equals("zh")) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (Tokens.Word token : tokens) {
                Query query = term(field, token.stem());
                if (query == null) {
                    return null;
                }
                all.add(query, Occur.MUST);
            }
            return all.build();
        }
        return phrase(field, tokens.stream().map(Tokens.Word::stem).toList());
    }

    /** Null when no record has the term. */
    private Query term(String field, String text) throws IOException {
        Term term = new Term(field, text);
        TermStates states = TermStates.build(view.searcher(), term, true);
        return states.docFreq() == 0 ? null : new TermQuery(term, states);
    }

    private Query phrase(String field, List<String> terms) throws IOException {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (String term : terms) {
            if (view.reader().docFreq(new Term(field, term)) == 0) {
                return null;
            }
            phrase.add(new Term(field, term));
        }
        return phrase.build();
    }

    /** Records that hold words in that order, as they are written. */
    public Query phrase(String text) throws IOException {
        List<Query> alternatives = new ArrayList<>();
        for (String language : view.languages()) {
            String field = Names.TEXT + language;
            List<String> terms = Tokens.words(analyzers.of(language), text).stream()
                    .map(w -> Tokens.marked(w.original())).toList();
            Query query = terms.isEmpty() ? null : terms.size() == 1 ? term(field, terms.get(0))
                    : phrase(field, terms);
            if (query != null) {
                alternatives.add(query);
                mark(field, terms);
            }
        }
        return anyOf(alternatives);
    }

    /** Records that hold a word beginning so. */
    public Query prefix(String beginning) throws IOException {
        List<Query> alternatives = new ArrayList<>();
        for (String language : view.languages()) {
            String field = Names.TEXT + language;
            String marked = Tokens.marked(fold(beginning, language));
            Set<String> terms = startingWith(field, marked);
            if (!terms.isEmpty()) {
                alternatives.add(new ConstantScoreQuery(new PrefixQuery(new Term(field, marked))));
                terms.forEach(term -> mark(field, List.of(term)));
            }
        }
        return anyOf(alternatives);
    }

    private String fold(String beginning, String language) {
        List<Tokens.Word> words = Tokens.words(analyzers.of(language), beginning);
        return words.size() == 1 ? words.get(0).original() : Fold.fold(beginning);
    }

    private Set<String> startingWith(String field, String beginning) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        Terms terms = MultiTerms.getTerms(view.reader(), field);
        if (terms == null) {
            return found;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (BytesRef term = each.term(); term != null && found.size() < MAX_EXPANSIONS; term = each.next()) {
            String text = term.utf8ToString();
            if (!text.startsWith(beginning)) {
                break;
            }
            found.add(text);
        }
        return found;
    }

    private static Query anyOf(List<Query> alternatives) {
        return switch (alternatives.size()) {
            case 0 -> new MatchNoDocsQuery("no record has the word");
            case 1 -> alternatives.get(0);
            default -> new DisjunctionMaxQuery(alternatives, 0f);
        };
    }

    private void mark(String field, List<String> terms) {
        marks.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(terms);
    }

    /** What to highlight, by field; what was asked of this object so far. */
    Map<String, Set<List<String>>> marks() {
        return marks;
    }

    /** What makes one record that holds the words a better answer than another: the exact forms, the title, nearness. */
    Query bonus(List<String> words) throws IOException {
        BooleanQuery.Builder bonus = new BooleanQuery.Builder();
        for (String language : view.languages()) {
            String field = Names.TEXT + language;
            String before = null;
            for (String word : words) {
                for (Tokens.Word token : Tokens.words(analyzers.of(language), word)) {
                    add(bonus, term(field, Tokens.marked(token.original())), RankingWeights.EXACT);
                    if (!language.equals(Language.NONE)) {
                        add(bonus, term(Names.TITLE + language, token.stem()), RankingWeights.TITLE);
                    }
                    if (before != null && !before.equals(token.stem())) {
                        add(bonus, near(field, before, token.stem()), RankingWeights.NEAR);
                    }
                    before = token.stem();
                }
            }
        }
        return bonus.build();
    }

    private Query near(String field, String first, String second) throws IOException {
        if (view.reader().docFreq(new Term(field, first)) == 0
                || view.reader().docFreq(new Term(field, second)) == 0) {
            return null;
        }
        return new PhraseQuery(RankingWeights.NEAR_SLOP, field, first, second);
    }

    private static void add(BooleanQuery.Builder to, Query query, float weight) {
        if (query != null && weight > 0) {
            to.add(new BoostQuery(query, weight), Occur.SHOULD);
        }
    }
}
