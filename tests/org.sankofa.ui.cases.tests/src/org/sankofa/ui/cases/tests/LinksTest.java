package org.sankofa.ui.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.PolicyMeasure;
import org.sankofa.model.PolicyState;
import org.sankofa.model.Strategy;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Links;

/** Programmes and lessons that a plan or a measure names. */
class LinksTest {

    private final CountryCase record = Cases.empty();
    private final PolicyMeasure measure = Cases.measure(record, "Fund", PolicyState.PARTIAL, null);

    @Test
    void aLinkIsAddedOnceAndTakenAway() {
        URI programme = Ids.uri("programme", Ids.newId());
        URI lesson = Ids.uri("lesson", Ids.newId());
        Links.add(measure, programme);
        Links.add(measure, lesson);
        Links.add(measure, programme);
        assertEquals(Set.of(programme, lesson), Links.linked(measure));
        assertEquals(2, measure.getRelated().size());
        Links.remove(measure, programme);
        assertEquals(Set.of(lesson), Links.linked(measure));
        Links.remove(measure, programme);
        assertEquals(1, measure.getRelated().size());
        Strategy plan = Cases.strategy(record, "Plan", PolicyState.PARTIAL);
        Links.add(plan, lesson);
        assertEquals(Set.of(lesson), Links.linked(plan));
    }

    @Test
    void lessonsThatJudgementsRestOnAreNamedAndStudiesAreNot() {
        Lesson lesson = Cases.known(Cases.MAKE.createLesson());
        measure.getEvidence().addAll(List.of(lesson, Cases.publication("Study")));
        assertEquals(Set.of(Ids.uri(lesson)), Links.cited(measure));
        Links.add(measure, Ids.uri(lesson));
        assertTrue(Links.cited(measure).isEmpty(), "once is enough");
    }
}
