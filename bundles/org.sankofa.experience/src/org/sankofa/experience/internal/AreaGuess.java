package org.sankofa.experience.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.model.Concept;
import org.sankofa.vocabularies.AreaNames;
import org.sankofa.vocabularies.Vocabularies;

/** Finds the countries and regions that a text names, in any language the vocabulary has names in. */
public final class AreaGuess {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}’'.-]*");
    private static final int LONGEST_NAME = 4;
    private static final int MOST_WORDS = 20_000;

    private final AreaNames names;

    /** Names of the built-in areas. */
    public AreaGuess(Vocabularies vocabularies) {
        this.names = vocabularies.areaNames();
    }

    /** @return the areas named, countries before regions, those named most often first */
    public List<Concept> in(String text) {
        Map<Concept, Integer> counts = new LinkedHashMap<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (!Character.isUpperCase(words.get(i).codePointAt(0)) && Character.isLowerCase(words.get(i).codePointAt(0))) {
                continue;
            }
            for (int n = Math.min(LONGEST_NAME, words.size() - i); n > 0; n--) {
                List<Concept> found = names.candidates(name(words.subList(i, i + n)));
                if (found.size() == 1) {
                    counts.merge(found.get(0), 1, Integer::sum);
                    i += n - 1;
                    break;
                }
            }
        }
        List<Concept> order = new ArrayList<>(counts.keySet());
        order.sort(Comparator.comparing((Concept area) -> !isCountry(area))
                .thenComparing(area -> -counts.get(area)));
        return order;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && words.size() < MOST_WORDS) {
            // l'Albanie, d’Haïti
            String word = matcher.group().replaceFirst("^[lLdD][’'](?=\\p{Lu})", "").replaceFirst("[.’']s?$", "");
            words.add(word.isEmpty() ? matcher.group() : word);
        }
        return words;
    }

    private static String name(List<String> words) {
        return String.join(" ", words);
    }

    private static boolean isCountry(Concept area) {
        return area.getNotation() != null && area.getNotation().matches("[A-Z]{3}");
    }
}
