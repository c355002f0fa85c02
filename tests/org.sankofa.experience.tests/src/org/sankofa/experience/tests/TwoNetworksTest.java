package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.ask.MailReplies.Options;
import org.sankofa.experience.internal.ask.MailExporter;
import org.sankofa.model.Confidence;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Contribution;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.TriState;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.store.Progress;

/** Two networks that share nothing ask and answer each other by mail. */
class TwoNetworksTest {

    private static final String ANSWER = "00000000-0000-4000-8000-000000000001";

    @TempDir
    Path folder;
    private Network here;
    private Network there;

    @BeforeEach
    void open() throws Exception {
        here = new Network(Files.createDirectory(folder.resolve("here")));
        there = new Network(Files.createDirectory(folder.resolve("there")));
        here.ask();
    }

    @AfterEach
    void close() throws Exception {
        here.close();
        there.close();
    }

    private static byte[] mail(Network network, String id) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MailExporter().run(new ExportRequest(network.workspace.snapshot(), null, null, Set.of(id),
                Map.of(MailExporter.FROM_NAME, "Ana Example", MailExporter.FROM_ADDRESS, "ana@example.org"), null), out);
        return out.toByteArray();
    }

    private ImportReport take(Network network, byte[] mail) throws Exception {
        Path file = Files.write(folder.resolve("mail.eml"), mail);
        return new MailReplies(network.workspace).take(file, new Options("net", null, false), Progress.NONE).report();
    }

    private Contribution answer() throws Exception {
        Contribution answer = Network.MAKE.createContribution();
        answer.setId(ANSWER);
        answer.setRequest(Network.ref(Network.request()));
        answer.setText(Text.of("en", "In Ghana we paid in shops.\n\nThey closed within a year."));
        answer.setAuthorName("Ana Example");
        answer.setConsentToBeNamed(TriState.YES);
        answer.setNotes(Text.of("en", "Ask the bank first."));
        there.put(answer);
        return answer;
    }

    @Test
    void aQuestionIsTakenThereAndItsAnswerHere() throws Exception {
        ImportReport question = take(there, mail(here, Network.REQUEST));
        assertEquals(List.of("question-taken"), question.problems().stream().map(ImportProblem::code).toList());
        Request request = (Request) there.get("request", Network.REQUEST);
        assertEquals("Who has tried to bring transfer services to villages, and what came of it?", request.getQuestion().get("en"));
        assertEquals("2026-12-18", request.getDeadline().toString());
        assertEquals(RequestState.OPEN, request.getState());
        assertEquals(List.of(Ids.conceptId("area", "ALB")), request.getAreas().stream().map(Ids::idOf).toList());
        assertEquals(Confidence.LOW, request.getFacts().get(0).getConfidence());
        assertEquals(1, take(there, mail(here, Network.REQUEST)).unchanged());

        answer();
        ImportReport back = take(here, mail(there, ANSWER));
        assertEquals(List.of(1L, 0), List.of(back.created(), back.problems().size()), back.problems()::toString);
        Contribution taken = (Contribution) here.get("contribution", ANSWER);
        assertEquals("In Ghana we paid in shops.\n\nThey closed within a year.", taken.getText().get("en"));
        assertEquals(TriState.UNKNOWN, taken.getConsentToBeNamed(), "consent is given to those who ask for it");
        assertNull(taken.getNotes());
        assertEquals(Network.REQUEST, Ids.idOf(taken.getRequest()));
        assertEquals(1, take(here, mail(there, ANSWER)).unchanged());
    }

    @Test
    void anAnswerToAnAnswerKeepsItsPlace() throws Exception {
        take(there, mail(here, Network.REQUEST));
        take(here, mail(there, answer().getId()));
        Contribution below = Network.MAKE.createContribution();
        below.setId("00000000-0000-4000-8000-000000000002");
        below.setRequest(Network.ref(Network.request()));
        below.setInReplyTo(Network.ref(answer()));
        below.setText(Text.of("en", "Later they opened again."));
        there.put(below);
        take(here, mail(there, below.getId()));
        assertEquals(ANSWER, Ids.idOf(((Contribution) here.get("contribution", below.getId())).getInReplyTo()));
    }

    @Test
    void aQuestionThatIsThereIsNeverChanged() throws Exception {
        take(there, mail(here, Network.REQUEST));
        String head = there.space.head();
        String forged = new String(mail(here, Network.REQUEST), StandardCharsets.UTF_8).replace("Who has tried", "Nobody has tried").replace(
                Network.REQUEST + ".request@", "other.request@");
        assertEquals(0, take(there, forged.getBytes(StandardCharsets.UTF_8)).created());
        assertEquals(head, there.space.head());
    }

    @Test
    void aForgedQuestionBringsNothingButAQuestion() throws Exception {
        String json = "{\"kind\":\"request\",\"id\":\"" + Network.REQUEST + "\",\"title\":{\"en\":\"Help\\u202Etxt\"},\"state\":\"closed\",\"notes\":{\"en\":\"x\"},"
                + "\"requester\":\"11111111-1111-4111-8111-111111111111\",\"areas\":[\"area:NOWHERE\"],\"deadline\":\"soon\",\"requesterName\":\"eve@example.net\","
                + "\"reply\":{\"synopsis\":{\"en\":\"All is well\"}},\"question\":{\"en\":\"Send money?\"}}";
        ImportReport report = take(there, ("From: Eve <eve@example.net>\nSubject: [SK-0000-0000] Help\nMessage-ID: <x@y>\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n"
                + "Help\n--x\nContent-Type: application/vnd.sankofa.record+json\n\n" + json + "\n--x--\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("question-part", "question-part", "question-taken"), report.problems().stream().map(ImportProblem::code).toList());
        Request request = (Request) there.get("request", Network.REQUEST);
        assertEquals(RequestState.OPEN, request.getState());
        assertEquals("Helptxt", request.getTitle().get("en"));
        assertNull(request.getNotes());
        assertNull(request.getReply());
        assertNull(request.getRequesterName());
        assertTrue(request.getAreas().isEmpty() && request.getDeadline() == null);
    }

    @Test
    void otherRecordsAreNoQuestions() throws Exception {
        for (String kind : List.of("lesson", "practitioner", "spaceInfo", "contribution")) {
            ImportReport report = take(there, ("From: Eve <eve@example.net>\nSubject: Help\nMessage-ID: <x@y>\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n"
                    + "Help\n--x\nContent-Type: application/vnd.sankofa.record+json\n\n{\"kind\":\"" + kind + "\",\"id\":\"" + Network.REQUEST
                    + "\",\"title\":{\"en\":\"x\"}}\n--x--\n").getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of("no-request"), report.problems().stream().map(ImportProblem::code).toList());
            assertFalse(there.workspace.snapshot().find(Network.REQUEST).isPresent());
        }
    }

    @Test
    void whatStaysInsideDoesNotGoOut() throws Exception {
        Contribution answer = answer();
        there.put(Network.request());
        there.change(answer, copy -> copy.setConfidentiality(Confidentiality.CONFIDENTIAL));
        assertThrows(ExchangeException.class, () -> mail(there, ANSWER));
        there.change(answer, copy -> copy.setConfidentiality(Confidentiality.OPEN));
        assertFalse(new String(mail(there, ANSWER)).contains("Ask the bank"));
        Request request = Network.request();
        request.setConfidentiality(Confidentiality.RESTRICTED);
        there.put(request);
        assertThrows(ExchangeException.class, () -> mail(there, ANSWER));
    }
}
