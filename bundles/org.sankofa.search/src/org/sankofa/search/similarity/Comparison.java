package org.sankofa.search.similarity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What two contexts have in common, attribute by attribute.
 *
 * @param similarity 0 to 1 over what is known of both; 0 where nothing is
 * @param coverage how much of all weight is known of both, 0 to 1
 * @param parts one for each attribute with a weight, those that add most first, those that are not known last
 */
public record Comparison(double similarity, double coverage, List<Part> parts) {

    /**
     * What one attribute adds.
     *
     * @param attribute what was compared
     * @param weight its weight in this question
     * @param one its value here, empty where it is not known
     * @param other its value there
     * @param similarity how like the values are, 0 to 1; empty where one is not known
     * @param contribution what it adds to the similarity of the whole; the contributions add up to it
     */
    public record Part(Attribute<?> attribute, double weight, Optional<Object> one, Optional<Object> other, OptionalDouble similarity,
        double contribution) {
    }

    static final Comparator<Part> ORDER = Comparator.comparing((Part part) -> part.similarity().isEmpty())
        .thenComparing(Comparator.comparingDouble(Part::contribution).reversed())
        .thenComparing(Comparator.comparingDouble(Part::weight).reversed()).thenComparing(part -> part.attribute().id());

    /** @return what is not known of one of them */
    public List<Part> missing() {
        return parts.stream().filter(part -> part.similarity().isEmpty()).toList();
    }
}
