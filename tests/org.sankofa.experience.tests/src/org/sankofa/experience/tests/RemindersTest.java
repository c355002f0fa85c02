package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.experience.Reminder;
import org.sankofa.experience.Reminder.Kind;
import org.sankofa.experience.Reminders;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.model.Contribution;
import org.sankofa.model.Request;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;
import org.sankofa.model.UseEffect;
import org.sankofa.model.TriState;
import org.sankofa.model.RequestState;
import org.sankofa.model.ReviewState;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Lesson;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;

/** What waits is found, and goes when it is done. */
class RemindersTest {

    @TempDir
    Path folder;
    private Network network;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private List<Kind> on(String day) {
        return Reminders.of(network.workspace.snapshot(), null, LocalDate.parse(day)).stream().map(Reminder::kind).toList();
    }

    @Test
    void requestsAreRememberedByTheirDeadline() throws Exception {
        Request request = network.ask();
        assertEquals(List.of(), on("2026-12-10"));
        assertEquals(List.of(Kind.REQUEST_DUE), on("2026-12-11"));
        assertEquals(List.of(Kind.REQUEST_DUE), on("2026-12-18"));
        assertEquals(List.of(Kind.REQUEST_OVERDUE), on("2026-12-19"));
        Reminder reminder = Reminders.of(network.workspace.snapshot(), "net", LocalDate.parse("2026-12-19")).get(0);
        assertTrue(reminder.sentence().contains("Lowering the cost") && reminder.sentence().contains("nobody has answered"), reminder.sentence());
        network.change(request, copy -> copy.setReceived(PartialDate.parse("2026-11-01")));
        assertEquals(List.of(Kind.REQUEST_UNANSWERED), on("2026-11-15"));
        assertEquals(List.of(), on("2026-11-14"));
    }

    @Test
    void answersWaitUntilTheyArePutTogetherAndTheirAuthorsWereAsked() throws Exception {
        network.ask();
        Contribution answer = Network.MAKE.createContribution();
        answer.setId("00000000-0000-4000-8000-000000000001");
        answer.setRequest(Network.ref(Network.request()));
        answer.setText(Text.of("en", "In Ghana we tried it."));
        network.put(answer);
        assertEquals(List.of(Kind.ANSWERS_WAITING), on("2026-11-01"));
        Request request = EcoreUtil.copy((Request) network.get("request", Network.REQUEST));
        Consolidation consolidation = new Consolidation(network.workspace.snapshot(), network.workspace.vocabularies(), request);
        consolidation.draft();
        network.put(request);
        assertEquals(List.of(Kind.CONSENT_OPEN), on("2026-11-01"));
        consolidation.publish(LocalDate.parse("2026-11-02"), null);
        network.put(request);
        network.change(answer, copy -> copy.setConsentToBeNamed(TriState.NO));
        assertEquals(List.of(), on("2027-11-01"));
    }

    /** In a network of many records the index finds what waits, and little else is read. */
    @Test
    void amongManyRecordsOnlyThoseThatMayWaitAreRead() throws Exception {
        LocalDate today = LocalDate.parse("2026-12-19");
        network.ask();
        network.space.write("Many", batch -> {
            for (int i = 0; i < 600; i++) {
                Request over = Network.request();
                over.setId(String.format("00000000-0000-4000-8000-%012d", i));
                over.setState(RequestState.CLOSED);
                batch.put(over);
                Contribution answer = Network.MAKE.createContribution();
                answer.setId(String.format("00000000-0000-4000-8001-%012d", i));
                answer.setRequest(Network.ref(over));
                answer.setText(Text.of("en", "Answer " + i));
                answer.setConsentToBeNamed(i == 7 ? TriState.UNKNOWN : i % 2 == 0 ? TriState.YES : TriState.NO);
                batch.put(answer);
                Lesson lesson = Network.MAKE.createLesson();
                lesson.setId(String.format("00000000-0000-4000-8002-%012d", i));
                lesson.setTitle(Text.of("en", "Lesson " + i));
                lesson.setReviewState(i % 3 == 0 ? ReviewState.VALIDATED : ReviewState.DRAFT);
                lesson.setReviewBy(PartialDate.parse(i == 9 || i == 10 ? "2026-12-18" : "2027-01"));
                batch.put(lesson);
                LessonUse use = Network.MAKE.createLessonUse();
                use.setId(String.format("00000000-0000-4000-8003-%012d", i));
                use.setLesson(Network.ref(lesson));
                use.setUsedOn(PartialDate.parse(i == 12 ? "2026-12-01" : "2026-01-01"));
                use.setEffect(i == 11 || i == 12 ? UseEffect.UNKNOWN_YET : i % 2 == 0 ? UseEffect.HELPED : i % 3 == 0 ? UseEffect.HARMED : UseEffect.NONE);
                batch.put(use);
            }
        });
        // an answer whose author was not asked is used in a reply that is done, and one waits
        Request seventh = EcoreUtil.copy((Request) network.get("request", String.format("00000000-0000-4000-8000-%012d", 7)));
        new Consolidation(network.workspace.snapshot(), network.workspace.vocabularies(), seventh).draft();
        network.put(seventh);
        Contribution fresh = Network.MAKE.createContribution();
        fresh.setId("00000000-0000-4000-8009-000000000001");
        fresh.setRequest(Network.ref(Network.request()));
        fresh.setConsentToBeNamed(TriState.YES);
        fresh.setText(Text.of("en", "In Ghana we tried it."));
        network.put(fresh);
        List<Reminder> all = Reminders.of(network.workspace.snapshot(), "net", today);
        assertEquals(List.of(Kind.REQUEST_OVERDUE, Kind.ANSWERS_WAITING, Kind.CONSENT_OPEN, Kind.REVIEW_OVERDUE, Kind.USE_WITHOUT_EFFECT),
            all.stream().map(Reminder::kind).toList());
        Path there = network.workspace.directory();
        network.close();
        try (Workspace workspace = Workspaces.open(there, WorkspaceOptions.defaults()); SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
        }
        long through;
        try (Workspace workspace = Workspaces.open(there, WorkspaceOptions.defaults())) {
            assertEquals(all, Reminders.of(workspace.snapshot(), "net", today));
            through = workspace.counters().recordsParsed();
            assertTrue(through > 2400, () -> "all are read through: " + workspace.counters().recordsParsed());
        }
        try (Workspace workspace = Workspaces.open(there, WorkspaceOptions.defaults()); SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            long before = workspace.counters().recordsParsed();
            assertEquals(all, Reminders.of(workspace.snapshot(), index, "net", today));
            long parsed = workspace.counters().recordsParsed() - before;
            assertTrue(parsed < 20, () -> parsed + " records were read");
        }
    }
}
