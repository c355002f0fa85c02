package org.sankofa.evidence.internal.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sankofa.evidence.AreaKind;
import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.Snapshot;
import org.sankofa.vocabularies.AreaNames;
import org.sankofa.vocabularies.Vocabularies;

/**
 * Finds the code of an area by what a source calls it. A name that is not known is kept, listed, and mapped once: the mapping is a
 * vocabulary of the space, so that it holds for everybody and for the next file.
 */
final class Areas {

    /** Scheme of the vocabulary that holds mappings of names. */
    static final String SCHEME = "area-names";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x85\\u2028\\u2029]+");
    private static final String GROUP_PREFIX = "WB_";
    private static final Map<String, String> REMAINDERS = Map.of("other north", AreaKind.OTHER_NORTH, "other south", AreaKind.OTHER_SOUTH,
            "other", AreaKind.OTHER, "others", AreaKind.OTHER, "other areas", AreaKind.OTHER, "unknown", AreaKind.UNKNOWN,
            "unspecified", AreaKind.UNKNOWN, "not stated", AreaKind.UNKNOWN);

    private final Vocabularies vocabularies;
    private final AreaNames names;
    private final String source;
    private final Map<String, String> groupsByCode = new HashMap<>();
    private final Map<String, String> groupsByName = new HashMap<>();
    private final Map<String, String> mapped = new TreeMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    private final Set<String> found = new TreeSet<>();

    /**
     * @param source whose names these are, as the aliases of areas name their sources; null where it is not known
     * @param given mappings of now, codes by names
     */
    Areas(Vocabularies vocabularies, String source, Snapshot snapshot, Map<String, String> given) {
        this.vocabularies = vocabularies;
        this.names = vocabularies.areaNames();
        this.source = source;
        readGroups();
        try (Stream<Record> all = snapshot.records(null, "vocabulary")) {
            all.filter(record -> record instanceof Vocabulary vocabulary && SCHEME.equals(vocabulary.getScheme()))
                    .forEach(record -> ((Vocabulary) record).getConcepts().forEach(concept -> concept.getAliases()
                            .forEach(alias -> mapped.put(alias.getLabel(), concept.getNotation()))));
        }
        mapped.putAll(given);
    }

    private void readGroups() {
        try (InputStream in = Areas.class.getResourceAsStream("worldbank-groups.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    groupsByCode.put(line.substring(0, tab), GROUP_PREFIX + line.substring(0, tab));
                    groupsByName.put(plain(line.substring(tab + 1)), GROUP_PREFIX + line.substring(0, tab));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String name) {
        return name.replace("&", "and").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** Names that people mapped, codes by names. */
    Map<String, String> mappings() {
        return mapped;
    }

    /** Whether a code that somebody gives for a name is one. */
    boolean isCode(String code) {
        return names.resolve(code).filter(area -> area.getNotation().equals(code)).isPresent() || AreaKind.of(code) == AreaKind.REMAINDER;
    }

    /** The code of a name; that of a name nobody mapped begins with a question mark. */
    String byName(String written) {
        // as it will stand in the data file, where a line is never broken
        String name = CONTROL.matcher(written.replace('\u00a0', ' ')).replaceAll(" ").strip();
        String code = known.computeIfAbsent(name, key -> code(key).orElse(AreaKind.UNMAPPED_MARK + key));
        if (code.startsWith(AreaKind.UNMAPPED_MARK)) {
            unknown.merge(name, 0L, Long::sum);
        } else {
            found.add(code);
        }
        return code;
    }

    private Optional<String> code(String name) {
        if (mapped.containsKey(name)) {
            return Optional.of(mapped.get(name));
        }
        String plain = plain(name);
        if (REMAINDERS.containsKey(plain)) {
            return Optional.of(REMAINDERS.get(plain));
        }
        if (groupsByName.containsKey(plain)) {
            return Optional.of(groupsByName.get(plain));
        }
        return names.resolve(name, source).map(Concept::getNotation);
    }

    /** The code of what has a code and a name. Groups of the World Bank go before everything, for some look like other codes. */
    String byCode(String written, String name) {
        String code = written.strip();
        if (code.isEmpty()) {
            return byName(name);
        }
        if (mapped.containsKey(name)) {
            return byName(name);
        }
        String resolved = known.computeIfAbsent("code " + code, key -> groupsByCode.containsKey(code) ? groupsByCode.get(code)
                : names.resolve(code, source).map(Concept::getNotation).orElse(""));
        if (resolved.isEmpty()) {
            return byName(name.isEmpty() ? code : name);
        }
        found.add(resolved);
        return resolved;
    }

    /** A code that needs no looking up. */
    String known(String code) {
        found.add(code);
        return code;
    }

    /** Whether a code and a name stand for different areas, as where codes were swapped. */
    boolean contradicts(String code, String name) {
        Optional<String> named = name.isEmpty() ? Optional.empty() : code(name.strip());
        return named.isPresent() && !named.get().equals(code);
    }

    /** Codes of the countries of a region and of the regions in it. */
    Set<String> countriesIn(String region) {
        Set<String> codes = new TreeSet<>();
        vocabularies.byNotation("area:" + region).ifPresent(concept -> collect(concept, codes));
        return codes;
    }

    private void collect(Concept region, Set<String> codes) {
        for (Concept part : vocabularies.narrower(region)) {
            if (AreaKind.of(part.getNotation()) == AreaKind.COUNTRY) {
                codes.add(part.getNotation());
            } else {
                collect(part, codes);
            }
        }
    }

    /** What an area is called in English. */
    String label(String code) {
        return vocabularies.byNotation("area:" + code).isEmpty() ? code : vocabularies.label("area:" + code, java.util.List.of("en"));
    }

    /** Counts a figure of a name that is not mapped. */
    void count(String code) {
        if (code.startsWith(AreaKind.UNMAPPED_MARK)) {
            unknown.merge(code.substring(1), 1L, Long::sum);
        }
    }

    /** Names that are not mapped, with the number of their figures. */
    Map<String, Long> unknown() {
        return unknown;
    }

    /** Codes that were found. */
    Set<String> found() {
        return found;
    }

    /** The vocabulary with what was mapped before and now; ids follow from what is mapped, so that two people make the same. */
    static Vocabulary vocabulary(Optional<Vocabulary> before, Map<String, String> given) {
        Vocabulary made = before.map(org.eclipse.emf.ecore.util.EcoreUtil::copy).orElseGet(() -> {
            Vocabulary fresh = ModelFactory.eINSTANCE.createVocabulary();
            fresh.setId(vocabularyId());
            fresh.setScheme(SCHEME);
            fresh.setTitle(Text.of("en", "Names of areas in our sources"));
            return fresh;
        });
        given.forEach((name, code) -> {
            Concept concept = made.getConcepts().stream().filter(one -> code.equals(one.getNotation())).findFirst().orElseGet(() -> {
                Concept fresh = ModelFactory.eINSTANCE.createConcept();
                fresh.setId(Ids.nameBased("concept:" + SCHEME + ":" + code));
                fresh.setNotation(code);
                made.getConcepts().add(fresh);
                return fresh;
            });
            made.getConcepts().stream().filter(one -> one != concept)
                    .forEach(one -> one.getAliases().removeIf(alias -> name.equals(alias.getLabel())));
            if (concept.getAliases().stream().noneMatch(alias -> name.equals(alias.getLabel()))) {
                Alias alias = ModelFactory.eINSTANCE.createAlias();
                alias.setId(Ids.nameBased("alias:" + SCHEME + ":" + code + ":" + name));
                alias.setLabel(name);
                concept.getAliases().add(alias);
            }
        });
        return made;
    }

    static String vocabularyId() {
        return Ids.nameBased("vocabulary:" + SCHEME);
    }
}
