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
        network.change(answer, copy -> copy.setConsentToBeNamed(org.sankofa.model.TriState.NO));
        assertEquals(List.of(), on("2027-11-01"));
    }
}
