package org.sankofa.search.internal.experience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.internal.context.Attributes;
import org.sankofa.search.similarity.Attribute;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextAttribute.Scope;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.QuestionKind;

/** What is compared for one request: values of the question, weights, measures. For one thread. */
final class Asked {

    /** Id under which the words are weighed. */
    static final String TEXT = "text";

    /**
     * One attribute in use.
     *
     * @param attribute as compared, with its weight here
     * @param scope what it tells of
     * @param value of the question; null: not known
     * @param like how like another value is to that; null where none is known
     */
    record Part(Attribute<Object> attribute, Scope scope, Object value, ToDoubleFunction<Object> like) {

        double weight() {
            return attribute.weight();
        }

        double similarity(Object other) {
            return Math.clamp(like.applyAsDouble(other), 0, 1);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Part> active = new ArrayList<>();
    private final Map<String, Object> values;
    private final double textWeight;

    /** @param values of the question, of its place too */
    @SuppressWarnings("unchecked")
    Asked(ExperienceRequest request, Attributes attributes, Concepts concepts, Map<String, Object> values, boolean words) {
        this.values = values;
        QuestionKind kind = request.question().kind();
        for (ContextAttribute<?> attribute : attributes.all()) {
            double weight = weight(request, attribute.id(), attribute.weight(kind));
            if (weight > 0) {
                LocalMeasure<Object> measure = (LocalMeasure<Object>) attribute.measure(concepts);
                Object value = values.get(attribute.id());
                Part part = new Part(new Attribute<>(attribute.id(), weight, measure), attribute.scope(), value,
                    value == null ? null : measure.to(value));
                parts.add(part);
                if (part.value() != null) {
                    known.put(attribute.id(), active.size());
                    active.add(part);
                }
            }
        }
        textWeight = words ? weight(request, TEXT, usualTextWeight(kind)) : 0;
    }

    private static double weight(ExperienceRequest request, String id, double usual) {
        double weight = request.weights().getOrDefault(id, usual);
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of " + id + " is 0 or above, not " + weight + '.');
        }
        return weight;
    }

    /** How much the words count where nobody says otherwise. */
    static double usualTextWeight(QuestionKind kind) {
        return switch (kind) {
            case COUNTRY, CASE -> 1.5;
            case PROGRAMME, MEETING -> 3;
            case REQUEST -> 5;
            case OTHER -> 4;
        };
    }

    /** All attributes with a weight. */
    List<Part> parts() {
        return parts;
    }

    /** Those whose value is known for the question. */
    List<Part> active() {
        return active;
    }

    /** The place of an attribute among the active ones; -1: it is none. */
    int active(String id) {
        return known.getOrDefault(id, -1);
    }

    /** Values of the question, those that do not count too. */
    Map<String, Object> values() {
        return values;
    }

    double textWeight() {
        return textWeight;
    }
}
