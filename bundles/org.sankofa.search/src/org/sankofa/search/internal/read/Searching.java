package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.Fragment;
import org.sankofa.search.Hit;
import org.sankofa.search.Hits;
import org.sankofa.search.Row;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.Suggestion;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.context.Messages;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.query.Node;
import org.sankofa.search.internal.query.ParsedQueryImpl;
import org.sankofa.search.internal.query.QueryWriter;

/** Runs a search over one state of the index. */
public final class Searching {

    /** With fewer records than this that hold all words, those that hold some are taken in. */
    private static final int FEW = 10;

    private final View view;
    private final Analyzers analyzers;
    private final Taxonomy taxonomy;
    private final Map<String, String> kindLabels;
    private final SearchRequest request;
    private final ParsedQueryImpl query;

    /** A search; {@code query} is that of the request, as read. */
    public Searching(View view, Analyzers analyzers, Taxonomy taxonomy, Map<String, String> kindLabels,
            SearchRequest request, ParsedQueryImpl query) {
        this.view = view;
        this.analyzers = analyzers;
        this.taxonomy = taxonomy;
        this.kindLabels = kindLabels;
        this.request = request;
        this.query = query;
    }

    /** Runs it. */
    public Hits run(boolean complete) throws IOException {
        Words words = new Words(view, analyzers, taxonomy);
        Meaning meaning = meaning(query, words);
        Query whole = meaning.whole(false);
        Set<FacetField> fields = new LinkedHashSet<>(Arrays.asList(FacetField.values()));
        fields.retainAll(request.facets());
        FacetCounter counted = count(whole, fields);
        boolean relaxed = false;
        if (counted.total() < FEW && meaning.canRelax()) {
            Query wider = meaning.whole(true);
            FacetCounter more = count(wider, fields);
            if (more.total() > counted.total()) {
                relaxed = true;
                counted = more;
                whole = wider;
            }
        }
        List<Hit> hits = counted.total() == 0 ? List.of() : hits(whole, meaning, words);
        List<Facet> facets = new Facets(taxonomy, new Labels(taxonomy, kindLabels, request.languages()))
                .of(counted, fields, request.facetLimit());
        if (counted.total() > 0) {
            return new Hits(counted.total(), request.offset(), hits, facets, query, Hits.Outcome.FOUND,
                    relaxed ? Messages.text("search.relaxed", request.languages()) : "",
                    List.of(), relaxed, complete);
        }
        return new Nothing(meaning).hits(facets, complete);
    }

    private Meaning meaning(ParsedQueryImpl of, Words words) throws IOException {
        Meaning meaning = new Meaning(of, words, analyzers,
                request.languages().get(0).toLowerCase(Locale.ROOT).split("-")[0]);
        meaning.narrow(request.filters());
        return meaning;
    }

    private FacetCounter count(Query whole, Set<FacetField> fields) throws IOException {
        FacetCounter counter = new FacetCounter(fields);
        return view.searcher().search(whole, FacetCounter.manager(counter));
    }

