package org.sankofa.experience.internal.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The mails of a file, one after the other: one mail ({@code .eml}), many ({@code .mbox}), or text that was pasted. */
public final class MailFolder implements AutoCloseable {

    /** What a file holds. */
    public enum Form {
        /** One mail. */
        MAIL,
        /** Many mails, each behind a line that begins with "From ". */
        MBOX,
        /** Text without a header. */
        TEXT,
        /** Outlook's own file, which only Outlook can read. */
        OUTLOOK,
        /** Nothing that can be read as text. */
        OTHER
    }

    /**
     * One mail of it.
     *
     * @param line its first line in the file, from 1
     * @param bytes what it holds; null when it is longer than a mail may be
     */
    public record Item(int line, byte[] bytes) {

        /** @return the mail as a stream */
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A line between mails names a sender, and nearly always a time; a sentence may begin with "From", too. */
    private static final Pattern SEPARATOR = Pattern.compile("From \\S{1,300}\\s*|From .{0,300}\\d{1,2}:\\d{2}.{0,60}\\d{4}.{0,60}");
    private static final int HEAD = 1 << 16;
    private static final Set<String> FIELDS = Set.of("from", "to", "subject", "message-id", "received", "mime-version", "date",
            "return-path", "content-type", "delivered-to", "reply-to");

    private final InputStream in;
    private final Form form;
    private final byte[] buffer = new byte[HEAD];
    private int at;
    private int filled;
    private int line;
    private byte[] ahead;

    /** Opens a file. */
    public MailFolder(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD - 1);
        in.reset();
        this.form = form(head);
    }

    /** @return what the file holds */
    public Form form() {
        return form;
    }

    static Form form(byte[] head) {
        if (head.length > 4 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF && (head[2] & 0xFF) == 0x11) {
            return Form.OUTLOOK;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (SEPARATOR.matcher(start.lines().findFirst().orElse("")).matches()) {
            return Form.MBOX;
        }
        List<String> lines = start.lines().limit(400).takeWhile(l -> !l.isBlank()).toList();
        long known = lines.stream().filter(l -> l.indexOf(':') > 0)
                .filter(l -> FIELDS.contains(l.substring(0, l.indexOf(':')).strip().toLowerCase(Locale.ROOT))).count();
        boolean fields = lines.stream().allMatch(l -> l.matches("[!-9;-~]+:.*|[ \\t].*"));
        if (known >= 2 && fields) {
            return Form.MAIL;
        }
        return start.indexOf('\0') >= 0 ? Form.OTHER : Form.TEXT;
    }

    /** @return the next mail; empty at the end */
    public Optional<Item> next() throws IOException {
        return form == Form.MBOX ? nextOfMany() : whole();
    }

    private Optional<Item> whole() throws IOException {
        if (line > 0) {
            return Optional.empty();
        }
        line = 1;
        byte[] bytes = in.readNBytes((int) MailLimits.MESSAGE + 1);
        return Optional.of(new Item(1, bytes.length > MailLimits.MESSAGE ? null : bytes));
    }

    private Optional<Item> nextOfMany() throws IOException {
        byte[] separator = ahead == null ? readLine() : ahead;
        ahead = null;
        if (separator == null) {
            return Optional.empty();
        }
        int first = line + 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean blank = true;
        for (byte[] next = readLine(); next != null; next = readLine()) {
            if (blank && startsWith(next, "From ", 0)
                    && SEPARATOR.matcher(new String(next, StandardCharsets.ISO_8859_1).stripTrailing()).matches()) {
                ahead = next;
                break;
            }
            blank = next.length <= 2 && new String(next, StandardCharsets.ISO_8859_1).isBlank();
            tooLong |= out.size() + next.length > MailLimits.MESSAGE;
            if (!tooLong) {
                int quoted = quotedFrom(next) ? 1 : 0;
                out.write(next, quoted, next.length - quoted);
            }
        }
        return Optional.of(new Item(first, tooLong ? null : out.toByteArray()));
    }

    /** In a folder of mails a line that begins with "From " has a ">" put before it, one that has some gets one more. */
    private static boolean quotedFrom(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] == '>') {
            at++;
        }
        return at > 0 && startsWith(bytes, "From ", at);
    }

    private static boolean startsWith(byte[] bytes, String ascii, int at) {
        for (int i = 0; i < ascii.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A line with its end; one that is too long comes in pieces. */
    private byte[] readLine() throws IOException {
        ByteArrayOutputStream out = null;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return line(out == null ? null : out.toByteArray());
                }
            }
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean whole = end < filled;
            int next = whole ? end + 1 : end;
            if (out == null && whole) {
                byte[] piece = Arrays.copyOfRange(buffer, at, next);
                at = next;
                return line(piece);
            }
            out = out == null ? new ByteArrayOutputStream(256) : out;
            out.write(buffer, at, next - at);
            at = next;
            if (whole || out.size() >= MailLimits.LINE_LENGTH) {
                return line(out.toByteArray());
            }
        }
    }

    private byte[] line(byte[] bytes) {
        line += bytes == null ? 0 : 1;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
