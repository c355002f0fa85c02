package org.sankofa.experience.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sankofa.experience.internal.mail.Mail;

/** Mails are read whatever letters, encodings and forms they come in. */
class MailReaderTest {

    private static final String WORDS = "Les frais ont baissé à Béni, l’année d’après";

    @ParameterizedTest
    @CsvSource({ "utf-8,UTF-8", "UTF8,UTF-8", "windows-1252,windows-1252", "iso-8859-1,windows-1252", "us-ascii,UTF-8",
        "'',windows-1252", "'',UTF-8", "x-unknown-99,UTF-8", "utf-8,windows-1252", "utf-16,UTF-16" })
    void lettersAreReadAsTheyWereMeant(String declared, String actual) throws Exception {
        Mail mail = Mails.read(bytes("Content-Type: text/plain" + (declared.isEmpty() ? "" : "; charset=" + declared)
                + "\nContent-Transfer-Encoding: base64\n\n",
                java.util.Base64.getMimeEncoder().encode(WORDS.getBytes(Charset.forName(actual)))));
        assertEquals(WORDS, mail.plain().strip());
    }

    @ParameterizedTest
    @CsvSource({ "x-unknown-99,UTF-8,charset-unknown", "utf-8,windows-1252,charset-broken" })
    void aCharacterSetThatDoesNotFitIsSaid(String declared, String actual, String code) throws Exception {
        Mail mail = Mails.read(bytes("Content-Type: text/plain; charset=" + declared + "\nContent-Transfer-Encoding: 8bit\n\n",
                WORDS.getBytes(Charset.forName(actual))));
        assertEquals(code, mail.findings().get(0).code());
    }

    @Test
    void quotedPrintableAndSoftBreaksAreUndone() throws Exception {
        Mail mail = Mails.read("From: a@example.org\nContent-Type: text/plain; charset=iso-8859-1; format=flowed\n"
                + "Content-Transfer-Encoding: quoted-printable\n\nLes frais ont baiss=E9 d=\ne moiti=E9=20\ncette ann=E9e.\n");
        assertEquals("Les frais ont baissé de moitié cette année.", mail.plain().strip());
    }

    @Test
    void namesAndSubjectsInOtherLettersAreRead() throws Exception {
        Mail mail = Mails.read("From: =?iso-8859-1?Q?H=E9l=E8ne_Exemple?= <Helene@Example.ORG>\n"
                + "Subject: =?utf-8?B?UsOpcG9uc2Ug?=\n =?utf-8?B?w6AgbGEgcXVlc3Rpb24=?=\nMessage-ID: <a@b>\n\nx\n");
        assertEquals("Hélène Exemple", mail.senders().get(0).name());
        assertEquals("helene@example.org", mail.senders().get(0).address());
        assertEquals("Réponse à la question", mail.subject());
    }

    @Test
    void aNameOfAFileInPartsIsRead() throws Exception {
        Mail mail = Mails.read(mixed("Content-Type: application/pdf\nContent-Disposition: attachment;\n"
                + " filename*0*=UTF-8''r%C3%A9sultats%20;\n filename*1=\"2026.pdf\"\n\ncontent"));
        assertEquals("résultats 2026.pdf", mail.files().get(0).name());
        assertEquals(7, mail.files().get(0).size(), "without the line break before the boundary");
    }

    @Test
    void ofTwoFormsTheOneThatSaysMoreIsTaken() throws Exception {
        Mail mail = Mails.read("From: a@example.org\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain"
                + "\n\nThis mail is HTML.\n--x\nContent-Type: text/html\n\n<p>We tried this in two districts for a year, and then it "
                + "stopped for want of money.</p>\n--x--\n");
        assertTrue(org.sankofa.experience.internal.mail.NewText.of(mail).own().startsWith("We tried this"));
    }

    private static String mixed(String part) {
        return "From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n--x\n" + part + "\n--x--\n";
    }

    private static byte[] bytes(String header, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("From: a@example.org\nSubject: s\n" + header).getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        return out.toByteArray();
    }
}
