package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.FacetField;
import org.sankofa.search.Row;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.RowCodec;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.query.Known;
import org.sankofa.store.RecordKey;

/** One state of the index, to be read. Safe for several threads. */
public final class View {

    private static final int MAX_COUNTS = 200;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Set<String> languages = new TreeSet<>();
    private final Set<String> features;
    private final Map<List<Object>, Known> known = new HashMap<>();
    private final Map<List<Object>, FacetCounter> counts = new HashMap<>();

    /** A view of a reader; the caller holds a reference to it as long as the view is used. */
    public View(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Ranking());
        for (LeafReaderContext leaf : reader.leaves()) {
            for (FieldInfo field : leaf.reader().getFieldInfos()) {
                if (field.name.startsWith(Names.TEXT)) {
                    languages.add(field.name.substring(Names.TEXT.length()));
                }
            }
        }
        features = values(Names.HAS, 5000);
    }

    /** The index as Lucene sees it. */
    public DirectoryReader reader() {
        return reader;
    }

    /** Searches this state. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** The languages that some text is in, {@code und} among them. */
    public Set<String> languages() {
        return languages;
    }

    /** Folded names of the features that some record has. */
    public Set<String> features() {
        return features;
    }

    /** Makes what a query can hold in this state of the index. */
    @FunctionalInterface
    public interface KnownMaker {
        /** Makes it. */
        Known make() throws IOException;
    }

    /** What a query can hold, made once for these concepts and languages. */
    public Known known(Taxonomy taxonomy, List<String> preferred, KnownMaker maker) throws IOException {
        synchronized (known) {
            List<Object> key = List.of(taxonomy, preferred);
            Known made = known.get(key);
            if (made == null) {
                made = maker.make();
                known.put(key, made);
            }
            return made;
        }
    }

    /** Counts of what a query finds, made once. */
    FacetCounter counted(Query query, Set<FacetField> fields) throws IOException {
        List<Object> key = List.of(query, Set.copyOf(fields));
        synchronized (counts) {
            FacetCounter made = counts.get(key);
            if (made != null) {
                return made;
            }
        }
        FacetCounter counter = new FacetCounter(fields);
        searcher.search(query, FacetCounter.manager(counter));
        synchronized (counts) {
            if (counts.size() > MAX_COUNTS) {
                counts.clear();
            }
            counts.put(key, counter);
        }
        return counter;
    }

    /** The values of a field of terms, at most so many. */
    public Set<String> values(String field, int most) throws IOException {
        Set<String> values = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null && values.size() < most; term = each.next()) {
                values.add(term.utf8ToString());
            }
        }
        return values;
    }

    /** The row of a document. */
    public Row row(int document, List<String> preferred) throws IOException {
        return RowCodec.read(rowBytes(document), preferred);
    }

    /** The row of a document, undecoded. */
    public BytesRef rowBytes(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues rows = leaf.reader().getBinaryDocValues(Names.ROW);
        if (rows == null || !rows.advanceExact(document - leaf.docBase)) {
            throw new org.apache.lucene.index.CorruptIndexException("a document without a row", leaf.toString());
        }
        return rows.binaryValue();
    }

    /** The document of a key; -1 when there is none. */
    public int document(String key) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Names.KEY, key)), 1);
        return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
    }

    /** The records that hold any of these terms. */
    public Set<RecordKey> recordsWith(String field, Set<String> terms) throws IOException {
        Set<RecordKey> found = new TreeSet<>();
        if (terms.isEmpty()) {
            return found;
        }
        Query any = new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
        Weight weight = searcher.createWeight(searcher.rewrite(any), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int hit = each.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = each.nextDoc()) {
                if (live == null || live.get(hit)) {
                    found.add(row(leaf.docBase + hit, List.of()).key());
                }
            }
        }
        return found;
    }
}
