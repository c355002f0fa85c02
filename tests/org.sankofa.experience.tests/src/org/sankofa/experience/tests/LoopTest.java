package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.experience.Reminder.Kind;
import org.sankofa.experience.Reminders;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.experience.ask.ReplyPublication;
import org.sankofa.experience.capture.Capture;
import org.sankofa.experience.internal.ask.MailExporter;
import org.sankofa.experience.internal.ask.MailImporter;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.experience.people.PeopleFinder;
import org.sankofa.experience.people.PeopleQuestion;
import org.sankofa.experience.people.PersonFound;
import org.sankofa.model.AreaExperience;
import org.sankofa.model.Contribution;
import org.sankofa.model.Lesson;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Request;
import org.sankofa.model.RequestState;
import org.sankofa.model.TriState;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.Identity;

/** A question goes out, three answers come back as mail programs write them, one reply and two lessons remain. */
class LoopTest {

    private static final String ME = "11111111-1111-4111-8111-111111111111";
    private static final String FRENCH = "Au Sénégal, nous avons payé les transferts dans les bureaux de poste de 40 villages. "
            + "Les frais ont baissé de moitié, mais les guichets manquaient d’argent les jours de marché.";
    private static final String WORD = "In Ghana, shops with agents were tried in the Northern Region. They closed within a year after two robberies.";
    private static final String QUOTING = "El Salvador linked savings banks to one network. Costs fell from 9 to 4 per cent.";

    @TempDir
    Path folder;

    @Test
    void aQuestionBecomesAReplyAndLessons() throws Exception {
        try (Network network = new Network(folder); SearchIndex index = SearchIndex.open(network.workspace)) {
            network.practitioner(ME, "Mirela Example", "mirela@example.org");
            Practitioner awa = network.practitioner("22222222-2222-4222-8222-222222222222", "Awa Exemple", "awa@example.net");
            network.workspace.setIdentity(new Identity("Mirela Example", "mirela@example.org", "Tirana", ME));
            network.ask();

            // it goes out
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new MailExporter().run(new ExportRequest(network.workspace.snapshot(), "net", null, Set.of(Network.REQUEST),
                    Map.of(MailExporter.FROM_NAME, "Mirela Example", MailExporter.FROM_ADDRESS, "mirela@example.org"), null), out);
            Mail question = Mails.read(out.toByteArray());

            // three answers come back, and the same folder is taken in twice
            Path inbox = Files.writeString(folder.resolve("inbox.mbox"), "From a\n" + french(question) + "\nFrom b\n" + word(question)
                    + "\nFrom c\n" + quoting(question), StandardCharsets.UTF_8);
            ImportReport report = new MailImporter().run(new ImportRequest(network.workspace, null, inbox, false, null));
            assertEquals(List.of(3L, 0L), List.of(report.created(), report.refused()), report.problems()::toString);
            ImportReport again = new MailImporter().run(new ImportRequest(network.workspace, null, inbox, false, null));
            assertEquals(List.of(0L, 3L), List.of(again.created(), again.unchanged()), again.problems()::toString);
            Contribution fromSenegal = answer(network, "fr");
            assertEquals(FRENCH, fromSenegal.getText().get("fr"));
            assertEquals(awa.getId(), Ids.idOf(fromSenegal.getAuthor()));
            List<String> english = network.contributions().stream().filter(c -> c != fromSenegal).map(c -> c.getText().get("en")).sorted().toList();
            assertEquals(List.of(QUOTING, WORD), english);
            assertEquals(List.of(Kind.ANSWERS_WAITING), kinds(network));

            // one author agrees to be named; the reply is put together and published
            network.change(fromSenegal, reply -> reply.setConsentToBeNamed(TriState.YES));
            Request request = EcoreUtil.copy((Request) network.get("request", Network.REQUEST));
            Consolidation consolidation = new Consolidation(network.workspace.snapshot(), network.workspace.vocabularies(), request);
            consolidation.draft();
            assertTrue(consolidation.publish(LocalDate.of(2026, 11, 30), new org.sankofa.store.RecordKey("net", "practitioner", ME)).isEmpty());
            network.put(request);
            Request stored = (Request) network.get("request", Network.REQUEST);
            assertEquals(RequestState.CONSOLIDATED, stored.getState());
            assertEquals(Set.of("SEN", "GHA", "SLV"), Set.copyOf(stored.getReply().getExperiences().stream().map(AreaExperience::getArea)
                    .map(area -> area.getNotation()).toList()));
            String page = ReplyPublication.of(network.workspace.snapshot(), stored).html();
            assertTrue(page.contains("Awa Exemple") && page.contains("guichets") && page.contains("robberies") && page.contains("savings banks"), page);
            assertFalse(page.contains("Kofi") || page.contains("Rosa"), page);

            // two answers become lessons
            Capture capture = new Capture(network.workspace, index.experience());
            for (Contribution reply : network.contributions().stream().filter(c -> !c.getText().equals(text(QUOTING))).toList()) {
                Lesson lesson = Network.MAKE.createLesson();
                lesson.setId(Ids.nameBased("lesson of " + reply.getId()));
                capture.fill(reply, lesson, "en");
                network.put(lesson);
            }
            List<Lesson> lessons;
            try (var all = network.workspace.snapshot().records("net", "lesson")) {
                lessons = all.map(Lesson.class::cast).toList();
            }
            assertEquals(2, lessons.size());
            for (Lesson lesson : lessons) {
                assertTrue(lesson.getDerivations().get(0).getSource() instanceof Contribution);
                assertEquals(1, lesson.getAreas().size());
                assertEquals(ME, Ids.idOf(lesson.getKeeper()));
            }
            assertEquals(awa.getId(), lessons.stream().filter(l -> l.getLanguage().equals("fr")).map(l -> Ids.idOf(l.getContact())).findFirst().orElseThrow());

            // and whoever looks for somebody who knows finds her
            PersonFound found = new PeopleFinder(network.workspace.snapshot(), network.workspace.vocabularies())
                    .find(PeopleQuestion.of(Set.of("area:SEN"), Set.of())).get(0);
            assertEquals("Awa Exemple", found.name());
            assertEquals(List.of(Kind.CONSENT_OPEN), kinds(network));
        }
    }

