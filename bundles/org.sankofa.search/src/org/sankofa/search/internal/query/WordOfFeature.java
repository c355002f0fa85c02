package org.sankofa.search.internal.query;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Names;
import org.sankofa.search.internal.index.Sections;

/** Records that hold a word, or one that begins so, in the texts of one feature in one language. */
final class WordOfFeature extends Query {

    private final String language;
    private final String feature;
    private final String word;
    private final boolean beginning;

    /**
     * @param feature its folded name
     * @param word unstemmed
     * @param beginning whether longer words will do
     */
    WordOfFeature(String language, String feature, String word, boolean beginning) {
        this.language = language;
        this.feature = feature;
        this.word = word;
        this.beginning = beginning;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Terms terms = Terms.getTerms(leaf.reader(), Names.TEXT + language);
                BytesRef wanted = new BytesRef(Tokens.marked(word));
                TermsEnum each = terms.iterator();
                if (beginning) {
                    FixedBitSet found = beginningWith(wanted, each, leaf.reader());
                    DocIdSetIterator all = new BitSetIterator(found, found.approximateCardinality());
                    return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, all));
                }
                return each.seekExact(wanted)
                        ? new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, places(each, leaf.reader())))
                        : null;
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private FixedBitSet beginningWith(BytesRef wanted, TermsEnum each, LeafReader reader) throws IOException {
        FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
        boolean more = each.seekCeil(wanted) != TermsEnum.SeekStatus.END;
        for (BytesRef term = more ? each.term() : null; term != null && StringHelper.startsWith(term, wanted); term = each
                .next()) {
            TwoPhaseIterator places = places(each, reader);
            DocIdSetIterator documents = places.approximation();
            for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
                if (!found.get(at) && places.matches()) {
                    found.set(at);
                }
            }
        }
        return found;
    }

    /** The records with the word that the enumeration stands at, to be looked at closer. */
    private TwoPhaseIterator places(TermsEnum at, LeafReader reader) throws IOException {
        PostingsEnum postings = at.postings(null, PostingsEnum.OFFSETS);
        BinaryDocValues sections = DocValues.getBinary(reader, Names.SECTIONS + language);
        Sections.Reader of = new Sections.Reader(feature);
        return new TwoPhaseIterator(postings) {
            @Override
            public boolean matches() throws IOException {
                if (!sections.advanceExact(postings.docID())) {
                    return false;
                }
                of.read(sections.binaryValue());
                boolean found = false;
                for (int i = of.any() ? postings.freq() : 0; i > 0 && !found; i--) {
                    postings.nextPosition();
                    found = of.has(postings.startOffset());
                }
                return found;
            }

            @Override
            public float matchCost() {
                return 100;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Names.TEXT + language)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return feature + '=' + word + (beginning ? "*" : "") + '@' + language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordOfFeature same && language.equals(same.language) && feature.equals(same.feature)
                && word.equals(same.word) && beginning == same.beginning;
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, feature, word, beginning);
    }
}