    private List<Hit> hits(Query whole, Meaning meaning, Words words) throws IOException {
        int last = Math.min(Math.max(1, view.reader().maxDoc()), request.offset() + request.limit());
        if (request.limit() == 0) {
            return List.of();
        }
        ScoreDoc[] top = meaning.hasText() ? ranked(whole, meaning, words, last) : newest(whole, last);
        int from = Math.min(top.length, request.offset());
        ScoreDoc[] page = Arrays.copyOfRange(top, from, Math.min(top.length, last));
        int[] documents = new int[page.length];
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            documents[i] = page[i].doc;
            rows.add(view.row(page[i].doc, request.languages()));
        }
        List<List<Fragment>> fragments = request.fragments() == 0 ? null
                : new Highlights(view, words.marks()).of(documents,
                        rows.stream().map(Row::title).toList(), request.fragments());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            float score = Float.isNaN(page[i].score) ? 0 : page[i].score;
            hits.add(new Hit(rows.get(i), score, fragments == null ? List.of() : fragments.get(i)));
        }
        return hits;
    }

    private ScoreDoc[] ranked(Query whole, Meaning meaning, Words words, int last) throws IOException {
        int window = Math.max(last, RankingWeights.WINDOW);
        IndexSearcher searcher = view.searcher();
        TopDocs top = searcher.search(whole, new TopScoreDocCollectorManager(window, null, window));
        BooleanQuery bonus = (BooleanQuery) words.bonus(meaning.words());
        if (bonus.clauses().isEmpty() || top.scoreDocs.length < 2) {
            return top.scoreDocs;
        }
        ScoreDoc[] first = Arrays.copyOf(top.scoreDocs, Math.min(RankingWeights.WINDOW, top.scoreDocs.length));
        TopDocs again = QueryRescorer.rescore(searcher, new TopDocs(top.totalHits, first), bonus, 1d, first.length);
        System.arraycopy(again.scoreDocs, 0, top.scoreDocs, 0, again.scoreDocs.length);
        return top.scoreDocs;
    }

    private ScoreDoc[] newest(Query whole, int last) throws IOException {
        org.apache.lucene.search.Sort order = new org.apache.lucene.search.Sort(
                new SortField(Names.MODIFIED, SortField.Type.LONG, true));
        return view.searcher().search(whole, new TopFieldCollectorManager(order, last, null, last)).scoreDocs;
    }

    /** Says why nothing was found and what to try. */
    private final class Nothing {

        private final Meaning meaning;

        Nothing(Meaning meaning) {
            this.meaning = meaning;
        }

        Hits hits(List<Facet> facets, boolean complete) throws IOException {
            List<String> empty = emptyFilters();
            List<Suggestion> suggestions = suggestions();
            Hits.Outcome outcome = empty.isEmpty() ? Hits.Outcome.NOTHING_FOUND : Hits.Outcome.NO_DATA;
            String explanation;
            if (view.reader().numDocs() == 0) {
                outcome = Hits.Outcome.NO_DATA;
                explanation = Messages.text("search.empty", request.languages());
            } else if (!empty.isEmpty()) {
                explanation = Messages.text("search.noData", request.languages(), Messages.list(empty, request.languages()));
            } else {
                explanation = Messages.text("search.noneFitsAll", request.languages());
                List<String> absent = absentWords();
                if (!absent.isEmpty()) {
                    explanation = Messages.text("search.absent", request.languages(), absent.size(),
                            String.join(Messages.text("query.or", request.languages()), absent));
                }
            }
            return new Hits(0, request.offset(), List.of(), facets, query, outcome, explanation, suggestions, false,
                    complete);
        }

        private List<String> absentWords() throws IOException {
            Spelling spelling = new Spelling(view, analyzers);
            List<String> absent = new ArrayList<>();
            for (String word : meaning.meaningful()) {
                if (!spelling.occurs(word)) {
                    absent.add('\u201c' + word + '\u201d');
                }
            }
            return absent;
        }

        private List<String> emptyFilters() throws IOException {
            List<String> empty = new ArrayList<>();
            for (Node node : query.nodes()) {
                if (node instanceof Node.Filter filter && !query.asWords(filter)) {
                    Query alone = query.query(filter);
                    if (alone != null && view.searcher().count(alone) == 0) {
                        empty.add(filter.field() + " " + query.value(filter));
                    }
                }
            }
            Labels labels = new Labels(taxonomy, kindLabels, request.languages());
            for (Map.Entry<FacetField, Set<String>> chosen : request.filters().entrySet()) {
                FacetField field = chosen.getKey();
                if (view.searcher().count(Meaning.filters(Map.of(field, chosen.getValue())).get(0)) == 0) {
                    empty.add(field.field() + ' ' + String.join(Messages.text("query.or", request.languages()),
                            chosen.getValue().stream().map(v -> labels.value(field, v)).toList()));
                }
            }
            return empty;
        }

        private List<Suggestion> suggestions() throws IOException {
            List<Suggestion> suggestions = new ArrayList<>();
            spelling(suggestions);
            List<Node> nodes = query.nodes();
            for (int i = 0; nodes.size() > 1 && i < nodes.size(); i++) {
                ParsedQueryImpl without = (ParsedQueryImpl) query.without(i);
                long hits = hits(without);
                if (hits > 0) {
                    boolean filter = nodes.get(i) instanceof Node.Filter;
                    String part = QueryWriter.write(nodes.get(i));
                    suggestions.add(new Suggestion(filter ? Suggestion.Type.DROP_FILTER : Suggestion.Type.DROP_WORD,
                            Messages.text("search.without", request.languages(), part), without.text(), hits));
                }
            }
            suggestions.sort((a, b) -> a.type() == b.type() ? Long.compare(b.hits(), a.hits())
                    : a.type() == Suggestion.Type.SPELLING ? -1 : b.type() == Suggestion.Type.SPELLING ? 1 : 0);
            return suggestions.stream().limit(5).toList();
        }

        private void spelling(List<Suggestion> suggestions) throws IOException {
            Spelling spelling = new Spelling(view, analyzers);
            String text = query.text();
            List<String> changes = new ArrayList<>();
            for (String word : meaning.meaningful()) {
                if (!spelling.occurs(word)) {
                    String like = spelling.like(word).orElse(null);
                    if (like != null) {
                        text = text.replace(word, like);
                        changes.add(like);
                    }
                }
            }
            if (!changes.isEmpty()) {
                long hits = hits((ParsedQueryImpl) query.reread(text));
                if (hits > 0) {
                    suggestions.add(new Suggestion(Suggestion.Type.SPELLING,
                            Messages.text("search.meant", request.languages(), String.join(" ", changes)), text, hits));
                }
            }
        }

        private long hits(ParsedQueryImpl other) throws IOException {
            return view.searcher().count(meaning(other, new Words(view, analyzers, taxonomy)).whole(false));
        }
    }
}
