package org.sankofa.experience.internal.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.util.MimeUtil;

/** Writes a mail. The same content gives the same bytes. Whatever is put in, no field can begin another one. */
public final class MailWriter {

    private static final String END = "\r\n";

    private final StringBuilder header = new StringBuilder();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a field whose value is text of people. */
    public MailWriter text(String name, String value) {
        String line = Clean.line(value);
        return raw(name, EncoderUtil.encodeIfNecessary(line, EncoderUtil.Usage.TEXT_TOKEN, name.length() + 2));
    }

    /** Adds a field with one mailbox; does nothing when the address is none. */
    public MailWriter mailbox(String name, String person, String address) {
        return isAddress(address) ? raw(name, mailbox(person, address)) : this;
    }

    /** @return a mailbox as fields hold it */
    public static String mailbox(String person, String address) {
        String words = Clean.line(person == null ? "" : person);
        return words.isEmpty() ? address : EncoderUtil.encodeAddressDisplayName(words) + " <" + address + ">";
    }

    /** @return whether it is an address a mail can be sent to, and nothing else */
    public static boolean isAddress(String address) {
        return address != null && address.length() <= 254
                && address.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    }

    /** Adds a field of signs of ASCII, such as ids; line breaks in it are taken out. */
    public MailWriter raw(String name, String value) {
        header.append(MimeUtil.fold(name + ": " + value.replaceAll("[\\r\\n\\x00]+", " "), 0)).append(END);
        return this;
    }

    /**
     * Makes the body: text and HTML that say the same, and a record for machines.
     *
     * @param recordName name of the record's file
     */
    public MailWriter body(String text, String html, String recordName, String json) {
        String mixed = boundary("mixed", text, json);
        String alternative = boundary("alternative", text, html);
        raw("MIME-Version", "1.0");
        raw("Content-Type", "multipart/mixed; boundary=\"" + mixed + '"');
        write("--" + mixed + END + "Content-Type: multipart/alternative; boundary=\"" + alternative + '"' + END + END);
        part(alternative, "text/plain; charset=utf-8", null, text);
        part(alternative, "text/html; charset=utf-8", null, html);
        write("--" + alternative + "--" + END + END);
        part(mixed, MailReader.RECORD_TYPE + "; name=\"" + recordName + '"', recordName, json);
        write("--" + mixed + "--" + END);
        return this;
    }

    private void part(String boundary, String type, String attached, String content) {
        write("--" + boundary + END + "Content-Type: " + type + END);
        if (attached != null) {
            write("Content-Disposition: attachment; filename=\"" + attached + '"' + END);
        }
        write("Content-Transfer-Encoding: quoted-printable" + END + END);
        try {
            EncoderUtil.encodeQ(new ByteArrayInputStream(
                    content.replace("\r\n", "\n").replace("\n", END).getBytes(StandardCharsets.UTF_8)), body);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can always be written", e);
        }
        write(END);
    }

    private void write(String ascii) {
        body.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static String boundary(String name, String... content) {
        byte[] hash = Spool.sha256().digest(String.join("\u0000", content).getBytes(StandardCharsets.UTF_8));
        // "=_" stands in no quoted-printable text
        return "=_" + name + '_' + HexFormat.of().formatHex(hash, 0, 12);
    }

    /** @return the mail */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((header + END).getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }
}
