package org.sankofa.search.internal.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words of the texts of one record, cut once and replayed into several fields. Reused from record to record; not safe
 * for several threads.
 */
public final class Tokens {

    private char[] chars = new char[1 << 14];
    private int[] starts = new int[1 << 12];
    private int[] increments = new int[1 << 12];
    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];
    private int count;

    /** A text that was cut: which tokens are its. */
    public record Part(int first, int last, int end, int positions) {
    }

    /** Forgets everything. */
    public void clear() {
        count = 0;
        starts[0] = 0;
    }

    /** Cuts a text. */
    public Part cut(Analyzer analyzer, String text) {
        int first = count;
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() <= 255) {
                    add(term, increment.getPositionIncrement(), offset.startOffset(), offset.endOffset());
                }
            }
            stream.end();
            return new Part(first, count, Math.max(text.length(), offset.endOffset()),
                    increment.getPositionIncrement());
        } catch (IOException e) {
            throw new UncheckedIOException("A text could not be cut into words", e);
        }
    }

    private void add(CharTermAttribute term, int increment, int start, int end) {
        if (count + 2 > starts.length) {
            int size = starts.length * 2;
            starts = Arrays.copyOf(starts, size);
            increments = Arrays.copyOf(increments, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
        }
        int at = starts[count];
        if (at + term.length() > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, at + term.length()));
        }
        System.arraycopy(term.buffer(), 0, chars, at, term.length());
        increments[count] = increment;
        from[count] = start;
        to[count] = end;
        starts[++count] = at + term.length();
    }

    /** The unstemmed words of a part, without their mark. */
    public void originals(Part part, Consumer<String> each) {
        for (int i = part.first; i < part.last; i++) {
            if (chars[starts[i]] == OriginalFilter.MARK) {
                each.accept(new String(chars, starts[i] + 1, starts[i + 1] - starts[i] - 1));
            }
        }
    }

    /** The first word of a part, unstemmed and without its mark. */
    public Optional<String> firstOriginal(Part part) {
        return part.first == part.last ? Optional.empty()
                : Optional.of(new String(chars, starts[part.first] + 1, starts[part.first + 1] - starts[part.first] - 1));
    }

    /** A stream of the tokens of a part, for the index; valid until {@link #clear()}. */
    public TokenStream stream(Part part) {
        return new Replay(part);
    }

    /** A word at a position of a text. {@code original} is unmarked. */
    public record Word(String original, String stem) {
    }

    /** The words of a short text, such as one of a query. */
    public static List<Word> words(Analyzer analyzer, String text) {
        Tokens tokens = new Tokens();
        Part part = tokens.cut(analyzer, text);
        List<Word> words = new ArrayList<>();
        String original = null;
        for (int i = part.first; i < part.last; i++) {
            String token = new String(tokens.chars, tokens.starts[i], tokens.starts[i + 1] - tokens.starts[i]);
            if (token.charAt(0) == OriginalFilter.MARK) {
                original = token.substring(1);
            } else {
                words.add(new Word(original == null ? token : original, token));
                original = null;
            }
        }
        return words;
    }

    /** The unstemmed form of a word as it stands in the index. */
    public static String marked(String original) {
        return OriginalFilter.MARK + original;
    }

    private final class Replay extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Part part;
        private int next;

        Replay(Part part) {
            this.part = part;
            this.next = part.first;
        }

        @Override
        public boolean incrementToken() {
            if (next >= part.last) {
                return false;
            }
            clearAttributes();
            term.copyBuffer(chars, starts[next], starts[next + 1] - starts[next]);
            increment.setPositionIncrement(increments[next]);
            offset.setOffset(from[next], to[next]);
            next++;
            return true;
        }

        @Override
        public void reset() {
            next = part.first;
        }

        @Override
        public void end() {
            clearAttributes();
            increment.setPositionIncrement(part.positions);
            offset.setOffset(part.end, part.end);
        }
    }
}
