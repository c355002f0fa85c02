package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.Row;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.DocumentMaker;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;

/** Suggests records by what was typed of their titles. */
public final class Suggesting {

    private static final int CANDIDATES = 300;
    private static final int SHORT = 3;

    private final View view;
    private final Analyzers analyzers;

    /** Suggests from one state of the index. */
    public Suggesting(View view, Analyzers analyzers) {
        this.view = view;
        this.analyzers = analyzers;
    }

    /** Rows whose titles hold the words typed, the last one as a beginning. */
    public List<Row> suggest(String typed, Collection<String> kinds, int limit, List<String> languages)
            throws IOException {
        List<String> words = Tokens.words(analyzers.of("en"), typed).stream().map(Tokens.Word::original).toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!kinds.isEmpty()) {
            query.add(new TermInSetQuery(Names.KIND, kinds.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        if (words.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
            org.apache.lucene.search.Sort newest = new org.apache.lucene.search.Sort(
                    new SortField(Names.MODIFIED, SortField.Type.LONG, true));
            return rows(view.searcher().search(query.build(),
                    new TopFieldCollectorManager(newest, Math.max(1, limit), null, Math.max(1, limit))), languages)
                            .stream().limit(limit).toList();
        }
        boolean open = !Character.isWhitespace(typed.charAt(typed.length() - 1));
        for (int i = 0; i < words.size(); i++) {
            query.add(beginning(words.get(i), open && i == words.size() - 1), Occur.FILTER);
        }
        String first = words.get(0);
        int points = first.codePointCount(0, first.length());
        String cut = first.substring(0, first.offsetByCodePoints(0, Math.min(points, DocumentMaker.FIRST_LENGTH)));
        query.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Names.PREFIX, '<' + cut))), 2f),
                Occur.SHOULD);
        TopDocs top = view.searcher().search(query.build(),
                new TopScoreDocCollectorManager(Math.max(CANDIDATES, limit), null, CANDIDATES));
        String folded = Fold.fold(typed.strip());
        return rows(top, languages).stream()
                .sorted(Comparator.comparing((Row row) -> !Fold.fold(row.title()).startsWith(folded))
                        .thenComparing(row -> row.title().length()).thenComparing(Row::title)
                        .thenComparing(row -> row.key().toString()))
                .limit(limit).toList();
    }

    private static Query beginning(String word, boolean open) {
        if (!open) {
            return new TermQuery(new Term(Names.PREFIX, word));
        }
        return word.codePointCount(0, word.length()) <= SHORT ? new TermQuery(new Term(Names.PREFIX, '^' + word))
                : new PrefixQuery(new Term(Names.PREFIX, word));
    }

    private List<Row> rows(TopDocs top, List<String> languages) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            rows.add(view.row(hit.doc, languages));
        }
        return rows;
    }
}
