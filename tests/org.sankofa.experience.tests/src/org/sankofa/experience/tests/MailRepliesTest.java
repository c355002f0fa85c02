package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.ask.MailReplies.Options;
import org.sankofa.experience.ask.MailReply;
import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.ask.RequestMail;
import org.sankofa.model.Confidence;
import org.sankofa.experience.internal.ask.MailImporter;
import org.sankofa.model.Contribution;
import org.sankofa.model.ContributionChannel;
import org.sankofa.model.Practitioner;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.TriState;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Progress;

/** Replies by e-mail become contributions, once each. */
class MailRepliesTest {

    private static final String ANA = "11111111-1111-4111-8111-111111111111";
    private static final String FRENCH = "Nous avons essayé dans deux districts et les frais ont baissé de moitié pour les familles.";

    @TempDir
    Path folder;
    private Network network;
    private MailReplies replies;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        network.ask();
        replies = new MailReplies(network.workspace);
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    private ImportReport take(String name, String content) throws Exception {
        return take(name, content, Options.DEFAULT);
    }

    private ImportReport take(String name, String content, Options options) throws Exception {
        return replies.take(Mails.file(folder, name, content), options, Progress.NONE).report();
    }

    private static void assertReport(ImportReport report, int created, int unchanged, int refused) {
        assertEquals(List.of((long) created, 0L, (long) unchanged, (long) refused),
                List.of(report.created(), report.updated(), report.unchanged(), report.refused()), report.problems()::toString);
    }

    private static String codes(ImportReport report) {
        return String.join(" ", report.problems().stream().map(ImportProblem::code).toList());
    }

    private Contribution only() {
        assertEquals(1, network.contributions().size());
        return network.contributions().get(0);
    }

    @Test
    void aReplyBecomesAContribution() throws Exception {
        ImportReport report = take("a.eml", Mails.reply("one@mail", "Awa Exemple <awa@example.net>", FRENCH
                + "\n\nLe lun. 9 nov. 2026 à 10:12, Mirela <mirela@example.org> a écrit :\n> Who has tried?"));
        assertReport(report, 1, 0, 0);
        Contribution reply = only();
        assertEquals(FRENCH, reply.getText().get("fr"));
        assertEquals("fr", reply.getLanguage());
        assertEquals("Awa Exemple", reply.getAuthorName());
        assertNull(reply.getAuthor());
        assertEquals("2026-11-09", reply.getReceived().toString());
        assertEquals(TriState.UNKNOWN, reply.getConsentToBeNamed());
        assertEquals(ContributionChannel.EMAIL, reply.getChannel());
        assertEquals(Network.REQUEST, Ids.idOf(reply.getRequest()));
        assertTrue(reply.getTitle().get("fr").startsWith("Réponse à"), reply.getTitle().toString());
    }

    @Test
    void theSameMailAgainChangesNothing() throws Exception {
        String mail = Mails.reply("one@mail", "Awa <awa@example.net>", "We tried it.");
        assertReport(take("a.eml", mail), 1, 0, 0);
        String head = network.space.head();
        assertReport(take("b.eml", mail), 0, 1, 0);
        assertReport(take("c.mbox", "From x\n" + mail + "\nFrom y\n" + mail), 0, 2, 0);
        assertEquals(head, network.space.head());
    }

    @Test
    void whatPeopleChangedInAContributionStays() throws Exception {
        String mail = Mails.reply("one@mail", "Awa <awa@example.net>", "We tried it.");
        take("a.eml", mail);
        network.change(only(), reply -> reply.setText(reply.getText().with("en", "We tried it twice.")));
        assertReport(take("a.eml", mail), 0, 1, 0);
        assertEquals("We tried it twice.", only().getText().get("en"));
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        String head = network.space.head();
        MailReplies.Taken taken = replies.take(Mails.file(folder, "a.eml", Mails.reply("one@mail", "Awa <awa@example.net>",
                "We tried it.\n\n-- \nAwa\n\nOn Mon, 9 Nov 2026, Mirela wrote:\n> Who?")), Options.DEFAULT.dry(), Progress.NONE);
        assertReport(taken.report(), 1, 0, 0);
        assertEquals(head, network.space.head());
        MailReply reply = taken.replies().get(0);
        assertEquals(MailReply.State.NEW, reply.state());
        assertEquals("We tried it.", reply.text());
        assertTrue(reply.quoted().contains("Who?") && reply.signature().contains("Awa"), reply.toString());
        assertFalse(network.workspace.snapshot().find(reply.contribution().id()).isPresent());
    }

