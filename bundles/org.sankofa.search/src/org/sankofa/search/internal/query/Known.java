package org.sankofa.search.internal.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.internal.index.Fold;
import org.sankofa.search.internal.index.Taxonomy;

/** The names and values that a query can hold: of the model, of plug-ins, of vocabularies and of the index itself. */
public final class Known {

    /** Fields with a meaning of their own, by folded name, to what they are called. */
    static final Map<String, String> FIELDS = fields();

    private final Taxonomy taxonomy;
    /** Folded names of kinds, singular and plural, and of groups of kinds, to kinds. */
    private final Map<String, Set<String>> kinds = new TreeMap<>();
    private final Map<String, String> kindLabels = new LinkedHashMap<>();
    /** Folded names of features to their names. */
    private final Map<String, String> features = new TreeMap<>();
    private final Set<String> spaces;
    private final Set<String> states;
    private final Set<String> languages;

    /**
     * @param taxonomy the concepts
     * @param classes classes of kinds that are installed
     * @param locale for the names of kinds
     * @param indexed kinds, features, spaces, states and languages that the index has
     */
    public Known(Taxonomy taxonomy, List<EClass> classes, Locale locale, Indexed indexed) {
        this.taxonomy = taxonomy;
        ModelTexts texts = ModelTexts.in(locale);
        ModelTexts english = ModelTexts.in(Locale.ENGLISH);
        for (EClass type : classes) {
            String kind = Kinds.kindOf(type);
            kindLabels.put(kind, texts.label(type));
            for (String name : List.of(kind, texts.label(type), texts.plural(type), english.label(type),
                    english.plural(type), kind + "s")) {
                kind(name, kind);
            }
            for (EClass above : type.getEAllSuperTypes()) {
                kind(Kinds.kindOf(above), kind);
            }
            features(type, new TreeSet<>());
        }
        indexed.kinds().forEach(k -> kind(k, k));
        indexed.features().forEach(f -> features.putIfAbsent(Fold.name(f), f));
        this.spaces = indexed.spaces();
        this.states = indexed.states();
        this.languages = indexed.languages();
    }

    /** Values that occur in the index. */
    public record Indexed(Set<String> kinds, Set<String> features, Set<String> spaces, Set<String> states,
            Set<String> languages) {

        /** Nothing occurs. */
        public static final Indexed NOTHING = new Indexed(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        String[][] names = { { "kind", "kinds" }, { "area", "areas", "country", "countries", "region" },
            { "theme", "themes", "topic" }, { "space", "spaces" }, { "language", "lang", "languages" },
            { "state", "status" }, { "review", "reviewstate" }, { "year", "years" }, { "date", "dates", "when" },
            { "id" }, { "title" }, { "text" }, { "by", "author", "authors" }, { "modified", "changed", "saved" },
            { "has" }, { "concept" }, { "ref", "refs", "uses" } };
        for (String[] group : names) {
            for (String name : group) {
                fields.put(name, group[0]);
            }
        }
        return fields;
    }

    private void kind(String name, String kind) {
        kinds.computeIfAbsent(Fold.name(name).replace(" ", ""), n -> new TreeSet<>()).add(kind);
    }

    private void features(EClass type, Set<String> done) {
        if (!done.add(type.getName())) {
            return;
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            features.put(Fold.name(feature.getName()), feature.getName());
            if (feature instanceof EReference reference && reference.isContainment()) {
                features(reference.getEReferenceType(), done);
            }
        }
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    /** The kinds of that name, singular or plural, in any case; empty when there is none. */
    Set<String> kinds(String name) {
        return kinds.getOrDefault(Fold.name(name).replace(" ", ""), Set.of());
    }

    /** Names of kinds for people, by kind. */
    public Map<String, String> kindLabels() {
        return kindLabels;
    }

    /** The name of a feature; null when none is called so. */
    String feature(String name) {
        return features.get(Fold.name(name));
    }

    Set<String> spaces() {
        return spaces;
    }

    Set<String> states() {
        return states;
    }

    Set<String> languages() {
        return languages;
    }

    /** All names that can stand before a colon. */
    public List<String> fieldNames() {
        Set<String> names = new TreeSet<>(FIELDS.values());
        names.addAll(features.values());
        return List.copyOf(names);
    }

    Collection<String> kindNames() {
        return kindLabels.isEmpty() ? kinds.keySet() : kindLabels.keySet();
    }

    /** The names most like a wrong one, the likest first; at most three. */
    static List<String> like(String wrong, Collection<String> names) {
        String folded = Fold.name(wrong);
        record Near(String name, int distance) {
        }
        List<Near> near = new ArrayList<>();
        int most = Math.max(1, Math.min(3, folded.length() / 3));
        for (String name : names) {
            String other = Fold.name(name);
            int distance = other.startsWith(folded) && folded.length() >= 3 ? 1 : distance(folded, other, most);
            if (distance <= most) {
                near.add(new Near(name, distance));
            }
        }
        return near.stream().sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name).distinct().limit(3).toList();
    }

    /** Edits between two words, swaps of neighbours counted once; anything above {@code most} is {@code most + 1}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(most + 1, d[a.length()][b.length()]);
    }
}
