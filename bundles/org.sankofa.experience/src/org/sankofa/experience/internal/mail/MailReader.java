package org.sankofa.experience.internal.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.sankofa.model.checks.Tier;

/**
 * Reads one mail as a stream. Mails in mails, archives and calendars are never opened, no address is ever followed,
 * and each part is read within limits. One reader reads one mail.
 */
public final class MailReader {

    /** The type of the part that holds a record. */
    public static final String RECORD_TYPE = "application/vnd.sankofa.record+json";

    private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "scr", "pif", "msi", "jar", "js", "jse",
            "vbs", "vbe", "ps1", "wsf", "wsh", "hta", "lnk", "reg", "cpl", "dll", "apk", "app", "dmg", "sh", "iso", "img");

    private final Spool spool;
    private final List<MailFinding> findings = new ArrayList<>();
    private final List<MailFile> files = new ArrayList<>();
    private final List<MailFile> records = new ArrayList<>();
    private final Deque<int[]> numbers = new ArrayDeque<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private MailHeader message;
    private long bytes;
    private int parts;
    private int pictures;

    /** @param spool where attached files are set aside */
    public MailReader(Spool spool) {
        this.spool = spool;
    }

    /**
     * Reads.
     *
     * @throws MailException when it is no mail, or one that is made to harm
     */
    public Mail read(InputStream in) throws IOException, MailException {
        MimeConfig config = MimeConfig.custom().setMaxHeaderCount(MailLimits.FIELDS).setMaxHeaderLen(MailLimits.FIELD_LENGTH)
                .setMaxLineLen(MailLimits.LINE_LENGTH).setMaxContentLen(MailLimits.MESSAGE).build();
        MimeTokenStream tokens = new MimeTokenStream(config);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        try {
            tokens(tokens);
        } catch (MimeException e) {
            throw new MailException("unreadable", e);
        } catch (IOException e) {
            // the parser reports its limits this way
            if (e.getCause() instanceof MimeException || e.getClass().getName().startsWith("org.apache.james")) {
                throw new MailException("unreadable", e);
            }
            throw e;
        }
        if (message == null || !message.has("from") && !message.has("subject") && !message.has("message-id")) {
            throw new MailException("no-mail");
        }
        if (pictures > 0) {
            findings.add(new MailFinding(Tier.WARNING, "", null, "pictures", pictures));
        }
        return new Mail(message.ids("message-id").stream().findFirst().orElse(null), message.ancestors(),
                message.senders("from"), message.text("subject"), message.date(), message.language(), message.automatic(),
                plain.isEmpty() ? null : plain.toString(), html.isEmpty() ? null : html.toString(), files, records, findings);
    }

    /** @return the fields of a mail alone, for finding out what belongs together; empty when it is no mail */
    public static Mail header(InputStream in) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(MimeConfig.custom().setMaxHeaderCount(MailLimits.FIELDS)
                .setMaxHeaderLen(MailLimits.FIELD_LENGTH).setMaxLineLen(MailLimits.LINE_LENGTH).build());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        MailHeader header = new MailHeader();
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_HEADER
                    && state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_FIELD) {
                    header.add(tokens.getField());
                }
            }
        } catch (MimeException e) {
            // what could be read of it is enough; reading it as a whole will say what is wrong
        }
        return new Mail(header.ids("message-id").stream().findFirst().orElse(null), header.ancestors(),
                header.senders("from"), header.text("subject"), header.date(), header.language(), header.automatic(),
                null, null, List.of(), List.of(), List.of());
    }

    private void tokens(MimeTokenStream tokens) throws IOException, MimeException, MailException {
        MailHeader header = null;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    header = new MailHeader();
                    message = message == null ? header : message;
                }
                case T_FIELD -> header.add(tokens.getField());
                case T_START_MULTIPART -> {
                    if (numbers.size() >= MailLimits.DEPTH) {
                        throw new MailException("too-deep");
                    }
                    numbers.push(new int[1]);
                }
                case T_END_MULTIPART -> numbers.pop();
                case T_START_BODYPART -> {
                    numbers.peek()[0]++;
                    if (++parts > MailLimits.PARTS) {
                        throw new MailException("too-many-parts");
                    }
                }
                case T_BODY -> body(header, tokens);
                default -> {
                    // preambles, epilogues and ends say nothing
                }
            }
        }
    }

    private String path() {
        if (numbers.isEmpty()) {
            return "body";
        }
        StringBuilder path = new StringBuilder();
        numbers.descendingIterator().forEachRemaining(n -> path.append(path.isEmpty() ? "part " : ".").append(n[0]));
        return path.toString();
    }

    private void body(MailHeader header, MimeTokenStream tokens) throws IOException {
        ContentTypeField type = header.type();
        String mediaType = type.getMimeType() == null ? "text/plain" : type.getMimeType().toLowerCase(Locale.ROOT);
        String name = header.fileName();
        boolean attached = header.disposition().equals("attachment");
        if (mediaType.equals(RECORD_TYPE)) {
            record(tokens, name);
        } else if (mediaType.startsWith("message/")) {
            findings.add(new MailFinding(Tier.WARNING, path(), mediaType, "mail-in-mail"));
        } else if (mediaType.equals("text/calendar")) {
            findings.add(new MailFinding(Tier.WARNING, path(), name, "calendar"));
        } else if (!attached && name == null && mediaType.equals("text/html")) {
            html.append(text(tokens, type));
        } else if (!attached && name == null && mediaType.startsWith("text/")) {
            String text = text(tokens, type);
            boolean flowed = "flowed".equalsIgnoreCase(type.getParameter("format"));
            plain.append(flowed ? FlowedText.unwrap(text, "yes".equalsIgnoreCase(type.getParameter("delsp"))) : text);
        } else if (!attached && mediaType.startsWith("image/") && header.has("content-id")) {
            pictures++;
        } else {
            file(tokens, Clean.fileName(name), mediaType);
        }
    }

    private String text(MimeTokenStream tokens, ContentTypeField type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = tokens.getDecodedInputStream();
        byte[] buffer = new byte[1 << 13];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            int room = MailLimits.TEXT - out.size();
            out.write(buffer, 0, Math.min(n, room));
            if (n > room) {
                findings.add(new MailFinding(Tier.ERROR, path(), null, "text-too-long", MailLimits.TEXT >> 20));
                break;
            }
        }
        String charset = type.getParameter("charset");
        Charsets.Read read = Charsets.read(out.toByteArray(), charset);
        if (read.problem() != null) {
            findings.add(new MailFinding(Tier.WARNING, path(), Clean.line(charset), read.problem(), Clean.line(charset)));
        }
        return Clean.text(read.text()) + '\n';
    }

    private void record(MimeTokenStream tokens, String name) throws IOException {
        if (records.size() >= MailLimits.FILES) {
            return;
        }
        Optional<MailFile> file = spool.take(tokens.getDecodedInputStream(), MailLimits.RECORD,
                Clean.fileName(name == null ? "record.json" : name), RECORD_TYPE);
        file.ifPresentOrElse(records::add, () -> findings.add(
                new MailFinding(Tier.ERROR, path(), null, "file-too-large", Clean.fileName(name), MailLimits.RECORD >> 20)));
    }

    private void file(MimeTokenStream tokens, String name, String mediaType) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(ending)) {
            findings.add(new MailFinding(Tier.ERROR, path(), name, "program", name));
        } else if (files.size() >= MailLimits.FILES) {
            findings.add(new MailFinding(Tier.ERROR, path(), name, "too-many-files", name, MailLimits.FILES));
        } else {
            long room = Math.min(MailLimits.FILE, MailLimits.ALL_FILES - bytes);
            Optional<MailFile> file = spool.take(tokens.getDecodedInputStream(), room, name, mediaType);
            if (file.isEmpty()) {
                findings.add(new MailFinding(Tier.ERROR, path(), name, "file-too-large", name, MailLimits.FILE >> 20));
            } else if (file.get().size() > 0) {
                bytes += file.get().size();
                files.add(file.get());
            }
        }
    }
}
