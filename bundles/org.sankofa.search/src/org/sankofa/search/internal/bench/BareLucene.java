package org.sankofa.search.internal.bench;

import java.io.IOException;
import java.nio.file.Path;

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
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.sankofa.search.internal.index.Entry;

/**
 * What one gets of Lucene without more: one field of text, standard analysis, BM25, exact filters, the first 50 with
 * their stored titles. No facets, no fragments, no languages.
 */
final class BareLucene implements AutoCloseable {

    private final FSDirectory directory;
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    BareLucene(Path path) throws IOException {
        directory = FSDirectory.open(path);
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setRAMBufferSizeMB(64);
        writer = new IndexWriter(directory, config);
    }

    void add(Entry entry) throws IOException {
        writer.addDocument(document(entry));
    }

    void replace(Entry entry) throws IOException {
        writer.updateDocument(new Term("id", entry.key.id()), document(entry));
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField("id", entry.key.id(), Store.YES));
        document.add(new StringField("area", entry.areas.first(), Store.NO));
        document.add(new StringField("state", entry.states.get(0), Store.NO));
        document.add(new TextField("title", entry.titles.get("en"), Store.YES));
        StringBuilder text = new StringBuilder(entry.titles.get("en"));
        entry.texts.get("en").forEach(section -> text.append('\n').append(section.text()));
        document.add(new TextField("text", text.toString(), Store.YES));
        return document;
    }

    void refresh() throws IOException {
        DirectoryReader next = reader == null ? DirectoryReader.open(writer)
                : DirectoryReader.openIfChanged(reader, writer);
        if (next != null) {
            if (reader != null) {
                reader.close();
            }
            reader = next;
            searcher = new IndexSearcher(reader);
        }
    }

    void commit() throws IOException {
        writer.commit();
    }

    /** How many are found, at least; reads titles of the first 50. */
    long search(GeneratedLessons.Question question) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        question.words().forEach(w -> query.add(new TermQuery(new Term("text", w)), Occur.MUST));
        if (question.area() != null) {
            query.add(new TermQuery(new Term("area", question.area())), Occur.FILTER);
        }
        if (question.state() != null) {
            query.add(new TermQuery(new Term("state", question.state())), Occur.FILTER);
        }
        TopDocs top = searcher.search(query.build(), 50);
        long read = 0;
        for (ScoreDoc hit : top.scoreDocs) {
            read += searcher.storedFields().document(hit.doc, java.util.Set.of("id", "title")).get("title").length();
        }
        return read > 0 ? top.totalHits.value() : 0;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
        analyzer.close();
    }
}
