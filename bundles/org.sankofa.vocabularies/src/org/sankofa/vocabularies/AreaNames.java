package org.sankofa.vocabularies;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.Vocabulary;

/**
 * Finds the country or area that a source means by a name or a code. Case, accents, punctuation and articles do not
 * matter; a name that several areas share is resolved for none.
 */
public final class AreaNames {

    private final Map<String, Set<Concept>> names = new HashMap<>();
    private final Map<String, Concept> codes = new HashMap<>();

    AreaNames(Vocabulary areas) {
        for (Concept area : areas.getConcepts()) {
            codes.put(area.getNotation(), area);
            for (String code : area.getCodes()) {
                if (!code.startsWith("currency:")) {
                    codes.putIfAbsent(code.substring(code.indexOf(':') + 1), area);
                }
            }
            for (String language : area.getLabels().languages()) {
                add(area.getLabels().get(language), area);
            }
            for (Alias alias : area.getAliases()) {
                add(alias.getLabel(), area);
            }
        }
    }

    /**
     * @param written a name as a source spells it, or an ISO 3166 or M49 code
     * @return the area; empty where it is unknown or may be several
     */
    public Optional<Concept> resolve(String written) {
        String stripped = written.strip();
        Concept byCode = codes.get(stripped.matches("\\d{1,3}") ? "0".repeat(3 - stripped.length()) + stripped : stripped);
        if (byCode != null) {
            return Optional.of(byCode);
        }
        Set<Concept> found = names.getOrDefault(key(stripped), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** All areas that a name may mean. */
    public List<Concept> candidates(String written) {
        return List.copyOf(names.getOrDefault(key(written), Set.of()));
    }

    private void add(String name, Concept area) {
        if (name != null) {
            names.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(area);
        }
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.replace("&", " and ").replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().replaceAll("^the ", "");
    }
}
