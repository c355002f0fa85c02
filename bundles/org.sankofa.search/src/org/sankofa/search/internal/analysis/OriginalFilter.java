package org.sankofa.search.internal.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives every word twice at one position: as it is, marked with {@link #MARK}, and again for stemming. Phrases and
 * beginnings of words are looked up among the marked ones.
 */
final class OriginalFilter extends TokenFilter {

    /** First char of an unstemmed word in the index. No tokenizer lets it through in a word. */
    static final char MARK = '=';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private State again;

    OriginalFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (again != null) {
            restoreState(again);
            again = null;
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        again = captureState();
        int length = term.length();
        term.resizeBuffer(length + 1);
        char[] buffer = term.buffer();
        System.arraycopy(buffer, 0, buffer, 1, length);
        buffer[0] = MARK;
        term.setLength(length + 1);
        keyword.setKeyword(true); // stemmers leave it alone
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        again = null;
    }
}
