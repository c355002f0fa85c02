package org.sankofa.experience.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text without what grammar does to them: small letters, no accents, no endings of the plural, no small
 * words. Good enough to compare texts in one language; it is no dictionary.
 */
public final class Words {

    private static final Set<String> SMALL = Set.of("the", "and", "for", "with", "that", "this", "from", "they", "were", "was", "have",
            "has", "had", "are", "not", "but", "which", "when", "what", "who", "our", "their", "been", "also", "into", "than", "then",
            "les", "des", "une", "dans", "pour", "que", "qui", "pas", "avec", "sur", "ont", "aux", "cette", "ces", "par", "mais", "plus",
            "los", "las", "una", "por", "para", "con", "del", "como", "mas", "pero", "sus", "fue", "han", "esta", "este", "entre");
    private static final int LEAST = 3;
    private static final int MOST_WORDS = 5000;

    private Words() {
    }

    /** @return the words in their order */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        for (String word : plain.split("[^\\p{L}\\p{Nd}]+")) {
            if (word.length() >= LEAST && !SMALL.contains(word) && words.size() < MOST_WORDS) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + 'y';
        }
        if (word.length() > 5 && (word.endsWith("ses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("ones")
                || word.endsWith("dades") || word.endsWith("ales") || word.endsWith("ores"))) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1) : word;
    }

    /** @return words, and pairs of words that follow each other: what two texts share when one was made of the other */
    public static Set<String> shingles(String text) {
        List<String> words = of(text);
        Set<String> shingles = new HashSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            shingles.add(words.get(i - 1) + ' ' + words.get(i));
        }
        return shingles;
    }

    /** @return how much two sets share, from 0 to 1 (Jaccard) */
    public static double alike(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() && b.isEmpty() ? 0 : (double) common / (a.size() + b.size() - common);
    }

    /** @return how much of the first set is in the second, from 0 to 1 */
    public static double within(Set<String> part, Set<String> whole) {
        return part.isEmpty() ? 0 : (double) part.stream().filter(whole::contains).count() / part.size();
    }

    /** @return the different words, the longest first: what is worth looking for */
    public static List<String> telling(String text, int most) {
        Set<String> raw = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (word.length() > LEAST && !SMALL.contains(word)) {
                raw.add(word);
            }
        }
        return raw.stream().sorted(java.util.Comparator.comparing(String::length).reversed()).limit(most).toList();
    }
}
