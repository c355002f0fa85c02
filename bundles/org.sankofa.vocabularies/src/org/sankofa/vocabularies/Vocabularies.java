package org.sankofa.vocabularies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.Concept;
import org.sankofa.model.Vocabulary;
import org.sankofa.vocabularies.internal.Builder;
import org.sankofa.vocabularies.internal.Table;

/**
 * The built-in reference vocabularies. Each instance holds objects of its own; they are not to be changed. Look-ups
 * by notation, id and scheme are look-ups in a hash table.
 */
public final class Vocabularies implements Iterable<Vocabulary> {

    private static final List<String> SCHEMES = List.of("area", "area-of-work", "theme", "target-group", "priority",
            "internship-area", "mdg2003", "mdg2007", "sdg", "gcm", "dac", "organisation-type", "skill-level",
            "occupation", "language", "currency");

    private final Map<String, Vocabulary> schemes = new LinkedHashMap<>();
    private final Map<String, Concept> byNotation;
    private final Map<String, String> notations = new HashMap<>();
    private final Map<String, Concept> byId = new HashMap<>();
    private final Map<Concept, Set<Concept>> narrower = new HashMap<>();
    private AreaNames areaNames;

    private Vocabularies() {
        Builder builder = new Builder();
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String scheme : SCHEMES) {
            Table table = read(scheme);
            tables.put(scheme, table);
            schemes.put(scheme, builder.vocabulary(scheme, table));
        }
        tables.forEach(builder::relate);
        builder.map(read("crosswalks"));
        byNotation = builder.concepts();
        byNotation.forEach((notation, concept) -> {
            notations.put(concept.getId(), notation);
            byId.put(concept.getId(), concept);
            concept.getBroader().forEach(b -> narrower.computeIfAbsent(b, key -> new LinkedHashSet<>()).add(concept));
        });
    }

    /** Reads the built-in vocabularies. Keep the result: each call reads them anew. */
    public static Vocabularies builtIn() {
        return new Vocabularies();
    }

    /** All vocabularies. */
    @Override
    public Iterator<Vocabulary> iterator() {
        return List.copyOf(schemes.values()).iterator();
    }

    /** The vocabulary with that scheme, such as {@code area}. */
    public Optional<Vocabulary> scheme(String scheme) {
        return Optional.ofNullable(schemes.get(scheme));
    }

    /** The concept with that notation, such as {@code area:ALB}. */
    public Optional<Concept> byNotation(String notation) {
        return Optional.ofNullable(byNotation.get(notation));
    }

    /** The concept with that id. */
    public Optional<Concept> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The notation of the concept with that id, such as {@code area:ALB}. */
    public Optional<String> notationOf(String id) {
        return Optional.ofNullable(notations.get(id));
    }

    /**
     * @param notation such as {@code area:ALB}
     * @param languages BCP 47 tags, the preferred first
     * @return the name of the concept; the notation itself where it is unknown
     */
    public String label(String notation, List<String> languages) {
        return byNotation(notation).map(Concept::getLabels).filter(text -> !text.isEmpty())
                .map(text -> text.best(languages).value()).orElse(notation);
    }

    /** Everything broader than the concept, directly or not, the nearest first. */
    public List<Concept> broader(Concept concept) {
        return closure(concept, Concept::getBroader);
    }

    /** Everything narrower than the concept, directly or not: of a region its countries, of a group its members. */
    public List<Concept> narrower(Concept concept) {
        return closure(concept, c -> narrower.getOrDefault(c, Set.of()));
    }

    /** The names under which statistical sources know countries and areas. */
    public synchronized AreaNames areaNames() {
        if (areaNames == null) {
            areaNames = new AreaNames(schemes.get("area"));
        }
        return areaNames;
    }

    private static List<Concept> closure(Concept start, java.util.function.Function<Concept, Collection<Concept>> step) {
        Set<Concept> found = new LinkedHashSet<>();
        Deque<Concept> open = new ArrayDeque<>(step.apply(start));
        while (!open.isEmpty()) {
            Concept next = open.removeFirst();
            if (next != start && found.add(next)) {
                open.addAll(step.apply(next));
            }
        }
        return List.copyOf(found);
    }

    private static Table read(String name) {
        String path = "/data/" + name + ".tsv";
        try (InputStream in = Vocabularies.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The vocabulary " + name + " is missing from the program; install it again.");
            }
            return Table.parse(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + name + " cannot be read; install the program again.", e);
        }
    }
}
