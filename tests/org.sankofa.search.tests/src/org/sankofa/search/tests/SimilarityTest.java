package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.search.similarity.Attribute;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.Comparison.Part;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.Measures;
import org.sankofa.search.similarity.Profile;
import org.sankofa.search.similarity.Similarity;

/** How like contexts are, and what the figure is made of. */
class SimilarityTest {

    private static final double EXACT = 1e-12;

    private static final Attribute<Double> SHARE = new Attribute<>("share", 2, (one, other) -> .935);
    private static final Attribute<String> REGION = new Attribute<>("region", 1, (one, other) -> .5);
    private static final Attribute<Set<String>> THEMES = new Attribute<>("themes", 3, (one, other) -> .6);
    private static final Similarity ALL = new Similarity(List.of(SHARE, REGION, THEMES));

    private static Profile.Builder known() {
        return Profile.of().with(SHARE, 21.0).with(REGION, "ALB").with(THEMES, Set.of("remittances"));
    }

    /** A measure that prepares itself for one value says the same as one that compares two, and that is the formula. */
    @Test
    void aMeasurePreparedForOneValueSaysTheSame() {
        Map<String, List<String>> paths = Map.of("a", List.of("r", "a"), "a1", List.of("r", "a", "a1"), "a2", List.of("r", "a", "a2"), "b",
            List.of("r", "b"), "b1", List.of("r", "b", "b1"), "c", List.of("c"));
        LocalMeasure<String> places = Measures.taxonomy(paths::get);
        List<String> codes = List.copyOf(new java.util.TreeSet<>(paths.keySet()));
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            Set<String> one = some(codes, random);
            var within = Measures.overlap(places).to(one);
            var whole = Measures.sets(places).to(one);
            for (int more = 0; more < 5; more++) {
                Set<String> other = some(codes, random);
                double first = best(one, other, places);
                double second = best(other, one, places);
                int size = one.size() + other.size();
                boolean empty = one.isEmpty() || other.isEmpty();
                double mean = empty ? size == 0 ? 1 : 0 : (first + second) / size;
                double small = empty ? mean : Math.max(first / one.size(), second / other.size());
                assertEquals(mean, whole.applyAsDouble(other), EXACT, () -> one + " and " + other);
                assertEquals((mean + small) / 2, within.applyAsDouble(other), EXACT, () -> one + " and " + other);
                assertEquals(within.applyAsDouble(other), Measures.overlap(places).similarity(other, one), EXACT);
            }
        }
    }

    private static Set<String> some(List<String> codes, Random random) {
        Set<String> some = new java.util.TreeSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            some.add(codes.get(random.nextInt(codes.size())));
        }
        return some;
    }

    private static double best(Set<String> from, Set<String> in, LocalMeasure<String> members) {
        return from.stream().mapToDouble(one -> in.stream().mapToDouble(other -> members.similarity(one, other)).max().orElse(0)).sum();
    }

    @Test
    void theWeightedMeanOfWhatIsKnownOfBoth() {
        Comparison comparison = ALL.compare(known().build(), known().build());
        assertEquals(0.695, comparison.similarity(), EXACT);
        assertEquals(1, comparison.coverage(), EXACT);
        assertEquals(List.of("share", "themes", "region"), ids(comparison.parts()));
        assertEquals(comparison.similarity(), comparison.parts().stream().mapToDouble(Part::contribution).sum(), EXACT);
    }

    @Test
    void whatIsNotKnownIsMissingAndNotZero() {
        Profile other = Profile.of().with(SHARE, 24.0).with(REGION, null).with(THEMES, Set.of()).build();
        Comparison comparison = ALL.compare(known().build(), other);
        assertEquals((2 * .935 + 3 * .6) / 5, comparison.similarity(), EXACT);
        assertEquals(5 / 6.0, comparison.coverage(), EXACT);
        assertEquals(List.of("region"), ids(comparison.missing()));
        assertEquals(List.of("share", "themes", "region"), ids(comparison.parts()), "what is missing is last");
        Part missing = comparison.missing().getFirst();
        assertEquals("ALB", missing.one().orElseThrow());
        assertTrue(missing.other().isEmpty());
        Comparison nothing = ALL.compare(known().build(), Profile.of().build());
        assertEquals(0, nothing.similarity());
        assertEquals(0, nothing.coverage());
        assertEquals(3, nothing.missing().size());
    }

    @Test
    void weightsAreThoseOfTheQuestion() {
        Comparison comparison = ALL.with(Map.of("share", 0.0, "region", 2.0)).compare(known().build(), known().build());
        assertEquals((2 * .5 + 3 * .6) / 5, comparison.similarity(), EXACT);
        assertEquals(List.of("themes", "region"), ids(comparison.parts()), "what does not count is not told");
        assertEquals(0.695, ALL.compare(known().build(), known().build()).similarity(), EXACT, "the usual weights stay");
        Comparison none = ALL.with(Map.of("share", 0.0, "region", 0.0, "themes", 0.0)).compare(known().build(), known().build());
        assertEquals(0, none.similarity());
        assertEquals(0, none.coverage());
        for (double wrong : new double[] { -1, Double.NaN, Double.POSITIVE_INFINITY }) {
            assertThrows(IllegalArgumentException.class, () -> ALL.with(Map.of("share", wrong)));
            assertThrows(IllegalArgumentException.class, () -> new Attribute<>("share", wrong, Measures.equal()));
        }
    }

    @Test
    void numbersAreAsLikeAsTheyAreNear() {
        LocalMeasure<Double> measure = Measures.numeric(20);
        assertEquals(1, measure.similarity(7.0, 7.0));
        assertEquals(0.85, measure.similarity(21.0, 24.0), EXACT);
        assertEquals(0, measure.similarity(0.0, 35.0));
        assertThrows(IllegalArgumentException.class, () -> Measures.numeric(0));
        assertThrows(IllegalArgumentException.class, () -> Measures.numeric(Double.NaN));
    }

    @Test
    void incomesAreComparedByTheirRatio() {
        LocalMeasure<Double> measure = Measures.logarithmic(100, 100);
        assertEquals(measure.similarity(500.0, 1000.0), measure.similarity(5000.0, 10_000.0), EXACT);
        assertEquals(0.5, measure.similarity(1000.0, 10_000.0), EXACT);
        assertEquals(0, measure.similarity(200.0, 80_000.0));
        assertEquals(1, measure.similarity(0.0, 99.0), "below the least all are the same");
        assertThrows(IllegalArgumentException.class, () -> Measures.logarithmic(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Measures.logarithmic(10, 0));
    }

    @Test
    void scalesTaxonomiesAndSets() {
        LocalMeasure<String> income = Measures.ordered(List.of("low", "lower", "upper", "high"));
        assertEquals(2 / 3.0, income.similarity("low", "lower"), EXACT);
        assertEquals(0, income.similarity("low", "high"), EXACT);
        assertEquals(0, income.similarity("low", "unheard of"));
        assertThrows(IllegalArgumentException.class, () -> Measures.ordered(List.of("low")));
        Map<String, List<String>> paths = Map.of("ALB", List.of("world", "europe", "south", "ALB"), "GHA", List.of("world", "africa", "west", "GHA"),
            "ITA", List.of("world", "europe", "south", "ITA"), "europe", List.of("world", "europe"));
        LocalMeasure<String> areas = Measures.taxonomy(paths::get);
        assertEquals(0.75, areas.similarity("ALB", "ITA"), EXACT);
        assertEquals(0.25, areas.similarity("ALB", "GHA"), EXACT);
        assertEquals(4 / 6.0, areas.similarity("ALB", "europe"), EXACT);
        LocalMeasure<Set<String>> sets = Measures.sets();
        assertEquals(1 / 3.0, sets.similarity(Set.of("a", "b"), Set.of("b", "c")), EXACT);
        assertEquals(0, sets.similarity(Set.of("a"), Set.of()));
        assertEquals(1, sets.similarity(Set.of(), Set.of()));
        LocalMeasure<Set<String>> soft = Measures.sets(areas);
        assertEquals(0.75, soft.similarity(Set.of("ALB"), Set.of("ITA")), EXACT);
        assertEquals((1 + .25 + 1) / 3, soft.similarity(Set.of("ALB", "GHA"), Set.of("ALB")), EXACT);
    }

    @Test
    void everyMeasureIsSymmetricAndBetweenZeroAndOne() {
        Random random = new Random(7);
        List<LocalMeasure<Double>> measures = List.of(Measures.numeric(3), Measures.logarithmic(50, .01), Measures.equal());
        LocalMeasure<Set<Double>> sets = Measures.sets();
        LocalMeasure<Set<Double>> soft = Measures.sets(Measures.numeric(3));
        for (int round = 0; round < 2000; round++) {
            double one = random.nextGaussian() * 5;
            double other = random.nextGaussian() * 5;
            measures.forEach(measure -> check(measure, one, other));
            Set<Double> some = some(random);
            Set<Double> others = some(random);
            check(sets, some, others);
            check(soft, some, others);
            assertEquals(1, soft.similarity(some, some), EXACT);
        }
    }

    private static Set<Double> some(Random random) {
        return Set.copyOf(random.ints(random.nextInt(4), 0, 6).mapToObj(Double::valueOf).toList());
    }

    private static <V> void check(LocalMeasure<V> measure, V one, V other) {
        double similarity = measure.similarity(one, other);
        assertTrue(similarity >= 0 && similarity <= 1, () -> one + " " + other + ": " + similarity);
        assertEquals(similarity, measure.similarity(other, one), EXACT);
    }

    private static List<String> ids(List<Part> parts) {
        List<String> ids = new ArrayList<>();
        parts.forEach(part -> ids.add(part.attribute().id()));
        return ids;
    }
}
