package org.sankofa.exchange.internal.rows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** In which of the languages of a report its title is: the small words tell. */
final class TitleLanguage {

    private static final Map<String, Set<String>> SMALL = Map.of(
            "en", Set.of("the", "of", "and", "for", "in", "to", "on", "with", "through", "evaluation"),
            "fr", Set.of("le", "la", "les", "des", "du", "de", "et", "pour", "dans", "au", "aux", "évaluation"),
            "es", Set.of("el", "los", "las", "del", "de", "la", "y", "para", "en", "evaluación", "proyecto"));

    private TitleLanguage() {
    }

    /** @param languages those of the report; of one there is no doubt */
    static String of(String title, List<String> languages) {
        String best = languages.isEmpty() ? "en" : languages.get(0);
        if (languages.size() == 1) {
            return best;
        }
        List<String> words = List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        long most = -1;
        for (String language : languages.isEmpty() ? List.of("en", "fr", "es") : languages) {
            long count = words.stream().filter(SMALL.getOrDefault(language, Set.of())::contains).count();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }
}
