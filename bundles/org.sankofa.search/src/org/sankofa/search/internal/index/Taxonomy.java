package org.sankofa.search.internal.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The concepts that records refer to: how they are called and what lies above them. Immutable. */
public final class Taxonomy {

    /** A taxonomy without concepts. */
    public static final Taxonomy EMPTY = new Builder().build("");

    /**
     * A concept.
     *
     * @param id its id, by which records refer to it
     * @param scheme short name of its vocabulary
     * @param code its code there
     * @param labels its name by language tag
     * @param parents ids of the concepts directly above it
     */
    public record Concept(String id, String scheme, String code, Map<String, String> labels, List<String> parents) {

        /** Such as {@code area:ALB}. */
        public String notation() {
            return scheme + ':' + code;
        }

        /** Its name in the best of these languages, else in English or any, else its code. */
        public String label(List<String> languages) {
            for (String language : languages) {
                String label = labels.get(language);
                if (label == null && language.indexOf('-') > 0) {
                    label = labels.get(language.substring(0, language.indexOf('-')));
                }
                if (label != null) {
                    return label;
                }
            }
            String english = labels.get("en");
            return english != null ? english : labels.isEmpty() ? code : labels.values().iterator().next();
        }
    }

    private final String version;
    private final Map<String, Concept> byId;
    private final Map<String, Concept> byNotation;
    /** Folded names of a scheme to concepts. */
    private final Map<String, Map<String, Set<Concept>>> byName;
    private final Map<String, List<Concept>> children = new HashMap<>();
    private final Map<String, List<String>> above = new java.util.concurrent.ConcurrentHashMap<>();

    private Taxonomy(String version, Builder from) {
        this.version = version;
        this.byId = Map.copyOf(from.byId);
        this.byNotation = new TreeMap<>(from.byNotation);
        this.byName = from.byName;
        byId.values().forEach(c -> c.parents().forEach(
                p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(c)));
    }

    /** Collects concepts. */
    public static final class Builder {
        private final Map<String, Concept> byId = new LinkedHashMap<>();
        private final Map<String, Concept> byNotation = new LinkedHashMap<>();
        private final Map<String, Map<String, Set<Concept>>> byName = new HashMap<>();

        /** Adds a concept with everything it is called; of two with one notation the first one counts. */
        public Builder add(Concept concept, Collection<String> otherNames) {
            byId.putIfAbsent(concept.id(), concept);
            if (byNotation.putIfAbsent(Fold.fold(concept.notation()), concept) == null) {
                name(concept, concept.code());
                concept.labels().values().forEach(l -> name(concept, l));
                otherNames.forEach(n -> name(concept, n));
            }
            return this;
        }

        private void name(Concept concept, String name) {
            byName.computeIfAbsent(Fold.name(concept.scheme()), s -> new HashMap<>())
                    .computeIfAbsent(Fold.fold(name), n -> new LinkedHashSet<>()).add(concept);
        }

        /** The taxonomy; {@code version} changes whenever its hierarchy does. */
        public Taxonomy build(String version) {
            return new Taxonomy(version, this);
        }
    }

    /** What changes whenever the built-in hierarchy does. */
    public String version() {
        return version;
    }

    /** The concept with that id. */
    public Optional<Concept> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The concept with that notation, in any case. */
    public Optional<Concept> byNotation(String notation) {
        return Optional.ofNullable(byNotation.get(Fold.fold(notation)));
    }

    /** The concept that a code of a facet stands for: areas of work are themes too. */
    public Optional<Concept> valueOf(String facet, String code) {
        Optional<Concept> own = byNotation(facet + ':' + code);
        return own.isPresent() || !facet.equals("theme") ? own : byNotation("area-of-work:" + code);
    }

    /** The schemes whose concepts are values of a facet. */
    public static List<String> schemes(String facet) {
        return facet.equals("theme") ? List.of("theme", "area-of-work") : List.of(facet);
    }

    /** The concepts of a scheme that are called so: by code, label, other name or spelling, case and accents apart. */
    public Set<Concept> named(String scheme, String name) {
        return byName.getOrDefault(Fold.name(scheme), Map.of()).getOrDefault(Fold.fold(name.strip()), Set.of());
    }

    /** Folded names in a scheme. */
    public Set<String> names(String scheme) {
        return byName.getOrDefault(Fold.name(scheme), Map.of()).keySet();
    }

    /** Whether there is a scheme of that name. */
    public boolean isScheme(String name) {
        return byName.containsKey(Fold.name(name));
    }

    /** The concept and everything above it, as ids, without repetition. */
    public List<String> withAncestors(String id) {
        List<String> known = above.get(id);
        if (known == null) {
            Set<String> found = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(id));
            while (!open.isEmpty()) {
                String next = open.poll();
                if (found.add(next)) {
                    byId(next).ifPresent(c -> open.addAll(c.parents()));
                }
            }
            known = List.copyOf(found);
            if (byId.containsKey(id)) {
                above.put(id, known);
            }
        }
        return known;
    }

    /** The concepts directly below. */
    public List<Concept> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** All concepts. */
    public Collection<Concept> all() {
        return byId.values();
    }
}
