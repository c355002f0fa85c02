package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.search.experience.ShownPart;
import org.sankofa.search.similarity.Attribute;
import org.sankofa.search.similarity.Comparison;
import org.sankofa.search.similarity.Comparison.Part;
import org.sankofa.search.similarity.Measures;
import org.sankofa.ui.cases.internal.model.WorkReasons;

/** Why a programme or a lesson has to do with a measure. */
class WorkReasonsTest {

    private static final Set<String> ALL = Set.of("goals", "themes", "areasOfWork", "area");

    private static Part part(String id, double similarity, Set<String> here, Set<String> there) {
        return new Part(new Attribute<>(id, 1, Measures.sets()), 1, Optional.of(here), Optional.of(there), OptionalDouble.of(similarity), 0.1);
    }

    private static WorkReasons reasons(Set<String> asked, Part... parts) {
        return WorkReasons.of(new Comparison(0.5, 1, List.of(parts)), asked, part -> new ShownPart("themes", String.join(", ", names(part.one())),
            String.join(", ", names(part.other()))));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> names(Optional<Object> value) {
        return (Set<String>) value.orElseThrow();
    }

    @Test
    void theStrongestReasonStandsFirstAndNamesWhatIsShared() {
        WorkReasons reasons = reasons(ALL, part("areasOfWork", 1, Set.of("general"), Set.of("general")), part("themes", 1, Set.of("remittances", "health"), Set.of("remittances")),
            part("goals", 1, Set.of("sdg:10.c", "mdg2003:8"), Set.of("sdg:10.c", "mdg2003:8")));
        assertEquals(List.of("same goal MDG 8 (2003), SDG 10.c", "same theme: remittances", "same area of work: general"), reasons.sentences());
        assertTrue(reasons.strength() > reasons(ALL, part("themes", 1, Set.of("a"), Set.of("a"))).strength());
    }

    @Test
    void whatIsNearIsSaidWithBoth() {
        assertEquals(List.of("near in themes: cost here, remittances there"), reasons(ALL, part("themes", 0.6, Set.of("cost"), Set.of("remittances"))).sentences());
        assertEquals(List.of(), reasons(ALL, part("themes", 0.3, Set.of("cost"), Set.of("health"))).sentences());
    }

    @Test
    void theCountryAloneOrWhatWasTakenFromItIsNoReason() {
        assertEquals(List.of(), reasons(ALL, part("area", 1, Set.of("area:GHA"), Set.of("area:GHA"))).sentences());
        assertEquals(List.of(), reasons(Set.of("area"), part("goals", 1, Set.of("sdg:10.c"), Set.of("sdg:10.c"))).sentences(), "the measure has no goal");
    }

    @Test
    void oneWordMayBeInCommonByChance() {
        assertEquals(List.of(), reasons(ALL, part("text", 0.4, Set.of(), Set.of("village"))).sentences());
        assertTrue(reasons(ALL, part("text", 0.4, Set.of(), Set.of("village", "agents"))).sentences().getFirst().startsWith("words in common: "));
    }
}
