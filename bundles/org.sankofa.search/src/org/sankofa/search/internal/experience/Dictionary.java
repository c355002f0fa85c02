package org.sankofa.search.internal.experience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.search.experience.ExperienceKind;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.similarity.ContextAttribute;

/** What stands in the columns of all segments: the values of attributes, and what documents count for. Safe for several threads. */
final class Dictionary {

    /** More than there can be of kinds, natures and states together. */
    static final int MOST_STANDINGS = Character.MAX_VALUE;

    private final Map<String, Values> values = new LinkedHashMap<>();
    private final Map<List<String>, Integer> standings = new HashMap<>();
    private final List<Double> factors = new ArrayList<>();

    Dictionary(Attributes attributes) {
        for (ContextAttribute<?> attribute : attributes.all()) {
            values.put(attribute.id(), new Values(attribute));
        }
    }

    Set<String> attributes() {
        return values.keySet();
    }

    Values values(String attribute) {
        return values.get(attribute);
    }

    /** How many values there are of all attributes together. */
    long count() {
        return values.values().stream().mapToLong(Values::count).sum();
    }

    /** The number of what a document counts for. */
    synchronized int standing(String kind, String nature, String state) {
        return standings.computeIfAbsent(List.of(kind, nature, state), key -> {
            factors.add(ExperienceKind.of(kind).map(one -> Standing.factor(one, nature, state)).orElse(0.0));
            return factors.size() - 1;
        });
    }

    /** The factors by their numbers. */
    synchronized float[] factors() {
        float[] all = new float[factors.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = factors.get(i).floatValue();
        }
        return all;
    }
}
