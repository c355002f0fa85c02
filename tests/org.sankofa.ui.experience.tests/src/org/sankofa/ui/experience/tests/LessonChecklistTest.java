package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.text.Text;
import org.sankofa.ui.experience.internal.model.LessonChecklist;
import org.sankofa.ui.experience.internal.model.LessonChecklist.Item;

class LessonChecklistTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @Test
    void anEmptyLessonLacksEverything() {
        LessonChecklist list = LessonChecklist.of(lesson(LessonNature.OBSERVED));
        assertEquals(0, list.done());
        assertEquals("tried", list.missing().get(0).name());
        assertFalse(list.canBeValidated());
    }

    @Test
    void whatReviewersNeedIsEnoughForThem() {
        Lesson lesson = lesson(LessonNature.OBSERVED);
        lesson.setTried(Text.of("en", "We lent money."));
        lesson.setHappened(Text.of("en", "It came back."));
        lesson.setRecommendation(Text.of("en", "Lend money."));
        lesson.setEvidenceLevel(EvidenceLevel.EXPERIENCE);
        lesson.getDerivations().add(NEW.createDerivation());
        assertFalse(LessonChecklist.of(lesson).canBeValidated());
        lesson.setContact(NEW.createOrganisation());
        LessonChecklist list = LessonChecklist.of(lesson);
        assertTrue(list.canBeValidated());
        assertEquals(List.of("why", "outcome", "areas", "themes", "where"), names(list.missing()));
    }

    @Test
    void aCompleteLessonLacksNothing() {
        Lesson lesson = lesson(LessonNature.PREMISE);
        lesson.setRecommendation(Text.of("en", "Ask first."));
        lesson.getAreas().add(NEW.createConcept());
        lesson.getThemes().add(NEW.createConcept());
        lesson.getNotWhen().add(NEW.createContextCondition());
        lesson.setEvidenceLevel(EvidenceLevel.PROVEN);
        lesson.getSources().add(NEW.createPublication());
        lesson.setKeeper(NEW.createOrganisation());
        LessonChecklist list = LessonChecklist.of(lesson);
        assertEquals(List.of(), list.missing());
        assertEquals(list.items().size(), list.done());
    }

    @Test
    void anOpenQuestionNeedsNoAnswer() {
        List<String> names = names(LessonChecklist.of(lesson(LessonNature.OPEN_QUESTION)).items());
        assertFalse(names.contains("recommendation"));
        assertFalse(names.contains("tried"));
        assertTrue(names.contains("contact"));
    }

    @Test
    void aPremiseWasNeverTried() {
        List<String> names = names(LessonChecklist.of(lesson(LessonNature.PREMISE)).items());
        assertFalse(names.contains("tried"));
        assertTrue(names.contains("recommendation"));
    }

    @Test
    void anEmptyTextCountsAsMissing() {
        Lesson lesson = lesson(LessonNature.OBSERVED);
        lesson.setTried(Text.EMPTY);
        assertEquals("tried", LessonChecklist.of(lesson).missing().get(0).name());
        lesson.setOutcome(LessonOutcome.FAILURE);
        assertEquals(1, LessonChecklist.of(lesson).done());
    }

    private static Lesson lesson(LessonNature nature) {
        Lesson lesson = NEW.createLesson();
        lesson.setNature(nature);
        return lesson;
    }

    private static List<String> names(List<Item> items) {
        return items.stream().map(Item::name).toList();
    }
}
