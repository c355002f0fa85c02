package org.sankofa.experience.internal.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.MimeUtil;
import org.sankofa.experience.internal.mail.Mail.Sender;

/** The fields of a mail or of a part of it. The first of several with one name counts. */
final class MailHeader {

    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");
    private static final Pattern LANGUAGE = Pattern.compile("\\s*([A-Za-z]{2,3})(-[A-Za-z0-9]{1,8}){0,5}\\s*(,.*)?");
    private static final int MOST_IDS = 100;

    private final Map<String, String> fields = new HashMap<>();

    void add(Field field) {
        fields.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), MimeUtil.unfold(field.getBody()));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** @return the field as plain text; empty when there is none */
    String text(String name) {
        return Clean.line(decoded(fields.getOrDefault(name, "")));
    }

    private static String decoded(String raw) {
        try {
            return DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT);
        } catch (RuntimeException e) {
            // an encoded word that is broken is shown as it stands
            return raw;
        }
    }

    /** @return the ids in a field, in their order */
    List<String> ids(String name) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = ID.matcher(fields.getOrDefault(name, ""));
        while (matcher.find() && ids.size() < MOST_IDS) {
            ids.add(matcher.group(1));
        }
        return new ArrayList<>(ids);
    }

    /** @return the ids of the mails it answers, the nearest first */
    List<String> ancestors() {
        Set<String> ids = new LinkedHashSet<>(ids("in-reply-to"));
        ids.addAll(ids("references").reversed());
        return List.copyOf(ids);
    }

    List<Sender> senders(String name) {
        String raw = fields.get(name);
        List<Sender> senders = new ArrayList<>();
        if (raw == null) {
            return senders;
        }
        try {
            for (Address address : LenientAddressParser.DEFAULT.parseAddressList(raw)) {
                if (address instanceof Mailbox mailbox) {
                    senders.add(sender(mailbox));
                } else if (address instanceof Group group) {
                    group.getMailboxes().forEach(mailbox -> senders.add(sender(mailbox)));
                }
            }
        } catch (RuntimeException e) {
            // what is no address names nobody
            senders.clear();
        }
        return joined(senders);
    }

    /** A family name before a comma that nobody quoted is no sender of its own. */
    private static List<Sender> joined(List<Sender> senders) {
        List<Sender> joined = new ArrayList<>();
        String before = "";
        for (Sender sender : senders) {
            if (sender.address().isEmpty()) {
                before += (before.isEmpty() ? "" : ", ") + sender.name();
            } else {
                joined.add(before.isEmpty() ? sender : new Sender(Clean.line(before + ", " + sender.name()), sender.address()));
                before = "";
            }
        }
        if (joined.isEmpty() && !before.isEmpty()) {
            joined.add(new Sender(before, ""));
        }
        return joined;
    }

    private static Sender sender(Mailbox mailbox) {
        String name = mailbox.getName() == null ? "" : Clean.line(decoded(mailbox.getName()));
        if (mailbox.getDomain() == null) {
            return new Sender(name.isEmpty() && mailbox.getLocalPart() != null ? Clean.line(decoded(mailbox.getLocalPart())) : name, "");
        }
        return new Sender(name, Clean.line(mailbox.getAddress()).toLowerCase(Locale.ROOT));
    }

    /** @return null when there is none or it is in no calendar */
    Instant date() {
        String raw = fields.get("date");
        if (raw == null) {
            return null;
        }
        Date date = DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", raw.strip()), DecodeMonitor.SILENT).getDate();
        return date == null ? null : date.toInstant();
    }

    String language() {
        Matcher matcher = LANGUAGE.matcher(fields.getOrDefault("content-language", ""));
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    boolean automatic() {
        String auto = fields.getOrDefault("auto-submitted", "no").strip().toLowerCase(Locale.ROOT);
        return !auto.startsWith("no") || "multipart/report".equalsIgnoreCase(type().getMimeType()) || has("x-autoreply") || has("x-autorespond")
                || fields.getOrDefault("precedence", "").toLowerCase(Locale.ROOT).contains("auto_reply");
    }

    ContentTypeField type() {
        String raw = fields.getOrDefault("content-type", "text/plain");
        return ContentTypeFieldLenientImpl.PARSER.parse(new RawField("Content-Type", raw), DecodeMonitor.SILENT);
    }

    /** @return what the part is for: {@code attachment}, {@code inline}, or empty */
    String disposition() {
        String type = dispositionField().getDispositionType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    /** @return the name of a file as its sender gives it; null for none */
    String fileName() {
        String name = dispositionField().getFilename();
        name = name != null ? name : type().getParameter("name");
        return name == null ? null : decoded(name);
    }

    private ContentDispositionField dispositionField() {
        return ContentDispositionFieldLenientImpl.PARSER.parse(
                new RawField("Content-Disposition", fields.getOrDefault("content-disposition", "")), DecodeMonitor.SILENT);
    }
}
