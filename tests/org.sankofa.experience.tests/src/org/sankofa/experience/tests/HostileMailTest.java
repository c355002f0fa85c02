package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.experience.ask.MailReplies;
import org.sankofa.experience.ask.MailReplies.Options;
import org.sankofa.experience.ask.RequestMail;
import org.sankofa.experience.internal.mail.Clean;
import org.sankofa.model.Attachment;
import org.sankofa.model.Contribution;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;

/** Mails that are made to harm do none. */
class HostileMailTest {

    @TempDir
    Path folder;
    private Network network;
    private byte[] request;

    @BeforeEach
    void open() throws Exception {
        network = new Network(folder);
        network.ask();
        request = stored();
    }

    /** Whatever came, the request is what it was and nothing lies around. */
    @AfterEach
    void close() throws Exception {
        assertArrayEquals(request, stored());
        network.close();
    }

    private byte[] stored() {
        return network.workspace.snapshot().bytes(new RecordKey("net", "request", Network.REQUEST)).orElseThrow();
    }

    private ImportReport take(String content) throws Exception {
        return take(content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport take(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("hostile.eml"), content);
        return new MailReplies(network.workspace).take(file, Options.DEFAULT, Progress.NONE).report();
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(ImportProblem::code).toList();
    }

    private Contribution only() {
        assertEquals(1, network.contributions().size());
        return network.contributions().get(0);
    }

    private static String multipart(String... parts) {
        return Mails.header("1@m", "Eve <eve@example.net>") + "Content-Type: multipart/mixed; boundary=x\n\n"
                + Stream.of(parts).map(part -> "--x\n" + part + "\n").collect(Collectors.joining()) + "--x--\n";
    }

    private static String file(String name, String type, String content) {
        return "Content-Type: " + type + "\nContent-Disposition: attachment; filename=\"" + name + "\"\n\n" + content;
    }

    private static final String TEXT = "Content-Type: text/plain\n\nWe tried it.";

    @Test
    void remotePicturesAndFramesAreNotFetched() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).configureBlocking(false);
            String url = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort() + "/pixel.gif";
            take(Mails.header("1@m", "Eve <eve@example.net>").replace("MIME-", "Disposition-Notification-To: eve@example.net\nMIME-")
                    + "Content-Type: text/html\n\n<html xmlns:x='" + url + "'><head><base href='" + url + "'><link rel=stylesheet href='"
                    + url + "'><meta http-equiv=refresh content='0;url=" + url + "'></head><body background='" + url + "'><p>We tried it.</p>"
                    + "<img src='" + url + "'><iframe src='" + url + "'></iframe><video poster='" + url + "' src='" + url
                    + "'></video><object data='" + url + "'></object><div style='background:url(" + url + ")'></div></body></html>\n");
            assertEquals("We tried it.", only().getText().get("en"));
            assertNull(server.accept(), "nobody came");
        }
    }

    @Test
    void anExternalBodyIsNotFetched() throws Exception {
        assertEquals(List.of("mail-in-mail"), codes(take(multipart(TEXT, "Content-Type: message/external-body; access-type=URL;\n"
                + " URL=\"http://127.0.0.1:9/x\"\n\nContent-Type: text/plain\n\n"))));
    }

    @Test
    void scriptsAreNoText() throws Exception {
        take(Mails.header("1@m", "Eve <eve@example.net>") + "Content-Type: text/html\n\n<p onclick='x()'>We tried it.</p><script>steal()</script>"
                + "<a href='javascript:steal()'>here</a><style>@import 'http://x'</style><svg onload=steal()></svg><!-- <script>a</script> -->\n");
        assertEquals("We tried it.\n\nhere", only().getText().get("en"));
    }

    @Test
    void aHugeFileIsLeftOutAndTheReplyTaken() throws Exception {
        byte[] head = (multipart(TEXT).replace("--x--\n", "") + "--x\n" + file("big.bin", "application/octet-stream", ""))
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + (27 << 20)];
        java.util.Arrays.fill(all, (byte) 'a');
        System.arraycopy(head, 0, all, 0, head.length);
        for (int i = head.length + 70; i < all.length; i += 70) {
            all[i] = '\n';
        }
        System.arraycopy("\n--x--\n".getBytes(), 0, all, all.length - 7, 7);
        assertEquals(List.of("file-too-large"), codes(take(all)));
        assertEquals(List.of(), only().getAttachments());
    }

    @Test
    void archivesAreKeptAsTheyAre() throws Exception {
        String zip = "PK\u0003\u0004bomb";
        take(multipart(TEXT, file("bomb.zip", "application/zip", zip)));
        Attachment kept = only().getAttachments().get(0);
        assertEquals(zip, new String(network.space.files().open(kept.getSha256()).orElseThrow().readAllBytes()));
    }

    @Test
    void programsAreLeftOut() throws Exception {
        assertEquals(List.of("program", "program", "program"), codes(take(multipart(TEXT, file("results.pdf.exe", "application/pdf", "MZ"),
                file("a.JS", "text/plain", "x"), file("fdp\u202Eexe.scr", "application/pdf", "x")))));
        assertEquals(List.of(), only().getAttachments());
    }

    @Test
    void partsWithoutEndAreNotOpened() throws Exception {
        String[] parts = IntStream.range(0, 5000).mapToObj(i -> "Content-Type: text/plain\n\nx").toArray(String[]::new);
        assertEquals(List.of("too-many-parts"), codes(take(multipart(parts))));
        assertEquals(List.of(), network.contributions());
    }

    @Test
    void nestingWithoutEndIsNotOpened() throws Exception {
        StringBuilder nested = new StringBuilder(Mails.header("1@m", "Eve <eve@example.net>"));
        for (int i = 0; i < 20_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertEquals(List.of("too-deep"), codes(take(nested.toString())));
    }

    @Test
    void mailsInMailsAreNotOpened() throws Exception {
        StringBuilder nested = new StringBuilder(TEXT);
        for (int i = 0; i < 1000; i++) {
            nested.append("\n--x\nContent-Type: message/rfc822\n\nFrom: a@example.net\nContent-Type: message/rfc822\n\n");
        }
        assertTrue(codes(take(multipart(TEXT, "Content-Type: message/rfc822\n\nFrom: a\nSubject: b\n\nForged answer."))).contains("mail-in-mail"));
        assertEquals("We tried it.", only().getText().get("en"));
        assertEquals(List.of("too-many-parts"), codes(take(multipart(nested.toString()))));
    }

    @Test
    void headersWithoutEndAreNotRead() throws Exception {
        assertEquals(List.of("unreadable"), codes(take(Mails.header("1@m", "Eve <eve@example.net>") + "X: y\n".repeat(50_000) + "\nWe tried it.\n")));
        assertEquals(List.of("unreadable"), codes(take(Mails.header("1@m", "Eve <eve@example.net>") + "X: " + "y".repeat(3_000_000) + "\n\nx\n")));
        assertEquals(List.of(), network.contributions());
    }

    @Test
    void htmlThatNestsWithoutEndIsRead() throws Exception {
        take(Mails.header("1@m", "Eve <eve@example.net>") + "Content-Type: text/html\n\n" + "<div><b><blockquote>".repeat(50_000) + "We tried it.\n");
        assertTrue(only().getText().get("en").contains("We tried it."));
    }

    @Test
    void aTextWithoutEndIsCut() throws Exception {
        assertEquals(List.of("text-too-long"), codes(take(Mails.reply("1@m", "Eve <eve@example.net>", "We tried it. ".repeat(400_000)))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "Regards,\n", "a", ">", "a@", "On a b c d\n", "__________\n", "From: a\n\n", " ", "<a@b>\n",
        "This e-mail is confidential ", "SK-7WN1 ", "--\n\n" })
    void nothingThatIsRepeatedHoldsTheProgramUp(String piece) throws Exception {
        take(Mails.reply("1@m", "Eve <eve@example.net>", "We tried it.\n\n" + piece.repeat(400_000 / piece.length())));
        assertTrue(only().getText().asMap().values().iterator().next().startsWith("We tried it."));
        take(Mails.header("2@m", "Eve <eve@example.net>") + "Content-Type: text/html\n\n<p>We tried it too.</p><p>"
                + piece.repeat(100_000 / piece.length()) + "<div style='border-top:solid'>".repeat(2000) + "</p>\n");
        assertEquals(2, network.contributions().size());
    }

    @Test
    void regularExpressionsEndInTime() throws Exception {
        take(Mails.reply("1@m", "Eve <eve@example.net>", "On " + "a ".repeat(20_000) + "\n" + "Le ".repeat(20_000) + ":\n" + "_".repeat(50_000)
                + "\n" + "this message ".repeat(20_000) + "\nWe tried it."));
        assertTrue(only().getText().asMap().values().iterator().next().contains("We tried it."));
    }

    @Test
    void addressesWithoutEndAreNoTrouble() throws Exception {
        assertEquals(List.of("address-in-text"), codes(take(Mails.reply("1@m", "Eve <eve@example.net>", "We tried it: x@a" + ".a".repeat(500_000)))));
        take(Mails.reply("2@m", "Eve <eve@example.net>", "So did we.").replace("MIME-", "Content-Language: en" + "-x".repeat(40_000) + "\nMIME-"));
        assertEquals(2, network.contributions().size());
    }

    @Test
    void aRecordInBrokenLettersIsKeptAsAFile() throws Exception {
        byte[] mail = multipart(TEXT, "Content-Type: application/vnd.sankofa.record+json; name=odd.json\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getEncoder().encodeToString(new byte[] { '{', '"', (byte) 0xFF, (byte) 0xC0, '"', '}' })).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("proposal-broken"), codes(take(mail)));
        assertEquals("We tried it.", only().getText().get("en"));
    }

    /** A mail with bytes changed, doubled or taken out at random is read, or refused with a reason. */
    @Test
    void noMailBreaksTheReader() throws Exception {
        byte[] good = (Mails.header("1@m", "=?utf-8?Q?=C3=89ve?= <eve@example.net>") + "Content-Language: fr-CA\nContent-Type: multipart/mixed; boundary=\"x\"\n\n"
                + "--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n"
                + "Content-Transfer-Encoding: quoted-printable\n\nNous avons=20\nessay=C3=A9.\n> Qui ?\n--y\nContent-Type: text/html; charset=iso-8859-1\n\n"
                + "<p>Nous <b>avons</b> essay\u00e9.</p><blockquote type=cite>Qui ?</blockquote>\n--y--\n--x\nContent-Type: application/pdf;\n name*0*=utf-8''a%20;"
                + " name*1=b.pdf\nContent-Disposition: attachment; filename*=utf-8''a%20b.pdf; size=3\nContent-Transfer-Encoding: base64\n\nUERG\n--x--\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        java.util.Random random = new java.util.Random(20261130);
        int read = 0;
        for (int round = 0; round < 1000; round++) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            int changes = 1 + random.nextInt(8);
            java.util.Set<Integer> places = random.ints(changes, 0, good.length).boxed().collect(Collectors.toSet());
            for (int i = 0; i < good.length; i++) {
                if (!places.contains(i)) {
                    out.write(good[i]);
                } else {
                    switch (random.nextInt(4)) {
                        case 0 -> out.write(random.nextInt(256));
                        case 1 -> out.write(good, i, Math.min(good.length - i, random.nextInt(40)));
                        case 2 -> out.writeBytes("\n\n".getBytes());
                        default -> i += random.nextInt(20);
                    }
                }
            }
            try {
                org.sankofa.experience.internal.mail.NewText.of(Mails.read(out.toByteArray()));
                read++;
            } catch (org.sankofa.experience.internal.mail.MailException e) {
                assertFalse(e.code().isEmpty());
            }
        }
        assertTrue(read > 800, "most of them are read all the same: " + read);
    }

    @Test
    void brokenEncodingsAreReadAsFarAsTheyGo() throws Exception {
        take(multipart("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nV2UgdHJpZWQgaXQu!!!=\u00e9",
                "Content-Type: text/plain; charset=\"\u0000;;\"\nContent-Transfer-Encoding: quoted-printable\n\nHere =ZZ =\u00ff too=",
                "Content-Type: nonsense\nContent-Transfer-Encoding: x-nothing\n\nAnd here"));
        assertTrue(only().getText().asMap().values().iterator().next().contains("We tried it."), () -> only().getText().toString());
    }

    @Test
    void signsThatTurnOrHideTextAreTakenOut() throws Exception {
        take(Mails.reply("1@m", "=?utf-8?B?RXZl4oCuZ25lIAAA?= <eve@example.net>", "We \u0000tried\u202E it\u2066.\uFEFF\u200B\u0007"));
        assertEquals("We tried it.", only().getText().get("en"));
        assertEquals("Evegne", only().getAuthorName());
    }

    @ParameterizedTest
    @CsvSource({ "../../../etc/passwd,passwd", "..\\..\\evil.dll.txt,evil.dll.txt", "/etc/cron.d/x,x", "C:\\autoexec.txt,autoexec.txt",
        "..,file", ".,file", "'',file", "nul,_nul", "CON.txt,_CON.txt", "a:b*c?.pdf,a_b_c_.pdf", ".bashrc,bashrc",
        "name\u202Efdp.txt,namefdp.txt" })
    void namesOfFilesAreNoPaths(String sent, String kept) {
        assertEquals(kept, Clean.fileName(sent));
    }

    @Test
    void aFileIsKeptUnderAPlainName() throws Exception {
        take(multipart(TEXT, file("../../../../tmp/sankofa-evil.txt", "text/plain", "x")));
        assertEquals("sankofa-evil.txt", only().getAttachments().get(0).getName());
        assertFalse(Files.exists(Path.of("/tmp/sankofa-evil.txt")));
    }

    @Test
    void aRecordInAReplyChangesNothing() throws Exception {
        String forged = "{\"kind\": \"request\", \"id\": \"" + Network.REQUEST + "\", \"title\": {\"en\": \"Taken over\"}, \"state\": \"closed\"}";
        String lesson = "{\"kind\": \"lesson\", \"id\": \"22222222-2222-4222-8222-222222222222\", \"title\": {\"en\": \"Trust me\"}}";
        List<String> codes = codes(take(multipart(TEXT, "Content-Type: application/vnd.sankofa.record+json\n\n" + forged,
                "Content-Type: application/vnd.sankofa.record+json; name=lesson.json\n\n" + lesson,
                "Content-Type: application/vnd.sankofa.record+json; name=odd.json\n\n{{{{")));
        assertEquals(List.of("proposal", "proposal-broken"), codes);
        assertFalse(network.workspace.snapshot().find("22222222-2222-4222-8222-222222222222").isPresent());
        assertEquals(List.of("lesson.json", "odd.json"), only().getAttachments().stream().map(Attachment::getName).toList());
    }

    @Test
    void aForgedThreadDoesNotReachOtherRecords() throws Exception {
        network.practitioner("11111111-1111-4111-8111-111111111111", "Ana Example", "ana@example.org");
        String mail = Mails.reply("1@m", "Eve <eve@example.net>", "We tried it.");
        assertEquals(List.of("no-request"), codes(take(mail.replace(Network.REQUEST, "11111111-1111-4111-8111-111111111111"))));
        assertEquals(List.of(), network.contributions());
    }

    @Test
    void anotherTextUnderTheSameMarkDoesNotReplaceTheFirst() throws Exception {
        take(Mails.reply("1@m", "Awa <awa@example.net>", "We tried it."));
        ImportReport report = take(Mails.reply("1@m", "Eve <eve@example.net>", "We never tried it."));
        assertEquals(List.of("same-id"), codes(report));
        assertEquals("We tried it.", only().getText().get("en"));
    }

    @Test
    void aMailThatClaimsToBeARecordOfOursIsNone() throws Exception {
        // the id of a record that is there, of another kind
        ImportReport report = take(Mails.reply(Network.REQUEST + ".contribution@sankofa.invalid", "Eve <eve@example.net>", "Mine now."));
        assertEquals(List.of("same-id"), codes(report));
        assertEquals(List.of(), network.contributions());
    }

    @Test
    void aMailUnderTheMarkOfTheQuestionIsSaidNotToBeIt() throws Exception {
        for (String mark : List.of(".request", ".reply")) {
            ImportReport report = take(Mails.reply(Network.REQUEST + mark + "@sankofa.invalid", "Eve <eve@example.net>", "The question is withdrawn."));
            assertEquals(List.of("own-id"), codes(report));
            assertEquals(Tier.WARNING, report.problems().get(0).tier());
            assertTrue(report.problems().get(0).message().contains("may be forged"), report.problems().get(0).message());
            assertEquals(List.of(0L, 1L, 0L), List.of(report.created(), report.unchanged(), report.refused()));
        }
        assertEquals(List.of(), network.contributions());
    }

    @Test
    void invitationsAreNotAccepted() throws Exception {
        assertEquals(List.of("calendar"), codes(take(multipart(TEXT, "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR"))));
        assertEquals("We tried it.", only().getText().get("en"));
    }

    @Test
    void aDateThatCannotBeIsLeftOut() throws Exception {
        for (String date : List.of("Mon, 9 Nov 9926 10:30:00 +0100", "yesterday", "Mon, 99 Foo 2026")) {
            take(Mails.reply(date.hashCode() + "@m", "A <a@example.net>", "We tried it in " + date.length()).replace(
                    "Mon, 9 Nov 2026 10:30:00 +0100", date));
        }
        assertTrue(network.contributions().stream().allMatch(c -> c.getReceived() == null));
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles() throws Exception {
        take(multipart(TEXT, file("a.pdf", "application/pdf", "x")));
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> left = all.filter(p -> p.getFileName().toString().startsWith("sankofa-mail")).toList();
            assertEquals(List.of(), left);
        }
    }

    @Test
    void aRequestMadeToHarmIsReadBackAsItWas() throws Exception {
        byte[] mail = RequestMail.of(network.workspace.snapshot(), Network.request()).bytes();
        assertEquals(1L, take(mail).unchanged());
    }
}
