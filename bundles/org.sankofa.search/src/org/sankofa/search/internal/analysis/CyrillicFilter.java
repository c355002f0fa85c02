package org.sankofa.search.internal.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes yo as ye, as most people type it, and drops stress marks. The stemmer needs the other letters as they are. */
final class CyrillicFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    CyrillicFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        int length = 0;
        for (int i = 0; i < term.length(); i++) {
            char c = buffer[i];
            if (c != '\u0301') {
                buffer[length++] = c == '\u0451' ? '\u0435' : c;
            }
        }
        term.setLength(length);
        return true;
    }
}
