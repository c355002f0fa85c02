package org.sankofa.search.internal.analysis;

import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Given terms as a stream, which costs the index far less than a field for each. */
public final class TermStream extends TokenStream {

    /** Lucene's terms have at most 32,766 bytes. */
    private static final int MAX_LENGTH = 8000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Iterable<String> terms;
    private Iterator<String> each;

    /** A stream of these terms. */
    public TermStream(Iterable<String> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (!each.hasNext()) {
            return false;
        }
        clearAttributes();
        String next = each.next();
        term.append(next, 0, Math.min(MAX_LENGTH, next.length()));
        return true;
    }

    @Override
    public void reset() {
        each = terms.iterator();
    }
}
