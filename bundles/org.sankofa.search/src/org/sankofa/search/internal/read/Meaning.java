package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.FacetField;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.query.Node;
import org.sankofa.search.internal.query.ParsedQueryImpl;

/**
 * A query over one state of the index. Filters, phrases and groups must hold. Of the words all must when they are
 * few, most when they are many; words that carry no meaning only count for the order.
 */
final class Meaning {

    /** Up to so many words must all be held. */
    private static final int ALL_WORDS = 3;
    private static final double MOST_WORDS = 0.6;

    private final ParsedQueryImpl query;
    private final Words words;
    private final Analyzers analyzers;
    private final String language;
    private final List<String> meaningful = new ArrayList<>();
    private final List<String> stopWords = new ArrayList<>();
    private final List<Query> required = new ArrayList<>();
    private final List<Query> filters = new ArrayList<>();
    private final List<Query> excluded = new ArrayList<>();

    Meaning(ParsedQueryImpl query, Words words, Analyzers analyzers, String language) throws IOException {
        this.query = query;
        this.words = words;
        this.analyzers = analyzers;
        this.language = language;
        for (Node node : query.nodes()) {
            part(node);
        }
    }

    private void part(Node node) throws IOException {
        switch (node) {
            case Node.Word word when !word.prefix() -> word(word.text());
            case Node.Filter filter when query.asWords(filter) -> {
                if (filter.values() instanceof Node.OneOf values) {
                    values.values().forEach(v -> List.of(v.text().split("\\s+")).forEach(this::word));
                }
            }
            case Node.Filter filter -> {
                Query found = query.query(filter);
                if (found != null) {
                    filters.add(found);
                }
            }
            case Node.Not not -> {
                Query found = query(not.node());
                if (found != null) {
                    excluded.add(found);
                }
            }
            default -> {
                Query found = query(node);
                if (found != null) {
                    required.add(found);
                }
            }
        }
    }

    private void word(String word) {
        (analyzers.isStopWord(word, language) ? stopWords : meaningful).add(word);
    }

    /** The query of a part inside a group or after an exclusion; null when it is to be left out. */
    private Query query(Node node) throws IOException {
        return switch (node) {
            case Node.Word word -> word.prefix() ? words.prefix(word.text()) : words.word(word.text());
            case Node.Phrase phrase -> words.phrase(phrase.text());
            case Node.Filter filter -> filter(filter);
            case Node.All all -> several(all.nodes(), Occur.MUST);
            case Node.Any any -> several(any.nodes(), Occur.SHOULD);
            case Node.Not not -> {
                Query inner = query(not.node());
                yield inner == null ? null : new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(inner, Occur.MUST_NOT).build();
            }
        };
    }

    private Query filter(Node.Filter filter) throws IOException {
        if (!query.asWords(filter)) {
            return query.query(filter);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (filter.values() instanceof Node.OneOf values) {
            for (Node.Value value : values.values()) {
                for (String word : value.text().split("\\s+")) {
                    all.add(words.word(word), Occur.MUST);
                }
            }
        }
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? null : built;
    }

    private Query several(List<Node> nodes, Occur occur) throws IOException {
        BooleanQuery.Builder several = new BooleanQuery.Builder();
        int count = 0;
        for (Node node : nodes) {
            Query one = query(node);
            if (one != null) {
                several.add(one, occur);
                count++;
            }
        }
        return count == 0 ? null : several.build();
    }

    /** Narrows to values chosen beside the query. */
    void narrow(Map<FacetField, Set<String>> chosen) {
        filters.addAll(filters(chosen));
    }

    /** Values as filters, one for each field. */
    static List<Query> filters(Map<FacetField, Set<String>> chosen) {
        List<Query> filters = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            Set<String> values = chosen.get(field);
            if (values != null) {
                filters.add(filter(field, values));
            }
        }
        return filters;
    }

    private static Query filter(FacetField field, Set<String> values) {
        if (field == FacetField.YEAR) {
            int[] years = values.stream().filter(v -> v.matches("-?\\d{1,6}")).mapToInt(Integer::parseInt).toArray();
            return years.length == 0 ? new MatchNoDocsQuery("no year") : IntPoint.newSetQuery(field.field(), years);
        }
        return values.size() == 1 ? new TermQuery(new Term(field.field(), values.iterator().next()))
                : new TermInSetQuery(field.field(), values.stream().map(BytesRef::new).toList());
    }

    /** The words that count for the order. */
    List<String> words() {
        List<String> all = new ArrayList<>(meaningful);
        all.addAll(stopWords);
        return all;
    }

    /** The words that carry meaning. */
    List<String> meaningful() {
        return meaningful.isEmpty() ? stopWords : meaningful;
    }

    /** Whether anything is asked of the texts, so that there is an order of fitness. */
    boolean hasText() {
        return !meaningful.isEmpty() || !stopWords.isEmpty() || !required.isEmpty();
    }

    /** Whether there is something to relax: several words of which some may be missing. */
    boolean canRelax() {
        return mostWords() > 1;
    }

    private int mostWords() {
        int count = meaningful().size();
        return count <= ALL_WORDS ? count : Math.max(ALL_WORDS, (int) Math.ceil(count * MOST_WORDS));
    }

    /** The query as a whole; {@code relaxed}: a record need hold but one of the words. */
    Query whole(boolean relaxed) throws IOException {
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        filters.forEach(f -> whole.add(f, Occur.FILTER));
        required.forEach(r -> whole.add(r, Occur.MUST));
        excluded.forEach(e -> whole.add(e, Occur.MUST_NOT));
        Query texts = texts(relaxed ? Math.min(1, mostWords()) : mostWords());
        if (texts != null) {
            whole.add(texts, Occur.MUST);
        } else if (filters.isEmpty() && required.isEmpty()) {
            whole.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return whole.build();
    }

    private Query texts(int most) throws IOException {
        List<String> needed = meaningful();
        if (needed.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder texts = new BooleanQuery.Builder();
        boolean all = most == needed.size();
        for (String word : needed) {
            texts.add(words.word(word), all ? Occur.MUST : Occur.SHOULD);
        }
        if (!all) {
            texts.setMinimumNumberShouldMatch(most);
        }
        return texts.build();
    }
}
