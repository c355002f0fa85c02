package org.sankofa.ui.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.model.ContextCondition;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Programme;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.sharing.review.Remarks;
import org.sankofa.sharing.review.Review;
import org.sankofa.sharing.review.ReviewAct;
import org.sankofa.sharing.review.ReviewFlow;
import org.sankofa.sharing.review.ReviewStatus;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.store.EditingSession;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.network.internal.model.Feed;
import org.sankofa.ui.network.internal.model.FieldRemarks;
import org.sankofa.ui.network.internal.model.ReadMarks;
import org.sankofa.ui.network.internal.review.RemarksAtFields;
import org.sankofa.ui.network.internal.review.ReviewWords;

/** Remarks on single fields of a lesson. */
class RemarksTest {

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();
    private Office accra;
    private RecordKey key;
    private ContextCondition condition;

    @BeforeEach
    void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        accra = Office.beginning(folder, "Accra");
        key = accra.add("Savings groups");
        try (EditingSession session = accra.workspace.edit(key)) {
            session.run("Condition", () -> {
                condition = ModelFactory.eINSTANCE.createContextCondition();
                condition.setId(Ids.newId());
                condition.setExplanation(Text.of("en", "A post office in walking distance"));
                ((Lesson) session.record()).getAppliesWhen().add(condition);
            });
            session.save(null);
        }
    }

    @AfterEach
    void end() throws Exception {
        Locale.setDefault(before);
        accra.close();
    }

    private void remark(String object, String feature, String words) throws Exception {
        new ReviewFlow(accra.workspace, key).perform(ReviewAct.comment(object, feature, Text.of("en", words)));
    }

    private ReviewStatus status() throws Exception {
        return ReviewStatus.of(accra.workspace, key).orElseThrow();
    }

    @Test
    void remarksStandAtTheFieldTheyAreAbout() throws Exception {
        remark(key.id(), "recommendation", "For whom?");
        remark(key.id(), "recommendation", "For post offices, I think.");
        remark(condition.getId(), "explanation", "How far is that?");
        remark(null, null, "Good to have this.");
        FieldRemarks remarks = FieldRemarks.of(Remarks.of(accra.workspace, key));
        Lesson lesson = (Lesson) accra.workspace.snapshot().record(key).orElseThrow();
        List<Review> said = remarks.of(lesson, Literals.LESSON__RECOMMENDATION);
        ReviewWords words = new ReviewWords(Office.languages(), ZoneId.of("UTC"));
        assertEquals(List.of("Accra office: For whom?", "Accra office: For post offices, I think."), said.stream().map(words::remark).toList());
        assertEquals(1, remarks.of(lesson.getAppliesWhen().get(0), Literals.CONTEXT_CONDITION__EXPLANATION).size());
        assertEquals(0, remarks.of(lesson, Literals.RECORD__TITLE).size());
    }

    @Test
    void whatIsNotReviewedIsRemarkedOnToo() throws Exception {
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setId(Ids.newId());
        programme.setTitle(Text.of("en", "Roads"));
        accra.space().write("Add roads", batch -> batch.put(programme));
        RecordKey roads = new RecordKey(Office.SPACE, "programme", programme.getId());
        Path hub = folder.resolve("hub");
        accra.publish(hub);
        try (Office salvador = Office.joining(folder, "Salvador", hub)) {
            new ReviewFlow(salvador.workspace, roads).perform(ReviewAct.comment(roads.id(), "title", Text.of("en", "Whose roads?")));
            salvador.share();
            accra.look();
            assertEquals(List.of("Salvador office on “Title”: Whose roads?"), new Feed(accra.shared,
                    new ReadMarks(accra.workspace.directory()), Office.languages()).read().waiting().get(Office.SPACE).get(0).sentences());
            accra.receive();
        }
        FieldRemarks remarks = FieldRemarks.of(Remarks.of(accra.workspace, roads));
        Programme there = (Programme) accra.workspace.snapshot().record(roads).orElseThrow();
        assertEquals(1, remarks.of(there, Literals.RECORD__TITLE).size());
        assertTrue(remarks.possible(there, Literals.RECORD__SUMMARY));
        assertFalse(remarks.possible(there.getExtensions().get(0), Literals.REMARK__COMMENT), "nobody remarks on a remark");
        RemarksAtFields shown = new RemarksAtFields();
        assertTrue(shown.shows(Literals.PROGRAMME) && shown.shows(Literals.COUNTRY_CASE) && shown.shows(Literals.LESSON));
        assertFalse(shown.shows(Literals.SPACE_INFO), "of it only what an owner signed counts");
    }

    @Test
    void aRemarkLeadsToItsFieldAsLongAsItIsThere() throws Exception {
        remark(condition.getId(), "explanation", "How far is that?");
        remark(key.id(), "recommendation", "For whom?");
        Lesson lesson = (Lesson) accra.workspace.snapshot().record(key).orElseThrow();
        List<Review> log = status().reviews();
        ModelTexts texts = ModelTexts.in(Locale.ENGLISH);
        FieldRemarks.Place place = FieldRemarks.place(lesson, log.get(0), Office.languages(), texts).orElseThrow();
        assertEquals(lesson.getAppliesWhen().get(0), place.object());
        assertEquals("Circumstance without a title: In words", place.label());
        assertEquals("Recommendation", FieldRemarks.place(lesson, log.get(1), Office.languages(), texts).orElseThrow().label());
        try (EditingSession session = accra.workspace.edit(key)) {
            session.run("Remove", () -> ((Lesson) session.record()).getAppliesWhen().clear());
            session.save(null);
            assertTrue(FieldRemarks.place(session.record(), log.get(0), Office.languages(), texts).isEmpty(), "it is gone");
        }
    }

    @Test
    void whatIsNewSaysARemarkInOneSentence() throws Exception {
        Path hub = folder.resolve("hub");
        accra.publish(hub);
        try (Office salvador = Office.joining(folder, "Salvador", hub)) {
            ReviewFlow there = new ReviewFlow(salvador.workspace, key);
            there.perform(ReviewAct.comment(key.id(), "recommendation", Text.of("en", "For whom?")));
            there.perform(ReviewAct.comment(condition.getId(), "explanation", Text.of("en", "How far is that?")));
            there.perform(ReviewAct.of(ReviewStep.COMMENT, Text.of("en", "Good to have this.")));
            there.perform(ReviewAct.of(ReviewStep.SUBMIT, null));
            salvador.recommend(key, "Ask the post office.");
            salvador.share();
            accra.look();
            List<String> sentences = new Feed(accra.shared, new ReadMarks(accra.workspace.directory()), Office.languages()).read().waiting()
                    .get(Office.SPACE).get(0).sentences();
            assertEquals(Set.of("Salvador office on “Recommendation”: For whom?", "Salvador office on “In words”: How far is that?",
                    "Salvador office remarks: Good to have this.", "Salvador office: Submitted",
                    "Salvador office: Recommendation (en) set to “Ask the post office.”"), Set.copyOf(sentences));
            assertEquals(5, sentences.size());
        }
    }

    @Test
    void whatCameWithAllThatIsInItIsSaidOnce() throws Exception {
        Path hub = folder.resolve("hub");
        accra.publish(hub);
        try (Office salvador = Office.joining(folder, "Salvador", hub); EditingSession session = salvador.workspace.edit(key)) {
            session.run("Condition", () -> {
                ContextCondition second = ModelFactory.eINSTANCE.createContextCondition();
                second.setId(Ids.newId());
                second.setAttribute("distance");
                second.setExplanation(Text.of("en", "Where nobody has a bicycle"));
                ((Lesson) session.record()).getAppliesWhen().add(second);
            });
            session.save(null);
            salvador.share();
            accra.look();
            List<String> sentences = new Feed(accra.shared, new ReadMarks(accra.workspace.directory()), Office.languages()).read().waiting()
                    .get(Office.SPACE).get(0).sentences();
            assertEquals(1, sentences.size(), sentences.toString());
            assertTrue(sentences.get(0).endsWith("added"), sentences.toString());
        }
    }

    @Test
    void theReviewItselfAndSourcesAreNotRemarkedOn() throws Exception {
        FieldRemarks remarks = FieldRemarks.of(Remarks.of(accra.workspace, key));
        Lesson lesson = (Lesson) accra.workspace.snapshot().record(key).orElseThrow();
        assertTrue(remarks.possible(lesson, Literals.LESSON__RECOMMENDATION));
        assertTrue(remarks.possible(lesson.getAppliesWhen().get(0), Literals.CONTEXT_CONDITION__EXPLANATION));
        assertFalse(remarks.possible(lesson, Literals.REVIEWED__REVIEW_STATE));
        assertFalse(remarks.possible(ModelFactory.eINSTANCE.createFact(), Literals.FACT__COMMENT));
        assertFalse(FieldRemarks.NONE.possible(lesson, Literals.LESSON__RECOMMENDATION), "nothing is saved yet");
    }
}
