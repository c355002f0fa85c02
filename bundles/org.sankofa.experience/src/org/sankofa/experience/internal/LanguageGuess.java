package org.sankofa.experience.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which language a text is in, by its script and its small words. Says nothing where it is not sure. */
public final class LanguageGuess {

    private static final Map<String, Set<String>> SMALL = Map.of(
            "en", Set.of("the", "and", "of", "to", "in", "is", "was", "that", "for", "with", "we", "they", "not", "this", "have",
                    "are", "were", "from", "by", "which", "our", "it", "at", "been"),
            "fr", Set.of("le", "la", "les", "des", "et", "est", "une", "un", "dans", "pour", "que", "qui", "nous", "pas", "avec",
                    "sur", "ont", "du", "au", "aux", "ce", "cette", "par", "été", "mais"),
            "es", Set.of("el", "la", "los", "las", "y", "en", "que", "una", "un", "por", "para", "con", "no", "se", "del", "es",
                    "fue", "como", "más", "pero", "al", "lo", "nos", "han", "está"),
            "pt", Set.of("o", "a", "os", "as", "e", "em", "que", "uma", "um", "por", "para", "com", "não", "se", "do", "da",
                    "dos", "das", "foi", "mais", "mas", "ao", "no", "na", "são"),
            "de", Set.of("der", "die", "das", "und", "ist", "in", "zu", "den", "mit", "von", "für", "nicht", "wir", "auf", "ein",
                    "eine", "dem", "im", "des", "sich", "auch", "haben", "wurde"),
            "it", Set.of("il", "la", "le", "gli", "e", "di", "che", "è", "un", "una", "per", "con", "non", "si", "del", "della",
                    "sono", "nel", "anche", "più", "ma", "dei", "lo", "ha"));
    private static final int LEAST_WORDS = 3;

    private LanguageGuess() {
    }

    /** @return the tag of the language; empty where the text is too short or of none that is known */
    public static Optional<String> of(String text) {
        Optional<String> script = byScript(text);
        if (script.isPresent()) {
            return script;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            SMALL.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        List<Map.Entry<String, Integer>> order = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
        if (order.isEmpty() || order.get(0).getValue() < LEAST_WORDS
                || order.size() > 1 && order.get(0).getValue().equals(order.get(1).getValue())) {
            return Optional.empty();
        }
        return Optional.of(order.get(0).getKey());
    }

    private static Optional<String> byScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        Map<Character.UnicodeScript, String> scripts = Map.of(Character.UnicodeScript.ARABIC, "ar",
                Character.UnicodeScript.CYRILLIC, "ru", Character.UnicodeScript.HAN, "zh");
        return scripts.entrySet().stream()
                .filter(s -> letters > 0 && text.codePoints().filter(c -> Character.UnicodeScript.of(c) == s.getKey()).count() * 2 > letters)
                .map(Map.Entry::getValue).findFirst();
    }
}
