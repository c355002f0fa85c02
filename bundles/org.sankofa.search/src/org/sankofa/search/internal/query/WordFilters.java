package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.analysis.Language;
import org.sankofa.search.internal.analysis.Tokens;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Names;

/** Finds out what the words of a filter mean, in whatever language. */
final class WordFilters {

    private final Known known;
    private final Analyzers analyzers;

    WordFilters(Known known, Analyzers analyzers) {
        this.known = known;
        this.analyzers = analyzers;
    }

    Query title(Node.Value value) {
        List<Query> words = new ArrayList<>();
        List<String> parts = originals(value.text());
        for (int i = 0; i < parts.size(); i++) {
            boolean open = value.prefix() && i == parts.size() - 1;
            words.add(open ? new PrefixQuery(new Term(Names.PREFIX, parts.get(i)))
                    : Queries.any(List.of(new TermQuery(new Term(Names.PREFIX, parts.get(i))), titleStem(parts.get(i)))));
        }
        return Queries.all(words);
    }

    private Query titleStem(String word) {
        List<Query> stems = new ArrayList<>();
        for (String language : Language.MAIN) {
            if (known.languages().contains(language)) {
                for (Tokens.Word token : Tokens.words(analyzers.of(language), word)) {
                    stems.add(new TermQuery(new Term(Names.TITLE + language, token.stem())));
                }
            }
        }
        return stems.isEmpty() ? new MatchNoDocsQuery("no title") : Queries.any(stems);
    }

    /** The words of a text as they are written. */
    List<String> originals(String text) {
        return Tokens.words(analyzers.of("en"), text).stream().map(Tokens.Word::original).toList();
    }

    Query anyText(Node.Value value) {
        List<Query> languagesHolding = new ArrayList<>();
        Set<String> all = new TreeSet<>(known.languages());
        all.add(Language.NONE);
        for (String language : all) {
            List<Query> words = new ArrayList<>();
            for (Tokens.Word token : Tokens.words(analyzers.of(language), value.text())) {
                words.add(value.prefix()
                        ? new PrefixQuery(new Term(Names.TEXT + language, Tokens.marked(token.original())))
                        : new TermQuery(new Term(Names.TEXT + language, token.stem())));
            }
            languagesHolding.add(Queries.all(words));
        }
        return new ConstantScoreQuery(Queries.any(languagesHolding));
    }

    Query by(Node.Value value) {
        List<Query> words = new ArrayList<>();
        for (String word : Fold.fold(value.text()).split("\\s+")) {
            words.add(value.prefix() ? new PrefixQuery(new Term(Names.BY, word))
                    : new TermQuery(new Term(Names.BY, word)));
        }
        return Queries.all(words);
    }

    /** A word in any language among the texts of a feature. */
    Query ofFeature(String feature, String word, boolean beginning) {
        Set<String> all = new TreeSet<>(known.languages());
        all.add(Language.NONE);
        return Queries.all(List.of(new TermQuery(new Term(Names.TEXTUAL, feature)), Queries.any(all.stream()
                .<Query> map(language -> new WordOfFeature(language, feature, word, beginning)).toList())));
    }
}