    @Test
    void oneThatIsStoppedLeavesNothing() throws Exception {
        String head = network.space.head();
        Path file = Mails.file(folder, "a.mbox", "From x\n" + Mails.reply("1@m", "A <a@example.net>", "One.") + "\nFrom y\n"
                + Mails.reply("2@m", "B <b@example.net>", "Two."));
        Progress stop = new Progress() {
            private int asked;

            @Override
            public boolean cancelled() {
                return ++asked > 4;
            }
        };
        assertEquals(ExchangeException.CANCELLED,
                assertThrows(ExchangeException.class, () -> replies.take(file, Options.DEFAULT, stop)).code());
        assertEquals(head, network.space.head());
    }

    @Test
    void theCodeLeadsBackWhereTheThreadIsLost() throws Exception {
        String code = ReferenceCode.of(Network.REQUEST);
        assertReport(take("a.eml", "From: a@example.net\nSubject: AW: [" + code + "] Kosten\nMessage-ID: <1@m>\n\nWir haben es versucht.\n"),
                1, 0, 0);
        assertReport(take("b.eml", "From: b@example.net\nSubject: Antwort\nMessage-ID: <2@m>\n\nWe did too.\n\n> " + code + " · This\n"),
                1, 0, 0);
        assertEquals("no-request", codes(take("c.eml", "From: c@example.net\nSubject: Lunch?\nMessage-ID: <3@m>\n\nToday?\n")));
        assertReport(take("c.eml", "From: c@example.net\nSubject: Lunch?\nMessage-ID: <3@m>\n\nToday?\n", Options.DEFAULT.to(Network.REQUEST)),
                1, 0, 0);
    }

    @Test
    void anAnswerToAnAnswerHangsBelowIt() throws Exception {
        String second = Mails.reply("2@m", "B <b@example.net>", "How much did it cost?").replace(Mails.THREAD, "<1@m>");
        assertReport(take("all.mbox", "From x\n" + second + "\nFrom y\n" + Mails.reply("1@m", "A <a@example.net>", "We tried it.")), 2, 0, 0);
        Contribution below = network.contributions().stream().filter(c -> c.getInReplyTo() != null).findFirst().orElseThrow();
        assertEquals("How much did it cost?", below.getText().get("en"));
        assertEquals("We tried it.", below.getInReplyTo().getText().get("en"));
        // and one that comes by itself later
        assertReport(take("b.eml", Mails.reply("3@m", "C <c@example.net>", "A lot.").replace(Mails.THREAD, "<2@m>")), 1, 0, 0);
        assertEquals(2, network.contributions().stream().filter(c -> c.getInReplyTo() != null).count());
    }

    @Test
    void aMemberIsKnownByThePublishedAddress() throws Exception {
        network.practitioner(ANA, "Ana Example", "Ana@Example.org");
        take("a.eml", Mails.reply("1@m", "Example, Ana <ana@example.org>", "We tried it."));
        Contribution reply = only();
        assertEquals(ANA, reply.getAuthor().getId());
        assertNull(reply.getAuthorName());
        assertEquals("author", reply.getFacts().get(0).getFeature());
        assertEquals(Confidence.LOW, reply.getFacts().get(0).getConfidence());
    }

    @Test
    void aNameThatDoesNotFitTheAddressIsNotBelieved() throws Exception {
        network.practitioner(ANA, "Ana Example", "ana@example.org");
        ImportReport report = take("a.eml", Mails.reply("1@m", "The Minister <ana@example.org>", "We tried it."));
        assertEquals("author-differs", codes(report));
        assertNull(only().getAuthor());
        assertEquals("The Minister", only().getAuthorName());
    }

