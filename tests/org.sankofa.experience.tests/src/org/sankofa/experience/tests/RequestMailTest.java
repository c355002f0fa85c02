package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.ask.RequestMail;
import org.sankofa.experience.internal.ask.MailExporter;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.model.Confidentiality;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Request;
import org.sankofa.model.text.Text;

/** A request goes out as a mail that people and machines can read. */
class RequestMailTest {

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

    private RequestMail mail(Request request) {
        return RequestMail.of(network.workspace.snapshot(), request);
    }

    @Test
    void theCodeFollowsFromTheIdAndIsFoundAgain() {
        String code = ReferenceCode.of(Network.REQUEST);
        assertTrue(code.matches("SK-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), code);
        assertEquals(List.of(code), ReferenceCode.in("RE: [" + code.toLowerCase() + "] answer, see " + code));
        assertEquals(List.of("SK-0110-0000"), ReferenceCode.in("sk-OIL0 oooo"));
        assertEquals(List.of(), ReferenceCode.in("RISK-7WN1-P36X ASK-ABCD-EFGH"));
        assertEquals("SK-ZZZZ-ZZZZ", ReferenceCode.of("ffffffff-ffff-4fff-8fff-ffffffffffff"));
        assertEquals("SK-0000-0001", ReferenceCode.of("00000000-01ff-4fff-8fff-ffffffffffff"));
    }

    @Test
    void whatIsReadableSaysAllAPersonNeeds() throws Exception {
        Request request = network.ask();
        RequestMail mail = mail(request).from("Mirela Example", "mirela@example.org");
        Mail read = Mails.read(mail.bytes());
        assertEquals(mail.subject(), read.subject());
        assertTrue(read.subject().startsWith("[" + mail.code() + "]"), read.subject());
        assertEquals(Network.REQUEST + ".request@sankofa.invalid", read.messageId());
        assertEquals("mirela@example.org", read.senders().get(0).address());
        for (String words : List.of("Who has tried to bring", "more than an hour", "Tirana", "December 18, 2026",
                "country offices and ministries", "Just reply", mail.code())) {
            assertTrue(read.plain().contains(words), () -> words + " is missing in " + read.plain());
            assertTrue(read.html().contains(words), words);
        }
        assertEquals(1, read.records().size());
        assertEquals("request-" + mail.code() + ".json", read.records().get(0).name());
    }

    @Test
    void theRecordHoldsNoNotesAndNobodyWhoIsAsked() throws Exception {
        Practitioner asked = network.practitioner("11111111-1111-4111-8111-111111111111", "Ana Example", "ana@example.org");
        Request request = Network.request();
        request.getAsked().add(Network.ref(asked));
        request.setNotes(Text.of("en", "The minister must not know."));
        network.put(request);
        String raw = new String(mail(request).bytes(), StandardCharsets.US_ASCII);
        assertTrue(raw.contains("Bcc: ana@example.org\r\n"));
        String body = raw.substring(raw.indexOf("\r\n\r\n"));
        assertFalse(body.contains("ana@example.org") || body.contains("11111111-1111") || body.contains("minister must"));
        assertTrue(body.contains(Network.REQUEST));
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "es" })
    void itSpeaksTheLanguageOfTheRequest(String language) throws Exception {
        Request request = Network.request();
        request.setLanguage(language);
        request.setQuestion(request.getQuestion().with(language, "¿Qué — où ?"));
        String text = mail(request).text();
        assertTrue(text.contains("¿Qué — où ?"), text);
        assertTrue(text.contains(language.equals("fr") ? "Comment répondre" : "Cómo responder"), text);
        assertTrue(text.contains(language.equals("fr") ? "18 décembre 2026" : "18 de diciembre de 2026"), text);
    }

    @Test
    void theSameRequestGivesTheSameBytes() throws Exception {
        Request request = network.ask();
        assertArrayEquals(mail(request).bytes(), mail(request).bytes());
    }

    @Test
    void noTextBeginsAnotherFieldOrElement() throws Exception {
        Request request = Network.request();
        request.setTitle(Text.of("en", "Costs\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>\u202Etxt.exe"));
        request.setQuestion(Text.of("en", "--=_mixed\r\n</p><img src=x onerror=alert(1)>\u0001\u202E"));
        byte[] bytes = mail(request).from("Eve\r\nX-Evil: 1", "eve@example.org\r\nX-Evil: 2").bytes();
        String raw = new String(bytes, StandardCharsets.US_ASCII);
        String header = raw.substring(0, raw.indexOf("\r\n\r\n"));
        assertFalse(header.contains("\nBcc:") || header.contains("\nX-Evil"), header);
        Mail read = Mails.read(bytes);
        assertEquals(1, read.records().size());
        assertFalse(read.html().contains("<script") || read.html().contains("<img"), read.html());
        assertFalse(read.plain().contains("\u202E") || read.subject().contains("\u202E"));
        assertTrue(read.plain().contains("</p><img src=x onerror=alert(1)>"), "what was written is still there");
    }

    @Test
    void whatStaysInsideDoesNotGoOut() throws Exception {
        Request request = Network.request();
        request.setConfidentiality(Confidentiality.CONFIDENTIAL);
        network.put(request);
        assertTrue(mail(request).problem().isPresent());
        assertThrows(IllegalStateException.class, () -> mail(request).bytes());
        assertEquals("may-not-go-out", assertThrows(ExchangeException.class, () -> export(Set.of(Network.REQUEST))).code());
    }

    @Test
    void theExporterTakesOneRequest() throws Exception {
        Request request = network.ask();
        Practitioner person = network.practitioner("11111111-1111-4111-8111-111111111111", "Ana", "ana@example.org");
        assertArrayEquals(mail(request).bytes(), export(Set.of(Network.REQUEST)));
        assertEquals("wrong-request", assertThrows(ExchangeException.class, () -> export(Set.of())).code());
        assertEquals("wrong-request", assertThrows(ExchangeException.class,
                () -> export(Set.of("22222222-2222-4222-8222-222222222222"))).code());
        assertEquals("wrong-request", assertThrows(ExchangeException.class, () -> export(Set.of(person.getId()))).code());
    }

    private byte[] export(Set<String> ids) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MailExporter().run(new ExportRequest(network.workspace.snapshot(), null, null, ids, Map.of(), null), out);
        return out.toByteArray();
    }
}
