package org.sankofa.vocabularies;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.Vocabulary;

/**
 * Finds the country or area that a source means by a name or a code. Case, accents, punctuation and articles do not
 * matter; a name that several areas share is resolved for none, unless it is said whose name it is.
 */
public final class AreaNames {

    /** The article of a name in English, French and Spanish, before it or, as in lists, behind it. */
    private static final Pattern ARTICLES = Pattern.compile("^(?:the|l|le|la|les|el|los|las) | (?:the|l|le|la|les|el|los|las)$");

    private final Map<String, Set<Concept>> names = new HashMap<>();
    private final Map<String, Set<Concept>> namesBySource = new HashMap<>();
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
                add(names, area.getLabels().get(language), "", area);
            }
            for (Alias alias : area.getAliases()) {
                add(names, alias.getLabel(), "", area);
                if (alias.getSource() != null) {
                    add(namesBySource, alias.getLabel(), alias.getSource(), area);
                }
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
        Set<Concept> found = names.getOrDefault(key(stripped, ""), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /**
     * @param written as for {@link #resolve(String)}
     * @param source who wrote it, as the aliases name their sources, such as {@code worldbank} or {@code naturalearth};
     *        null where it is not known
     * @return the area that this source calls so; if it has no spelling of its own, what all sources agree on
     */
    public Optional<Concept> resolve(String written, String source) {
        Set<Concept> own = source == null ? Set.of() : namesBySource.getOrDefault(key(written, source), Set.of());
        return own.size() == 1 ? Optional.of(own.iterator().next()) : resolve(written);
    }

    /** All areas that a name may mean. */
    public List<Concept> candidates(String written) {
        return List.copyOf(names.getOrDefault(key(written, ""), Set.of()));
    }

    private static void add(Map<String, Set<Concept>> index, String name, String source, Concept area) {
        if (name != null) {
            index.computeIfAbsent(key(name, source), key -> new LinkedHashSet<>()).add(area);
        }
    }

    private static String key(String name, String source) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        plain = plain.replace("&", " and ").replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
        plain = ARTICLES.matcher(plain).replaceAll("");
        return source.isEmpty() ? plain : plain + '@' + source;
    }
}
