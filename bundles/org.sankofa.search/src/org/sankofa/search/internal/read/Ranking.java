package org.sankofa.search.internal.read;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 whose rarity of a word is counted over all records, not over those that have the language: otherwise a word
 * of a language that few records have would count for little.
 */
public final class Ranking extends BM25Similarity {

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        float idf = idf(term.docFreq(), collection.maxDoc());
        return Explanation.match(idf, "idf over all records");
    }

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics[] terms) {
        double sum = 0;
        for (TermStatistics term : terms) {
            sum += idf(term.docFreq(), collection.maxDoc());
        }
        return Explanation.match((float) sum, "sum of idf over all records");
    }
}
