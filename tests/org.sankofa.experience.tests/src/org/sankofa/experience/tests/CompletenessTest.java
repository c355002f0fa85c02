package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.text.Text;
import org.sankofa.experience.capture.Completeness;
import org.sankofa.experience.capture.Completeness.Item;

/** What a lesson has and lacks. */
class CompletenessTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @Test
    void anEmptyLessonLacksEverything() {
        Completeness list = Completeness.of(lesson(LessonNature.OBSERVED), Locale.ENGLISH);
        assertEquals(0, list.done());
        assertEquals("tried", list.missing().get(0).name());
        assertFalse(list.enough());
    }

    @Test
    void whatReviewersNeedIsEnoughForThem() {
        Lesson lesson = lesson(LessonNature.OBSERVED);
        lesson.setTried(Text.of("en", "We lent money."));
        lesson.setHappened(Text.of("en", "It came back."));
        lesson.setRecommendation(Text.of("en", "Lend money."));
        lesson.setEvidenceLevel(EvidenceLevel.EXPERIENCE);
        lesson.getDerivations().add(NEW.createDerivation());
        assertFalse(Completeness.of(lesson, Locale.ENGLISH).enough());
        lesson.setContact(NEW.createOrganisation());
        Completeness list = Completeness.of(lesson, Locale.ENGLISH);
        assertTrue(list.enough());
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
        Completeness list = Completeness.of(lesson, Locale.ENGLISH);
        assertEquals(List.of(), list.missing());
        assertEquals(list.items().size(), list.done());
    }

    @Test
    void anOpenQuestionNeedsNoAnswer() {
        List<String> names = names(Completeness.of(lesson(LessonNature.OPEN_QUESTION), Locale.ENGLISH).items());
        assertFalse(names.contains("recommendation"));
        assertFalse(names.contains("tried"));
        assertTrue(names.contains("contact"));
    }

    @Test
    void aPremiseWasNeverTried() {
        List<String> names = names(Completeness.of(lesson(LessonNature.PREMISE), Locale.ENGLISH).items());
        assertFalse(names.contains("tried"));
        assertTrue(names.contains("recommendation"));
    }

    @Test
    void anEmptyTextCountsAsMissing() {
        Lesson lesson = lesson(LessonNature.OBSERVED);
        lesson.setTried(Text.EMPTY);
        assertEquals("tried", Completeness.of(lesson, Locale.ENGLISH).missing().get(0).name());
        lesson.setOutcome(LessonOutcome.FAILURE);
        assertEquals(1, Completeness.of(lesson, Locale.ENGLISH).done());
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
