package org.sankofa.search.internal.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Names;

/** Finds words that occur and look like one that does not. */
final class Spelling {

    private static final int MIN_LENGTH = 4;

    private final View view;
    private final Analyzers analyzers;

    Spelling(View view, Analyzers analyzers) {
        this.view = view;
        this.analyzers = analyzers;
    }

    /** Whether some record holds the word in some form. */
    boolean occurs(String word) throws IOException {
        for (String language : view.languages()) {
            for (Tokens.Word token : Tokens.words(analyzers.of(language), word)) {
                if (view.reader().docFreq(new Term(Names.TEXT + language, token.stem())) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The word most like it, of two equally like ones the more frequent one. */
    Optional<String> like(String word) throws IOException {
        String best = null;
        double bestScore = 0;
        for (String language : view.languages()) {
            List<Tokens.Word> tokens = Tokens.words(analyzers.of(language), word);
            if (tokens.size() != 1 || tokens.get(0).original().length() < MIN_LENGTH) {
                continue;
            }
            String original = tokens.get(0).original();
            int edits = original.length() < 6 ? 1 : 2;
            Term term = new Term(Names.TEXT + language, Tokens.marked(original));
            for (LeafReaderContext leaf : view.reader().leaves()) {
                Terms terms = leaf.reader().terms(term.field());
                if (terms == null) {
                    continue;
                }
                FuzzyTermsEnum near = new FuzzyTermsEnum(terms, term, edits, 2, true);
                for (BytesRef found = near.next(); found != null; found = near.next()) {
                    double score = near.getBoost() * 10 + Math.log1p(near.docFreq());
                    String text = found.utf8ToString().substring(1);
                    if (score > bestScore && !text.equals(original)) {
                        bestScore = score;
                        best = text;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
