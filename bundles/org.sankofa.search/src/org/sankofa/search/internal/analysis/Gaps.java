package org.sankofa.search.internal.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;

/**
 * What the index needs to know of analysis though texts come to it cut: how far the texts of one record are from each
 * other, so that no phrase reaches from one into the next.
 */
public final class Gaps extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new KeywordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    public int getOffsetGap(String field) {
        return 1;
    }
}
