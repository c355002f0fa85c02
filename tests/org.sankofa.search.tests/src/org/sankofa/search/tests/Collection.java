package org.sankofa.search.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.sankofa.search.Hit;
import org.sankofa.search.SearchRequest;
import org.sankofa.search.internal.bench.OurIndex;
import org.sankofa.search.internal.index.Entry;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.store.RecordKey;

/**
 * A collection of texts with questions and judgements, to compare our order of what is found with that of Lucene's
 * BM25 with standard analysis, where every word is optional.
 */
final class Collection implements AutoCloseable {

    private static final int DEPTH = 100;

    /** A question with what answers it: id to grade, 1 and more. */
    record Question(String text, Map<String, Integer> grades) {
    }

    /** Mean figures over all questions. */
    record Quality(double map, double ndcg10, double mrr) {
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final OurIndex ours;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private IndexSearcher bare;
    private DirectoryReader reader;

    Collection(Path folder) throws IOException {
        ours = new OurIndex(folder, Taxonomy.EMPTY);
    }

    /** Adds a text; {@code title} empty: none. */
    void add(String id, String language, String title, String text) {
        Entry entry = new Entry(new RecordKey("test", "lesson", id));
        entry.titles.put(title.isEmpty() ? "" : language, title.isEmpty() ? "-" : title);
        entry.text(language, "text", text);
        entries.put(id, entry);
    }

    void ask(String text, Map<String, Integer> grades) {
        questions.add(new Question(text, grades));
    }

    int size() {
        return questions.size();
    }

    /** Builds both indexes. */
    void build() throws IOException {
        List<Entry> all = new ArrayList<>(entries.values());
        ours.add(0, all.size(), all::get);
        ours.refresh();
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setSimilarity(new BM25Similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : all) {
                Document document = new Document();
                document.add(new StringField("id", entry.key.id(), Store.YES));
                StringBuilder text = new StringBuilder(String.join("\n", entry.titles.values()));
                entry.texts.values().forEach(sections -> sections.forEach(s -> text.append('\n').append(s.text())));
                document.add(new TextField("text", text.toString(), Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        bare = new IndexSearcher(reader);
        bare.setSimilarity(new BM25Similarity());
    }

    Quality ours() throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (Question question : questions) {
            found.add(ours.search(SearchRequest.of(question.text()).page(0, DEPTH).withFragments(0)).hits().stream()
                    .map(Hit::row).map(r -> r.key().id()).toList());
        }
        return quality(found);
    }

    Quality bare() throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (Question question : questions) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            try (TokenStream words = analyzer.tokenStream("text", question.text())) {
                CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
                words.reset();
                while (words.incrementToken()) {
                    query.add(new TermQuery(new Term("text", word.toString())), Occur.SHOULD);
                }
                words.end();
            }
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : bare.search(query.build(), DEPTH).scoreDocs) {
                ids.add(bare.storedFields().document(hit.doc, Set.of("id")).get("id"));
            }
            found.add(ids);
        }
        return quality(found);
    }

    private Quality quality(List<List<String>> found) {
        double map = 0;
        double ndcg = 0;
        double mrr = 0;
        for (int i = 0; i < questions.size(); i++) {
            Map<String, Integer> grades = questions.get(i).grades();
            map += averagePrecision(found.get(i), grades);
            ndcg += ndcg(found.get(i), grades, 10);
            mrr += reciprocalRank(found.get(i), grades);
        }
        int size = questions.size();
        return new Quality(map / size, ndcg / size, mrr / size);
    }

    static double averagePrecision(List<String> found, Map<String, Integer> grades) {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < found.size(); i++) {
            if (grades.containsKey(found.get(i))) {
                sum += ++hits / (i + 1d);
            }
        }
        return sum / grades.size();
    }

    static double ndcg(List<String> found, Map<String, Integer> grades, int depth) {
        List<Integer> gains = found.stream().limit(depth).map(id -> grades.getOrDefault(id, 0)).toList();
        List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).limit(depth).toList();
        return dcg(gains) / dcg(best);
    }

    private static double dcg(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2d);
        }
        return sum;
    }

    private static double reciprocalRank(List<String> found, Map<String, Integer> grades) {
        for (int i = 0; i < found.size(); i++) {
            if (grades.containsKey(found.get(i))) {
                return 1d / (i + 1);
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
        analyzer.close();
        ours.close();
    }
}
