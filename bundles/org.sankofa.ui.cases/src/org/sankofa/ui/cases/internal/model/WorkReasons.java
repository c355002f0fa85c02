package org.sankofa.ui.cases.internal.model;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.Comparison.Part;

/**
 * Why a programme or a lesson has to do with a measure: goals, themes, people, areas of work and words in common. What is only
 * from a like country is no reason here.
 *
 * @param strength the sum of what speaks for it; more is stronger
 * @param sentences the strongest first; none: there is no reason
 */
public record WorkReasons(double strength, List<String> sentences) {

    /** What each counts; an area of work is wide, so that it stands behind the others. */
    private static final Map<String, Double> WEIGHTS = Map.of("goals", 4d, "themes", 3d, "targetGroups", 2d, "areasOfWork", 1d);
    private static final String WORDS = "text";
    private static final double WORD = 0.25;
    private static final double NEAR = 0.4;
    /** What is less alike is no reason. */
    private static final double LEAST = 0.5;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;

    /** Says what a value of an attribute is called. */
    @FunctionalInterface
    public interface Shown {
        /** The attribute and its values in words. */
        ShownPart of(Part part);
    }

    private record Reason(double strength, String sentence) {
    }

    /**
     * @param asked attributes that were asked for: others may have been taken from the country, and are no reason
     * @return what is in common of what was compared
     */
    public static WorkReasons of(Comparison comparison, Set<String> asked, Shown shown) {
        List<Reason> reasons = new ArrayList<>();
        for (Part part : comparison.parts()) {
            String id = part.attribute().id();
            if (id.equals(WORDS)) {
                words(part).ifPresent(reasons::add);
            } else if (WEIGHTS.containsKey(id) && asked.contains(id) && part.similarity().orElse(0) >= LEAST) {
                reasons.add(codes(part, WEIGHTS.get(id), shown));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::strength).reversed());
        return new WorkReasons(reasons.stream().mapToDouble(Reason::strength).sum(), reasons.stream().map(Reason::sentence).toList());
    }

    /** One word may be in common by chance. */
    private static Optional<Reason> words(Part part) {
        return part.other().filter(Set.class::isInstance).map(Set.class::cast).filter(words -> words.size() >= FEWEST_WORDS)
            .map(words -> new Reason(WORD * Math.min(MOST_WORDS, words.size()), text("policies.reason.words",
                ((Set<?>) words).stream().limit(MOST_WORDS).map(Object::toString).collect(Collectors.joining(", ")))));
    }

    private static Reason codes(Part part, double weight, Shown shown) {
        Set<?> here = part.one().filter(Set.class::isInstance).map(Set.class::cast).orElse(Set.of());
        Set<?> there = part.other().filter(Set.class::isInstance).map(Set.class::cast).orElse(Set.of());
        Set<Object> shared = new LinkedHashSet<>(here);
        shared.retainAll(there);
        String id = part.attribute().id();
        if (shared.isEmpty()) {
            ShownPart said = shown.of(part);
            return id.equals("goals") ? new Reason(weight * NEAR, text("policies.reason.near", said.label(), codes(here), codes(there)))
                : new Reason(weight * NEAR, text("policies.reason.near", said.label(), said.here(), said.there()));
        }
        String names = id.equals("goals") ? codes(shared)
            : shown.of(new Part(part.attribute(), part.weight(), Optional.of(shared), Optional.of(shared), OptionalDouble.of(1), 0)).there();
        return new Reason(weight, text("policies.reason." + id, names));
    }

    private static String codes(Set<?> notations) {
        return notations.stream().map(notation -> Names.code(notation.toString())).sorted().collect(Collectors.joining(", "));
    }
}
