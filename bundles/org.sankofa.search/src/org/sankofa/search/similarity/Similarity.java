package org.sankofa.search.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.sankofa.search.similarity.Comparison.Part;

/**
 * The similarity of contexts: the weighted mean of the local similarities over the attributes that are known of both, with
 * the coverage beside it, which is the weight of those by all weight.
 */
public final class Similarity {

    private final Map<Attribute<?>, Double> weights = new LinkedHashMap<>();

    /** @param attributes what is compared, each with its usual weight */
    public Similarity(List<? extends Attribute<?>> attributes) {
        attributes.forEach(attribute -> weights.put(attribute, attribute.weight()));
    }

    /**
     * @param changed weights of this question by the ids of their attributes; 0 leaves an attribute out
     * @return the same comparison with other weights
     * @throws IllegalArgumentException where a weight is below 0 or no number
     */
    public Similarity with(Map<String, Double> changed) {
        Similarity other = new Similarity(List.copyOf(weights.keySet()));
        other.weights.putAll(weights);
        other.weights.replaceAll((attribute, weight) -> changed.getOrDefault(attribute.id(), weight));
        other.weights.forEach((attribute, weight) -> {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("The weight of " + attribute.id() + " is 0 or above, not " + weight + '.');
            }
        });
        return other;
    }

    /** @return how like they are, and why */
    public Comparison compare(Profile one, Profile other) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double known = weights.entrySet().stream().filter(entry -> knows(one, other, entry.getKey())).mapToDouble(Map.Entry::getValue).sum();
        List<Part> parts = new ArrayList<>();
        double similarity = 0;
        for (Map.Entry<Attribute<?>, Double> entry : weights.entrySet()) {
            if (entry.getValue() > 0) {
                Part part = part(entry.getKey(), entry.getValue(), one, other, known);
                similarity += part.contribution();
                parts.add(part);
            }
        }
        parts.sort(Comparison.ORDER);
        return new Comparison(Math.min(1, similarity), all == 0 ? 0 : known / all, List.copyOf(parts));
    }

    private static boolean knows(Profile one, Profile other, Attribute<?> attribute) {
        return one.known().contains(attribute) && other.known().contains(attribute);
    }

    private static <V> Part part(Attribute<V> attribute, double weight, Profile one, Profile other, double known) {
        Optional<V> a = one.get(attribute);
        Optional<V> b = other.get(attribute);
        if (a.isEmpty() || b.isEmpty()) {
            return new Part(attribute, weight, Optional.ofNullable(a.orElse(null)), Optional.ofNullable(b.orElse(null)), OptionalDouble.empty(), 0);
        }
        double local = Math.clamp(attribute.measure().similarity(a.get(), b.get()), 0, 1);
        return new Part(attribute, weight, Optional.of(a.get()), Optional.of(b.get()), OptionalDouble.of(local), weight * local / known);
    }
}