    @Test
    void addressesAreKeptOnlyWhereTheSpaceAllowsIt() throws Exception {
        take("a.eml", Mails.reply("1@m", "Awa <awa@example.net>", "We tried it."));
        assertEquals("Awa", only().getAuthorName());
        assertEquals("author-unnamed", codes(take("b.eml", Mails.reply("2@m", "awa@example.net", "Also here."))));
        assertEquals("address-in-text", codes(take("c.eml", Mails.reply("3@m", "Awa <awa@example.net>", "Ask bo@example.net."))));
        for (Contribution reply : network.contributions()) {
            byte[] stored = network.workspace.snapshot().bytes(network.workspace.snapshot().keyOf(reply).orElseThrow()).orElseThrow();
            assertFalse(new String(stored).contains("awa@example.net"));
        }
        SpaceInfo info = (SpaceInfo) network.workspace.snapshot().record(network.space.infoKey()).orElseThrow();
        network.change(info, copy -> copy.setContactDataAllowed(true));
        take("d.eml", Mails.reply("4@m", "Awa <awa@example.net>", "And in the north."));
        assertTrue(network.contributions().stream().anyMatch(c -> "Awa <awa@example.net>".equals(c.getAuthorName())));
    }

    @Test
    void confidentialAddressesNameNobodyOutsideTheirSpace() throws Exception {
        var expert = Network.MAKE.createExpert();
        expert.setId(ANA);
        expert.setName("Awa");
        expert.setContact(Network.MAKE.createContactData());
        expert.getContact().setId("22222222-2222-4222-8222-222222222222");
        expert.getContact().setEmail("awa@example.net");
        network.put(expert);
        take("a.eml", Mails.reply("1@m", "Awa <awa@example.net>", "We tried it."));
        assertNull(only().getAuthor());
    }

    @Test
    void ourOwnQuestionIsNoAnswer() throws Exception {
        byte[] question = RequestMail.of(network.workspace.snapshot(), Network.request()).bytes();
        Path file = Files.write(folder.resolve("q.eml"), question);
        ImportReport report = replies.take(file, Options.DEFAULT, Progress.NONE).report();
        assertReport(report, 0, 1, 0);
        assertEquals("", codes(report));
        // programs give a draft an id of their own when they send it
        String sent = new String(question).replace(Network.REQUEST + ".request@sankofa.invalid", "sent@mail");
        assertReport(take("s.eml", sent), 0, 1, 0);
        assertEquals(List.of(), network.contributions());
    }

    @Test
    void machinesDoNotAnswer() throws Exception {
        ImportReport report = take("a.eml", Mails.reply("1@m", "A <a@example.net>", "I am away.").replace("MIME-Version",
                "Auto-Submitted: auto-replied\nMIME-Version"));
        assertReport(report, 0, 0, 1);
        assertEquals("automatic", codes(report));
    }

    @Test
    void whatIsPastedIsTaken() throws Exception {
        Options to = Options.DEFAULT.to(Network.REQUEST);
        MailReplies.Taken taken = replies.paste("De : Awa Exemple <awa@example.net>\nEnvoyé : lundi\nObjet : RE: question\n\n" + FRENCH
                + "\n\nCordialement,\nAwa", null, to);
        assertReport(taken.report(), 1, 0, 0);
        assertEquals("Awa Exemple", taken.replies().get(0).author());
        assertEquals(FRENCH, only().getText().get("fr"));
        assertReport(replies.paste("De : Awa Exemple <awa@example.net>\nEnvoyé : lundi\n\n" + FRENCH, null, to).report(), 0, 1, 0);
        assertEquals("Bo", replies.paste("We tried it by telephone.", "Bo", to).replies().get(0).author());
        assertEquals("no-request", codes(replies.paste("We tried it.", "Bo", Options.DEFAULT).report()));
    }

