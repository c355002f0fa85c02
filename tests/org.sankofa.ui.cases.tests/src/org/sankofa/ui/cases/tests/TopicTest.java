package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Mapping;
import org.sankofa.model.MappingType;
import org.sankofa.model.OwnGoal;
import org.sankofa.model.PolicyInstrument;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Programme;
import org.sankofa.model.Strategy;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Topic;

/** What a plan, a measure and a goal are about, as it is looked for. */
class TopicTest {

    private final CountryCase record = Cases.empty();
    private final Vocabulary areas = Cases.vocabulary("area", "GHA");
    private final Vocabulary work = Cases.vocabulary("area-of-work", "remitted-funds");
    private final Vocabulary priorities = Cases.vocabulary("priority", "skills", "retention");
    private final Vocabulary themes = Cases.vocabulary("theme", "remittances", "remittance-cost", "retention", "gats-mode-4");
    private final Vocabulary sdg = Cases.vocabulary("sdg", "10.c", "1.1", "8.8");
    private final Vocabulary mdg = Cases.vocabulary("mdg2007", "1.A");
    private final Map<URI, EObject> known = new HashMap<>();

    TopicTest() {
        for (Vocabulary vocabulary : List.of(areas, work, priorities, themes, sdg, mdg)) {
            known.put(Ids.uri("vocabulary", vocabulary.getId()), vocabulary);
            vocabulary.getConcepts().forEach(concept -> known.put(Ids.uriOf(concept).orElseThrow(), concept));
        }
        record.setArea(concept(areas, 0));
        map(concept(work, 0), MappingType.BROAD, concept(themes, 0));
        map(concept(priorities, 1), MappingType.EXACT, concept(themes, 2));
        map(concept(themes, 1), MappingType.EXACT, concept(sdg, 0));
        map(concept(themes, 0), MappingType.RELATED, concept(sdg, 2));
        map(concept(mdg, 0), MappingType.EXACT, concept(sdg, 1));
    }

    private static Concept concept(Vocabulary vocabulary, int place) {
        return vocabulary.getConcepts().get(place);
    }

    private static void map(Concept from, MappingType type, Concept to) {
        Mapping mapping = Cases.known(Cases.MAKE.createMapping());
        mapping.setType(type);
        mapping.setTarget(to);
        from.getMappings().add(mapping);
    }

    private Programme asked(EObject subject) {
        return Topic.of(record, subject).asked(known::get);
    }

    private static Set<String> codes(List<Concept> concepts) {
        Set<String> codes = new TreeSet<>();
        concepts.forEach(one -> codes.add(((Vocabulary) one.eContainer()).getScheme() + ":" + one.getNotation()));
        return codes;
    }

    @Test
    void aMeasureIsAboutItsGoalsItsAreaOfWorkItsPrioritiesAndWhatTheyStandFor() {
        PolicyMeasure measure = Cases.measure(record, "Cheaper transfers", PolicyState.PARTIAL, null);
        measure.setAreaOfWork(concept(work, 0));
        measure.getPriorities().addAll(priorities.getConcepts());
        measure.getGoals().add(concept(sdg, 0));
        Programme asked = asked(measure);
        assertEquals(Set.of("area:GHA"), codes(asked.getAreas()));
        assertEquals(Set.of("sdg:10.c"), codes(asked.getGoals()));
        assertEquals(Set.of("area-of-work:remitted-funds", "priority:skills", "priority:retention", "theme:retention", "theme:remittance-cost"),
            codes(asked.getThemes()));
        measure.getPriorities().clear();
        measure.getGoals().clear();
        assertEquals(Set.of("area-of-work:remitted-funds", "theme:remittances"), codes(asked(measure).getThemes()), "a wide theme where nothing closer is said");
        assertEquals("Cheaper transfers", asked.getTitle().get("en"));
    }

    @Test
    void goalsOfAnotherListAreTheSameWhereTheListsSaySo() {
        OwnGoal goal = Cases.goal(record, "G1", "Less poverty");
        goal.getCorrespondsTo().add(concept(mdg, 0));
        PolicyMeasure measure = Cases.measure(record, "Grants", PolicyState.PARTIAL, null);
        measure.getOwnGoals().add(goal);
        assertEquals(Set.of("mdg2007:1.A", "sdg:1.1"), codes(asked(measure).getGoals()));
        assertEquals(Set.of("mdg2007:1.A", "sdg:1.1"), codes(asked(goal).getGoals()));
        measure.getGoals().add(concept(sdg, 2));
        assertFalse(codes(asked(measure).getThemes()).contains("theme:remittances"), "what is only related is another thing");
    }

    @Test
    void plansGoalsOfTheWorldAndMovementOfWorkersAreLookedForToo() {
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.ABSENT);
        plan.getGoals().add(concept(sdg, 0));
        assertEquals(Set.of("sdg:10.c"), codes(asked(plan).getGoals()));
        assertEquals(Set.of("sdg:10.c"), codes(asked(concept(sdg, 0)).getGoals()));
        PolicyMeasure measure = Cases.measure(record, "Visas", PolicyState.PARTIAL, null);
        measure.setInstrument(PolicyInstrument.GATS_MODE4);
        assertEquals(Set.of("theme:gats-mode-4"), codes(asked(measure).getThemes()));
    }

    @Test
    void itIsTheSameTopicAsLongAsItIsAboutTheSame() {
        PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.PARTIAL, null);
        Topic before = Topic.of(record, measure);
        measure.setState(PolicyState.COMPLETE);
        assertEquals(before, Topic.of(record, measure), "how far it is carried out is not what it is about");
        measure.getGoals().add(concept(sdg, 0));
        assertNotEquals(before, Topic.of(record, measure));
        assertFalse(before.isEmpty());
        PolicyMeasure nameless = Cases.measure(record, "", PolicyState.PARTIAL, null);
        nameless.setTitle(null);
        assertTrue(Topic.of(record, nameless).isEmpty());
    }
}
