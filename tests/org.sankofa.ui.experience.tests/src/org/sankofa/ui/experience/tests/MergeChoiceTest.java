package org.sankofa.ui.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonNature;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.text.Text;
import org.sankofa.ui.experience.internal.model.Finder;
import org.sankofa.ui.experience.internal.model.MergeChoice;
import org.sankofa.ui.experience.internal.model.MergeChoice.Line;
import org.sankofa.ui.experience.internal.model.MergeChoice.Side;

/** Two lessons side by side, without a window. */
class MergeChoiceTest {

    private static final Finder WORDS = new Finder(null, null, List.of("en"));

    private static Lesson lesson(String title, String tried, String why) {
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setTitle(Text.of("en", title));
        lesson.setTried(tried == null ? null : Text.of("en", tried));
        lesson.setWhy(why == null ? null : Text.of("en", why));
        return lesson;
    }

    private static Line line(MergeChoice choice, String feature) {
        return choice.lines().stream().filter(one -> one.feature().getName().equals(feature)).findFirst().orElseThrow();
    }

    @Test
    void onlyWhatDiffersHasToBeChosen() {
        Lesson right = lesson("Clinics", "Paid stays", null);
        right.setOutcome(LessonOutcome.FAILURE);
        MergeChoice choice = new MergeChoice(lesson("Clinics", "Free stays", "Because"), right, WORDS);
        assertFalse(line(choice, "title").open(), "both say the same");
        assertTrue(line(choice, "tried").open());
        assertFalse(line(choice, "why").open(), "one says nothing");
        assertEquals(Side.LEFT, choice.side(line(choice, "why")));
        assertEquals(Side.RIGHT, choice.side(line(choice, "outcome")), "what one alone says is taken over");
        assertTrue(choice.lines().stream().noneMatch(one -> one.feature().getName().equals("recommendation")), "what nobody says is left out");
        assertEquals(Set.of(), choice.fromOther());
    }

    @Test
    void whatCannotBeTakenIsShownAndNotAsked() {
        Lesson right = lesson("Clinics", "Paid stays", null);
        right.setNature(LessonNature.OPEN_QUESTION);
        MergeChoice choice = new MergeChoice(lesson("Clinics", "Free stays", null), right, WORDS);
        assertFalse(line(choice, "nature").open());
        choice.choose(line(choice, "nature"), Side.RIGHT);
        assertEquals(Side.LEFT, choice.side(line(choice, "nature")));
        assertEquals(Set.of(), choice.fromOther());
    }

    @Test
    void whatWasChosenStaysChosenWhenTheOtherOneStays() {
        MergeChoice choice = new MergeChoice(lesson("A", "Free stays", null), lesson("B", "Paid stays", null), WORDS);
        choice.choose(line(choice, "tried"), Side.RIGHT);
        assertEquals(Set.of("tried"), choice.fromOther());
        choice.keep(Side.RIGHT);
        assertEquals(Side.RIGHT, choice.side(line(choice, "title")), "the title goes with the lesson");
        assertEquals(Set.of(), choice.fromOther());
        choice.choose(line(choice, "title"), Side.LEFT);
        assertEquals(Set.of("title"), choice.fromOther());
    }
}
