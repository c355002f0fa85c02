package org.sankofa.search.internal.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The analysers of the languages. Each gives every word twice, marked as it is and stemmed, accents folded, and drops
 * no word: words that carry no meaning are told by {@link #isStopWord}. Safe for use by several threads.
 */
public final class Analyzers implements AutoCloseable {

    /** Changes whenever a text would give other words than before; part of what an index is checked against. */
    public static final String VERSION = "2";

    private static final CharArraySet PUNCTUATION = SmartChineseAnalyzer.getDefaultStopSet();

    private static final CharArraySet ENGLISH = english();

    private static final Map<String, Set<String>> LIGHT_VERBS = lightVerbs();

    private final Map<String, Analyzer> byLanguage = new HashMap<>();
    private final Map<String, CharArraySet> stopWords = new HashMap<>();
    private final Analyzer other = analyzer("");

    /** Makes the analysers; they are light until used. */
    public Analyzers() {
        for (String language : Language.MAIN) {
            byLanguage.put(language, analyzer(language));
        }
        stopWords.put("en", EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        stopWords.put("fr", FrenchAnalyzer.getDefaultStopSet());
        stopWords.put("es", SpanishAnalyzer.getDefaultStopSet());
        stopWords.put("ru", RussianAnalyzer.getDefaultStopSet());
        stopWords.put("ar", ArabicAnalyzer.getDefaultStopSet());
    }

    /** The analyser of a language; for others than {@link Language#MAIN} one that cuts and folds, but does not stem. */
    public Analyzer of(String language) {
        return byLanguage.getOrDefault(language, other);
    }

    /** Whether a word carries so little meaning in that language that a record need not hold it. */
    public boolean isStopWord(String word, String language) {
        CharArraySet words = stopWords.get(language);
        return words != null && words.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /**
     * Whether a word only holds sentences together in that language, as "who" and "each": it may be asked for by a person,
     * but that two texts share it says nothing. More words than {@link #isStopWord}.
     */
    public boolean isFunctionWord(String word, String language) {
        return isStopWord(word, language) || "en".equals(language) && ENGLISH.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /**
     * Whether a word is a form of a verb that carries little by itself, as "left" and "came": it counts where texts are compared, but
     * that two of them share it is no reason to be given to a person. The list beside this class says which.
     */
    public boolean isLightVerb(String word, String language) {
        return LIGHT_VERBS.getOrDefault(language, Set.of()).contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static Map<String, Set<String>> lightVerbs() {
        Map<String, Set<String>> verbs = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Analyzers.class.getResourceAsStream("light-verbs.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t", 2))
                .forEach(line -> verbs.computeIfAbsent(line[0], key -> new HashSet<>()).addAll(List.of(line[1].strip().split(" +"))));
            return verbs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharArraySet english() {
        try (Reader words = new InputStreamReader(SnowballFilter.class.getResourceAsStream("english_stop.txt"), StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(String language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return components(language);
            }
        };
    }

    private static Analyzer.TokenStreamComponents components(String language) {
        Tokenizer tokenizer = switch (language) {
            case "" -> new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
            case "zh" -> new HMMChineseTokenizer();
            default -> new StandardTokenizer();
        };
        TokenStream words = switch (language) {
            case "en" -> new ICUFoldingFilter(new EnglishPossessiveFilter(tokenizer));
            case "fr" -> new ICUFoldingFilter(new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES));
            case "ar" -> new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(tokenizer)));
            // folding would make a vowel of the short i, which the stemmer looks for
            case "ru" -> new CyrillicFilter(new LowerCaseFilter(tokenizer));
            case "zh" -> new ICUFoldingFilter(new StopFilter(tokenizer, PUNCTUATION));
            default -> new ICUFoldingFilter(tokenizer);
        };
        TokenStream both = new OriginalFilter(words);
        TokenStream stemmed = switch (language) {
            case "en", "zh" -> new PorterStemFilter(both);
            case "fr" -> new FrenchLightStemFilter(both);
            case "es" -> new SpanishLightStemFilter(both);
            case "ar" -> new ArabicStemFilter(both);
            case "ru" -> new SnowballFilter(both, "Russian");
            default -> both;
        };
        return new Analyzer.TokenStreamComponents(tokenizer, stemmed);
    }

    @Override
    public void close() {
        byLanguage.values().forEach(Analyzer::close);
        other.close();
    }
}