    private static org.sankofa.model.text.Text text(String words) {
        return org.sankofa.model.text.Text.of("en", words);
    }

    private static Contribution answer(Network network, String language) {
        return network.contributions().stream().filter(c -> language.equals(c.getLanguage())).findFirst().orElseThrow();
    }

    private static List<Kind> kinds(Network network) {
        return Reminders.of(network.workspace.snapshot(), null, LocalDate.of(2026, 11, 30)).stream().map(org.sankofa.experience.Reminder::kind).toList();
    }

    /** As a web mail writes it: base64, in the thread, with the history below. */
    private static String french(Mail question) {
        StringBuilder body = new StringBuilder(FRENCH + "\n\nCordialement,\nAwa\n\nLe lun. 30 nov. 2026 à 09:12, Mirela Example <mirela@example.org>\na écrit :\n\n");
        question.plain().lines().forEach(line -> body.append("> ").append(line).append('\n'));
        return "From: =?utf-8?Q?Awa_Exemple?= <awa@example.net>\nSubject: =?utf-8?Q?R=C3=A9p=C2=A0:_?= " + question.subject() + "\nMessage-ID: <fr@mail.example.net>\n"
                + "In-Reply-To: <" + question.messageId() + ">\nReferences: <" + question.messageId() + ">\nDate: Mon, 30 Nov 2026 10:00:00 +0000\n"
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder(76, new byte[] { '\n' }).encodeToString(body.toString().getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** As Outlook writes it with Word: HTML alone, another Message-ID in the thread, so that only the code leads back. */
    private static String word(Mail question) {
        return "From: \"Mensah, Kofi\" <kofi@example.net>\nSubject: RE: " + question.subject() + "\nMessage-ID: <word@mail.example.net>\n"
                + "In-Reply-To: <changed@mail.example.org>\nDate: Mon, 30 Nov 2026 11:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: text/html; charset=\"windows-1252\"\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "<html xmlns:o=3D\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal {mso-style-parent:\"\";} --></style>=\n"
                + "</head><body lang=3DEN-GB><div class=3DWordSection1><p class=3DMsoNormal><span style=3D'mso-fareast-language:EN-US'>"
                + WORD.replace("=", "=3D") + "<o:p></o:p></span></p><p class=3DMsoNormal><o:p>&nbsp;</o:p></p><p class=3DMsoNormal>Kind regards,<o:p></o:p></p>"
                + "<p class=3DMsoNormal>Kofi<o:p></o:p></p><div style=3D'border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
                + "<p class=3DMsoNormal><b>From:</b> Mirela Example<br><b>Sent:</b> 30 November 2026<br><b>To:</b> Kofi<br><b>Subject:</b> A question</p></div>"
                + "<p class=3DMsoNormal>Who has tried to bring transfer services to villages?</p></div></body></html>\n";
    }

    /** As a plain program writes it: answers below the history, and the record carried back. */
    private static String quoting(Mail question) {
        StringBuilder body = new StringBuilder("On 30/11/2026 09:12, Mirela Example wrote:\n");
        question.plain().lines().forEach(line -> body.append("> ").append(line).append('\n'));
        return "From: Rosa Ejemplo <rosa@example.net>\nSubject: Re: " + question.subject() + "\nMessage-ID: <quote@mail.example.net>\n"
                + "References: <other@mail> <" + question.messageId() + ">\nDate: Mon, 30 Nov 2026 12:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain; charset=utf-8\n\n" + body + "\n" + QUOTING
                + "\n\n-- \nRosa Ejemplo\nSan Salvador\n--q\nContent-Type: application/vnd.sankofa.record+json\n\n{\"kind\": \"request\", \"id\": \""
                + Network.REQUEST + "\"}\n--q--\n";
    }
}