    @Test
    void filesAreKeptByTheirContent() throws Exception {
        assertReport(take("a.eml", Mails.header("1@m", "A <a@example.net>") + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSee the file."
                + "\n--x\nContent-Type: application/pdf; name=results.pdf\nContent-Disposition: attachment\n\nPDF\n--x--\n"), 1, 0, 0);
        var file = only().getAttachments().get(0);
        assertEquals("results.pdf", file.getName());
        assertEquals("PDF", new String(network.space.files().open(file.getSha256()).orElseThrow().readAllBytes()));
    }

    @Test
    void aSentenceThatBeginsWithFromIsNoMail() throws Exception {
        String first = Mails.reply("1@m", "A <a@example.net>", "We tried it.\n\nFrom January 2020 on it was dearer.\n\nFrom then on nobody came.");
        assertReport(take("a.mbox", "From - Mon Nov  9 10:30:00 2026\n" + first + "\nFrom b@example.net Mon Nov  9 11:30:00 2026\n"
                + Mails.reply("2@m", "B <b@example.net>", "So did we.")), 2, 0, 0);
        assertTrue(network.contributions().stream().anyMatch(c -> c.getText().toString().contains("nobody came")));
        assertReport(take("b.txt", "From experience we know that it takes time.\nFrom: nobody in particular", Options.DEFAULT.to(Network.REQUEST)), 1, 0, 0);
    }

    @Test
    void aFileThatHoldsNoMailIsNamed() throws Exception {
        for (Object[] one : new Object[][] { { "a.msg", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0 } },
            { "a.bin", new byte[] { 1, 0, 2, 0 } } }) {
            Path file = Files.write(folder.resolve((String) one[0]), (byte[]) one[1]);
            assertEquals(ExchangeException.NOT_THE_FORMAT,
                    assertThrows(ExchangeException.class, () -> replies.take(file, Options.DEFAULT, Progress.NONE)).code());
        }
        assertEquals(ExchangeException.CANNOT_READ, assertThrows(ExchangeException.class,
                () -> replies.take(folder.resolve("missing.eml"), Options.DEFAULT, Progress.NONE)).code());
        assertEquals(ExchangeException.CANNOT_READ, assertThrows(ExchangeException.class,
                () -> replies.take(folder, Options.DEFAULT, Progress.NONE)).code());
    }

    @Test
    void aFileWithoutAWordIsNoAnswer() throws Exception {
        for (String empty : List.of("", " \n\t\n")) {
            ImportReport report = take("empty.eml", empty, Options.DEFAULT.to(Network.REQUEST));
            assertReport(report, 0, 0, 1);
            assertEquals("no-mail", report.problems().get(0).code());
        }
    }

    /** By name or by header; what other formats read is left to them. */
    @Test
    void mailsAreRecognised() throws Exception {
        MailImporter importer = new MailImporter();
        String mail = Mails.reply("1@m", "A <a@example.net>", "One.");
        for (Object[] one : new Object[][] { { "a.eml", mail, true }, { "b.EML", "", true }, { "c.mbox", "From x\n" + mail, true }, { "d.msg", "\u00D0", true },
            { "e", mail, true }, { "f.csv", "from,subject\na,b\n", false }, { "g.json", "{\"subject\": \"x\"}", false }, { "h.txt", "From experience we know.", false } }) {
            assertEquals(one[2], importer.recognises(Files.writeString(folder.resolve((String) one[0]), (String) one[1])), (String) one[0]);
        }
        assertFalse(importer.recognises(folder));
        assertFalse(importer.recognises(folder.resolve("missing.eml")));
    }

    @Test
    void eachProblemSaysItsLine() throws Exception {
        String good = Mails.reply("1@m", "A <a@example.net>", "One.\n>From the start.");
        ImportReport report = take("a.mbox", "From x\n" + good + "\nFrom y\nFrom: b@example.net\nSubject: Lunch\n\nToday?\n");
        assertReport(report, 1, 0, 1);
        ImportProblem problem = report.problems().get(0);
        assertEquals(Tier.CRITICAL, problem.tier());
        assertEquals(good.lines().count() + 4, problem.line());
        assertEquals("Subject", problem.path());
        assertEquals("Lunch", problem.value());
        assertEquals("One.\nFrom the start.", only().getText().asMap().values().iterator().next());
    }
}
