package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.experience.Reminder;
import org.sankofa.experience.Reminder.Kind;
import org.sankofa.experience.Reminders;
import org.sankofa.experience.people.PeopleFinder;
import org.sankofa.experience.reuse.Citation;
import org.sankofa.experience.reuse.LessonMerge;
import java.util.Optional;
import org.sankofa.store.EditingSession;
import org.sankofa.experience.reuse.LessonJoin;
import org.sankofa.experience.reuse.LessonMerge.Merged;
import org.sankofa.experience.reuse.ReuseMetrics;
import org.sankofa.model.Agent;
import org.sankofa.model.Concept;
import org.sankofa.model.EvidenceLevel;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonOutcome;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.ReviewEntry;
import org.sankofa.model.ReviewState;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.model.UseEffect;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;

/** Lessons are used again, followed, merged and counted. */
class ReuseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String ME = "11111111-1111-4111-8111-111111111111";

    @TempDir
    Path folder;
    private Network network;
    private Programme programme;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        network.practitioner(ME, "Mirela Example", "mirela@example.org");
        programme = Network.MAKE.createProgramme();
        programme.setId("33333333-3333-4333-8333-333333333333");
        programme.setTitle(Text.of("en", "Village banks"));
        programme.setStatus(ProgrammeStatus.IMPLEMENTATION);
        network.put(programme);
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private Lesson lesson(int number, ReviewState state) throws Exception {
        Lesson lesson = Network.MAKE.createLesson();
        lesson.setId("00000000-0000-4000-8000-00000000001" + number);
        lesson.setTitle(Text.of("en", "Lesson " + number));
        lesson.setTried(Text.of("en", "Tried " + number));
        lesson.setReviewState(state);
        lesson.setLanguage("en");
        network.put(lesson);
        return lesson;
    }

    private static ReviewEntry entry(int number, String when, ReviewState to) {
        ReviewEntry entry = Network.MAKE.createReviewEntry();
        entry.setId("00000000-0000-4000-8000-00000000009" + number);
        entry.setDate(Instant.parse(when));
        entry.setTo(to);
        return entry;
    }

    private List<Kind> reminders(LocalDate day) {
        return Reminders.of(network.workspace.snapshot(), null, day).stream().map(Reminder::kind).toList();
    }

    @Test
    void aLessonIsCitedOnceInAProgramme() throws Exception {
        Lesson lesson = lesson(1, ReviewState.VALIDATED);
        LessonUse use = Citation.of(lesson, programme, new RecordKey("net", "practitioner", ME), TODAY, "fr");
        assertEquals(use.getId(), Citation.of(lesson, programme, null, TODAY.plusDays(3), "en").getId());
        network.put(use);
        LessonUse stored = Citation.existing(network.workspace.snapshot(), lesson.getId(), programme.getId()).orElseThrow();
        assertEquals(UseEffect.UNKNOWN_YET, stored.getEffect());
        assertEquals(ME, stored.getUsedBy().getId());
        assertEquals("Lesson 1 · utilisée dans Village banks", stored.getTitle().get("fr"));
        assertTrue(Citation.existing(network.workspace.snapshot(), lesson.getId(), ME).isEmpty());
        assertEquals(1, Citation.uses(network.workspace.snapshot(), lesson.getId()).size());
    }

    @Test
    void laterSomebodyAsksWhatCameOfIt() throws Exception {
        LessonUse use = Citation.of(lesson(1, ReviewState.VALIDATED), programme, null, TODAY, "en");
        network.put(use);
        assertEquals(List.of(), reminders(LocalDate.of(2027, 5, 29)));
        assertEquals(List.of(Kind.USE_WITHOUT_EFFECT), reminders(LocalDate.of(2027, 5, 30)));
        network.change(programme, copy -> copy.setStatus(ProgrammeStatus.CLOSED));
        assertEquals(List.of(Kind.USE_WITHOUT_EFFECT), reminders(TODAY), "at once when the programme is over");
        network.change(use, copy -> copy.setEffect(UseEffect.HARMED));
        assertEquals(List.of(), reminders(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void lessonsAreReadAgain() throws Exception {
        Lesson lesson = lesson(1, ReviewState.VALIDATED);
        network.change(lesson, copy -> copy.setReviewBy(PartialDate.parse("2026-11")));
        assertEquals(List.of(), reminders(TODAY));
        assertEquals(List.of(Kind.REVIEW_OVERDUE), reminders(TODAY.plusDays(1)));
        network.change(lesson, copy -> copy.setReviewState(ReviewState.RETIRED));
        assertEquals(List.of(), reminders(TODAY.plusDays(1)));
    }

    @Test
    void twoLessonsBecomeOneAndBothStay() throws Exception {
        Lesson keep = lesson(1, ReviewState.DRAFT);
        keep.setRecommendation(Text.of("en", "Do."));
        keep.getAreas().add(Network.area("ALB"));
        Lesson other = lesson(2, ReviewState.SUBMITTED);
        other.setRecommendation(Text.of("en", "Do not.").with("fr", "Non."));
        other.setWhy(Text.of("en", "Because."));
        other.setOutcome(LessonOutcome.FAILURE);
        other.setEvidenceLevel(EvidenceLevel.EXPERIENCE);
        other.getAreas().add(Network.area("ALB"));
        other.getAreas().add(Network.area("GHA"));
        other.setContact((Agent) Network.ref(network.get("practitioner", ME)));
        other.getReviewLog().add(entry(1, "2026-01-01T00:00:00Z", ReviewState.SUBMITTED));
        var condition = Network.MAKE.createContextCondition();
        condition.setId("00000000-0000-4000-8000-000000000077");
        condition.setAttribute("remittanceShare");
        other.getAppliesWhen().add(condition);
        network.put(keep, other);
        Merged merged = LessonMerge.merge(keep, other);
        assertEquals(Set.of("why", "outcome", "evidenceLevel", "areas", "contact", "appliesWhen", "recommendation"), merged.taken());
        assertEquals(Map.of("recommendation", "Do not.", "tried", "Tried 2"), merged.differing());
        assertEquals("Do.", merged.kept().getRecommendation().get("en"));
        assertEquals("Non.", merged.kept().getRecommendation().get("fr"));
        assertEquals(2, merged.kept().getAreas().size());
        assertEquals(List.of(), merged.kept().getReviewLog(), "reviews were of the other text");
        assertEquals("Do not.", merged.other().getRecommendation().get("en"), "nothing is lost");
        assertEquals(ReviewState.SUPERSEDED, merged.other().getReviewState());
        assertEquals(1, merged.other().getReviewLog().size());
        network.put(merged.kept(), merged.other());
        Lesson stored = (Lesson) network.get("lesson", other.getId());
        assertEquals(keep.getId(), Ids.idOf(stored.getSupersededBy()));
        assertTrue(((Lesson) network.get("lesson", keep.getId())).getDerivations().stream()
                .anyMatch(one -> Ids.idOf(one.getSource()).equals(other.getId())));
        assertTrue(network.space.history("lesson", other.getId(), 0).size() > 1);
        // once more changes nothing
        Merged again = LessonMerge.merge((Lesson) network.get("lesson", keep.getId()), stored);
        assertEquals(Set.of(), again.taken());
        String head = network.space.head();
        network.put(again.kept(), again.other());
        assertEquals(head, network.space.head());
    }

    @Test
    void twoLessonsAreJoinedAsChosenAndTakenApartAgain() throws Exception {
        Lesson keep = network.change(lesson(1, ReviewState.VALIDATED), one -> one.setWhy(Text.of("en", "Nobody knew.")));
        Lesson other = network.change(lesson(2, ReviewState.DRAFT), one -> {
            one.setTitle(Text.of("en", "A better title"));
            one.setRecommendation(Text.of("en", "Tell people first."));
        });
        RecordKey keepKey = network.workspace.snapshot().find(keep.getId()).orElseThrow();
        RecordKey otherKey = network.workspace.snapshot().find(other.getId()).orElseThrow();
        LessonJoin join = new LessonJoin(network.workspace);
        assertEquals(Optional.empty(), join.problem(keepKey, otherKey, List.of("en")));
        LessonJoin.Joined joined = join.join(keepKey, otherKey, Set.of("title", "tried"));
        Lesson stored = (Lesson) network.get("lesson", keep.getId());
        assertEquals("A better title", stored.getTitle().get("en"));
        assertEquals("Tried 2", stored.getTried().get("en"));
        assertEquals("Nobody knew.", stored.getWhy().get("en"));
        assertEquals("Tell people first.", stored.getRecommendation().get("en"));
        assertEquals(Map.of(), joined.merged().differing());
        assertEquals(keep.getId(), Ids.idOf(((Lesson) network.get("lesson", other.getId())).getSupersededBy()));
        assertTrue(network.space.history("lesson", keep.getId(), 0).size() > 2 && network.space.history("lesson", other.getId(), 0).size() > 2,
                "both have their history");
        assertEquals(Optional.empty(), join.undo(joined));
        assertEquals("Lesson 1", network.get("lesson", keep.getId()).getTitle().get("en"));
        assertEquals(null, ((Lesson) network.get("lesson", keep.getId())).getRecommendation());
        Lesson back = (Lesson) network.get("lesson", other.getId());
        assertTrue(back.getSupersededBy() == null && back.getReviewState() == ReviewState.DRAFT);
        assertThrows(IllegalArgumentException.class, () -> join.join(keepKey, otherKey, Set.of("areas")), "lists are added up, not chosen");
    }

    @Test
    void whatWasChangedMeanwhileIsNotTakenBack() throws Exception {
        Lesson keep = lesson(1, ReviewState.DRAFT);
        Lesson other = lesson(2, ReviewState.DRAFT);
        RecordKey keepKey = network.workspace.snapshot().find(keep.getId()).orElseThrow();
        RecordKey otherKey = network.workspace.snapshot().find(other.getId()).orElseThrow();
        LessonJoin join = new LessonJoin(network.workspace);
        try (EditingSession session = network.workspace.edit(otherKey)) {
            session.run("Write", () -> session.record().setSummary(Text.of("en", "More")));
            assertTrue(join.problem(keepKey, otherKey, List.of("en")).orElseThrow().contains("Lesson 2"));
            session.history().undo();
        }
        LessonJoin.Joined joined = join.join(keepKey, otherKey, Set.of());
        network.change((Lesson) network.get("lesson", keep.getId()), one -> one.setSummary(Text.of("en", "Written since")));
        assertTrue(join.undo(joined).isPresent());
        assertEquals("Written since", network.get("lesson", keep.getId()).getSummary().get("en"));
        assertTrue(join.problem(otherKey, keepKey, List.of("en")).isPresent(), "what is out of use takes nothing over");
    }

    @Test
    void aValidatedLessonThatIsJoinedIsReplacedInOneStepAndComesBack() throws Exception {
        Lesson keep = lesson(1, ReviewState.VALIDATED);
        Lesson other = network.change(lesson(2, ReviewState.VALIDATED), one -> {
            one.setWhy(Text.of("en", "Nobody knew."));
            one.getReviewLog().add(entry(1, "2026-01-01T00:00:00Z", ReviewState.VALIDATED));
        });
        RecordKey keepKey = network.workspace.snapshot().find(keep.getId()).orElseThrow();
        RecordKey otherKey = network.workspace.snapshot().find(other.getId()).orElseThrow();
        LessonJoin join = new LessonJoin(network.workspace);
        LessonJoin.Joined joined = join.join(keepKey, otherKey, Set.of());
        assertEquals(Optional.empty(), joined.waiting());
        Lesson gone = (Lesson) network.get("lesson", other.getId());
        assertEquals(ReviewState.SUPERSEDED, gone.getReviewState());
        assertEquals(keep.getId(), Ids.idOf(gone.getSupersededBy()));
        ReviewEntry step = gone.getReviewLog().stream().filter(one -> one.getTo() == ReviewState.SUPERSEDED).findFirst().orElseThrow();
        assertEquals(ReviewState.VALIDATED, step.getFrom());
        assertEquals("Joined with a lesson that says the same.", step.getComment().get("en"));
        assertEquals("Nobody knew.", ((Lesson) network.get("lesson", keep.getId())).getWhy().get("en"));
        assertEquals(Optional.empty(), join.undo(joined));
        Lesson back = (Lesson) network.get("lesson", other.getId());
        assertEquals(ReviewState.VALIDATED, back.getReviewState());
        assertTrue(back.getSupersededBy() == null && back.getReviewLog().size() == 1);
        assertEquals(null, ((Lesson) network.get("lesson", keep.getId())).getWhy());
    }

    /** What belongs to the lesson itself, to its review or to its history is of neither side's choosing. */
    @Test
    void onlyWhatPeopleSayCanBeChosen() throws Exception {
        Lesson keep = lesson(1, ReviewState.DRAFT);
        Lesson other = network.change(lesson(2, ReviewState.VALIDATED), one -> one.setHappened(Text.of("en", "It worked.")));
        for (EStructuralFeature feature : other.eClass().getEAllStructuralFeatures()) {
            if (!LessonMerge.choosable().contains(feature.getName())) {
                String why = assertThrows(IllegalArgumentException.class, () -> LessonMerge.merge(keep, other, Set.of(feature.getName())),
                        feature.getName()).getMessage();
                assertTrue(why.contains(feature.getName()) && why.contains("title, summary"), why);
            }
        }
        assertEquals(List.of("title", "summary", "keeper", "notes", "tried", "happened", "why", "recommendation", "outcome", "occurred",
                "evidenceLevel", "contact"), LessonMerge.choosable());
        Merged merged = LessonMerge.merge(keep, other, Set.copyOf(LessonMerge.choosable()));
        assertEquals(List.of("Lesson 2", "Tried 2", "It worked."), List.of(merged.kept().getTitle().get("en"),
                merged.kept().getTried().get("en"), merged.kept().getHappened().get("en")));
        keep.setWhy(Text.of("en", "Because."));
        assertEquals("Because.", LessonMerge.merge(keep, other, Set.of("why")).kept().getWhy().get("en"), "the other says nothing of it");
    }

    /** The other can only be read: no half of a joining stays. */
    @Test
    void whereTheOtherCannotBeWrittenTheOneThatStaysIsAsItWas() throws Exception {
        Space second = network.workspace.createSpace(SpaceOptions.of("second", Space.Kind.NETWORK));
        RecordKey keep = new RecordKey("net", "lesson", lesson(1, ReviewState.DRAFT).getId());
        LessonJoin join = new LessonJoin(network.workspace);
        for (ReviewState state : List.of(ReviewState.VALIDATED, ReviewState.DRAFT)) {
            Lesson other = Network.MAKE.createLesson();
            other.setId("00000000-0000-4000-8000-00000000002" + state.getValue());
            other.setTitle(Text.of("en", "Elsewhere"));
            other.setWhy(Text.of("en", "Nobody knew."));
            other.setReviewState(state);
            second.write("Put", batch -> batch.put(other));
            second.setReadOnly(true);
            RecordKey otherKey = new RecordKey("second", "lesson", other.getId());
            StoreException why = assertThrows(StoreException.class, () -> join.join(keep, otherKey, Set.of("title")), state.getLiteral());
            assertEquals(StoreException.Code.READ_ONLY, why.code());
            Lesson kept = (Lesson) network.get("lesson", keep.id());
            assertEquals("Lesson 1", kept.getTitle().get("en"), state.getLiteral());
            assertTrue(kept.getWhy() == null && kept.getDerivations().isEmpty(), state.getLiteral());
            second.setReadOnly(false);
        }
    }

    /** Where only some may replace what is validated, the step waits for them, and nothing is lost. */
    @Test
    void whoMayNotReplaceAValidatedLessonLeavesThatStepToOthers() throws Exception {
        Lesson keep = lesson(1, ReviewState.VALIDATED);
        Lesson other = lesson(2, ReviewState.VALIDATED);
        SpaceInfo info = EcoreUtil.copy((SpaceInfo) network.workspace.snapshot().record(network.space.infoKey()).orElseThrow());
        SpaceMember owner = Network.MAKE.createSpaceMember();
        owner.setId(Ids.newId());
        owner.setName("Somebody Else");
        owner.getEmails().add("else@example.org");
        owner.getRoles().add("owner");
        info.getMembers().add(owner);
        network.put(info);
        RecordKey keepKey = network.workspace.snapshot().find(keep.getId()).orElseThrow();
        RecordKey otherKey = network.workspace.snapshot().find(other.getId()).orElseThrow();
        LessonJoin join = new LessonJoin(network.workspace);
        LessonJoin.Joined joined = join.join(keepKey, otherKey, Set.of());
        assertTrue(joined.waiting().isPresent());
        Lesson waits = (Lesson) network.get("lesson", other.getId());
        assertEquals(ReviewState.VALIDATED, waits.getReviewState());
        assertEquals(keep.getId(), Ids.idOf(waits.getSupersededBy()), "it says already where to go");
        assertEquals(Optional.empty(), join.undo(joined));
        assertEquals(null, ((Lesson) network.get("lesson", other.getId())).getSupersededBy());
    }

    /** The figures that are kept up to date are those that come of reading everything. */
    @Test
    void figuresFollowWhatChangesAndReadNothingElse() throws Exception {
        network.space.write("Many", batch -> {
            for (int i = 0; i < 300; i++) {
                Lesson lesson = Network.MAKE.createLesson();
                lesson.setId(String.format("00000000-0000-4000-8002-%012d", i));
                lesson.setTitle(Text.of("en", "Lesson " + i));
                lesson.setReviewState(i % 3 == 0 ? ReviewState.VALIDATED : ReviewState.SUBMITTED);
                lesson.setReviewBy(PartialDate.parse(i % 30 == 0 ? "2026-0" + (1 + i % 9) : "2027-01"));
                batch.put(lesson);
                if (i % 4 == 0) {
                    batch.put(Citation.of(lesson, programme, null, TODAY, "en"));
                }
            }
        });
        assertEquals(300, kept().lessons());
        Lesson first = (Lesson) network.get("lesson", "00000000-0000-4000-8002-000000000000");
        long before = network.workspace.counters().recordsParsed();
        network.change(first, copy -> copy.setReviewState(ReviewState.RETIRED));
        network.space.write("Delete", batch -> batch.delete(new RecordKey("net", "lesson", "00000000-0000-4000-8002-000000000001")));
        ReuseMetrics after = kept();
        long parsed = network.workspace.counters().recordsParsed() - before;
        assertTrue(parsed < 20, () -> parsed + " records were read");
        assertEquals(298, after.lessons());
        assertEquals(ReuseMetrics.ofSpaces(network.workspace.snapshot(), List.of("net"), TODAY), after);
        List<LocalDate> days = ReuseMetrics.overdue(network.workspace, List.of("net"), TODAY).stream().map(Map.Entry::getValue).toList();
        assertEquals(after.overdue(), days.size());
        assertEquals(days.stream().sorted().toList(), days);
        network.workspace.removeSpace("net");
        assertEquals(0, kept().lessons());
    }

    /** People and figures are of the same lessons: whichever is asked first, the other reads none of them again. */
    @Test
    void whatPeopleAreFoundByTheFiguresDoNotReadAgain() throws Exception {
        Lesson one = lesson(7, ReviewState.VALIDATED);
        network.put(one);
        network.put(Citation.of(one, programme, null, TODAY, "en"));
        PeopleFinder.of(network.workspace, null);
        long before = network.workspace.counters().recordsParsed();
        ReuseMetrics figures = kept();
        assertEquals(before, network.workspace.counters().recordsParsed());
        assertEquals(List.of(1, 1), List.of(figures.lessons(), figures.uses()));
    }

    private ReuseMetrics kept() throws Exception {
        return ReuseMetrics.ofSpaces(network.workspace, List.of("net"), TODAY);
    }

    @Test
    void aValidatedLessonIsSupersededByAReview() throws Exception {
        Merged merged = LessonMerge.merge(lesson(1, ReviewState.DRAFT), lesson(2, ReviewState.VALIDATED));
        assertEquals(ReviewState.VALIDATED, merged.other().getReviewState(), "that step is signed");
    }

    @Test
    void whatIsOutOfUseTakesNothingOver() throws Exception {
        Lesson retired = lesson(1, ReviewState.RETIRED);
        assertTrue(LessonMerge.problem(retired, lesson(2, ReviewState.DRAFT)).isPresent());
        assertTrue(LessonMerge.problem(retired, retired).isPresent());
        assertThrows(IllegalArgumentException.class, () -> LessonMerge.merge(retired, lesson(3, ReviewState.DRAFT)));
    }

    @Test
    void theFiguresAreThoseOfTheNetwork() throws Exception {
        ReuseMetrics none = ReuseMetrics.of(network.workspace.snapshot(), null, TODAY);
        assertEquals(OptionalDouble.empty(), none.reuseRate());
        assertEquals(OptionalDouble.empty(), none.medianDaysToDecision());
        lesson(0, ReviewState.DRAFT);
        Lesson first = lesson(1, ReviewState.VALIDATED);
        network.change(first, copy -> {
            copy.setReviewBy(PartialDate.parse("2026-01-01"));
            copy.setOutcome(LessonOutcome.FAILURE);
            copy.getReviewLog().add(entry(1, "2026-01-01T00:00:00Z", ReviewState.SUBMITTED));
            copy.getReviewLog().add(entry(2, "2026-01-02T00:00:00Z", ReviewState.IN_REVIEW));
            copy.getReviewLog().add(entry(3, "2026-01-04T00:00:00Z", ReviewState.RETURNED));
            copy.getReviewLog().add(entry(4, "2026-01-05T00:00:00Z", ReviewState.SUBMITTED));
            copy.getReviewLog().add(entry(5, "2026-01-14T12:00:00Z", ReviewState.VALIDATED));
        });
        Lesson second = lesson(2, ReviewState.SUBMITTED);
        network.change(second, copy -> copy.getReviewLog().add(entry(6, "2026-02-01T00:00:00Z", ReviewState.SUBMITTED)));
        Lesson third = lesson(3, ReviewState.VALIDATED);
        Lesson retired = lesson(4, ReviewState.RETIRED);
        for (Lesson used : List.of(first, retired)) {
            network.put(Citation.of(used, programme, null, TODAY, "en"));
        }
        LessonUse more = Citation.of(first, network.get("practitioner", ME), null, TODAY, "en");
        more.setEffect(UseEffect.HELPED);
        network.put(more);
        ReuseMetrics figures = ReuseMetrics.of(network.workspace.snapshot(), null, TODAY);
        assertEquals(3, figures.lessons());
        assertEquals(1, figures.used());
        assertEquals(2, figures.neverUsed());
        assertEquals(3, figures.uses());
        assertEquals(1.0 / 3, figures.reuseRate().getAsDouble(), 1e-9);
        assertEquals(Map.of(UseEffect.UNKNOWN_YET, 2, UseEffect.HELPED, 1), figures.effects());
        assertEquals(2, figures.decisions());
        assertEquals((3 + 9.5) / 2, figures.medianDaysToDecision().getAsDouble(), 1e-9);
        assertEquals(1, figures.waiting());
        assertEquals(1, figures.overdue());
        assertEquals(1, figures.failures());
        assertEquals(third.getReviewState(), ReviewState.VALIDATED);
    }

    /** No figure can be asked by person, office or country, and none names one. */
    @Test
    void nobodyIsRanked() {
        for (RecordComponent component : ReuseMetrics.class.getRecordComponents()) {
            String type = component.getGenericType().getTypeName();
            assertTrue(List.of("int", "java.util.OptionalDouble", "java.util.Map<org.sankofa.model.UseEffect, java.lang.Integer>").contains(type),
                    () -> component.getName() + " is a " + type);
        }
        for (Method method : ReuseMetrics.class.getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isPublic(method.getModifiers())) {
                for (Class<?> type : method.getParameterTypes()) {
                    assertFalse(Agent.class.isAssignableFrom(type) || Concept.class.isAssignableFrom(type) || RecordKey.class.isAssignableFrom(type),
                            () -> method + " asks for somebody");
                }
                String name = method.getName().toLowerCase(Locale.ROOT);
                assertTrue(Arrays.asList("person", "author", "country", "area", "office", "rank", "top", "best").stream().noneMatch(name::contains), name);
            }
        }
    }
}
