package org.sankofa.experience.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.experience.internal.mail.MailException;
import org.sankofa.experience.internal.mail.MailReader;
import org.sankofa.experience.internal.mail.Spool;

/** Mails as they come in. */
final class Mails {

    static final String THREAD = "<" + Network.REQUEST + ".request@sankofa.invalid>";

    private Mails() {
    }

    /** A reply in the thread of the request, in plain text. */
    static String reply(String messageId, String from, String text) {
        return header(messageId, from) + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    }

    static String header(String messageId, String from) {
        return "From: " + from + "\nTo: mirela@example.org\nSubject: Re: A question\nMessage-ID: <" + messageId + ">\n"
                + "In-Reply-To: " + THREAD + "\nDate: Mon, 9 Nov 2026 10:30:00 +0100\nMIME-Version: 1.0\n";
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static Mail read(String text) throws IOException, MailException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Mail read(byte[] bytes) throws IOException, MailException {
        try (Spool spool = new Spool()) {
            return new MailReader(spool).read(new ByteArrayInputStream(bytes));
        }
    }
}
