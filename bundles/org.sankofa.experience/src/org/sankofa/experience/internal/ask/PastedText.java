package org.sankofa.experience.internal.ask;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.experience.internal.mail.Clean;

/**
 * What a person pasted, with the few lines above it that say who wrote it, as mail programs show them.
 *
 * @param author who wrote it; empty when nothing says
 * @param address the address beside the name; empty for none
 * @param subject the subject; empty for none
 * @param text the rest
 */
record PastedText(String author, String address, String subject, String text) {

    private static final Pattern FIELD = Pattern.compile("\\*?([\\p{L} ]{1,20})\\*?\\s*[:：]\\s*(.*)");
    private static final Pattern FROM = Pattern.compile("(?iu)from|de|von|da|от|من|发件人|expéditeur");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)subject|objet|asunto|assunto|betreff|тема|الموضوع|主题");
    private static final Pattern ADDRESS = Pattern.compile("[<\\[(]?(?:mailto:)?([\\w.+-]{1,64}@[\\w.-]{1,190}\\.\\w{2,20})[>\\])]?");

    static PastedText of(String pasted, String author) {
        List<String> lines = pasted.strip().lines().toList();
        String name = author == null ? "" : line(author);
        String address = "";
        String subject = "";
        int fields = 0;
        boolean from = false;
        for (; fields < lines.size() && fields < 12; fields++) {
            Matcher field = FIELD.matcher(lines.get(fields).strip());
            if (!field.matches()) {
                break;
            }
            String key = field.group(1).strip();
            if (FROM.matcher(key).matches()) {
                from = true;
                Matcher found = ADDRESS.matcher(field.group(2));
                address = found.find() ? found.group(1).toLowerCase(java.util.Locale.ROOT) : address;
                String words = ADDRESS.matcher(field.group(2)).replaceAll("").replaceAll("[\"<>;]", "").strip();
                name = name.isEmpty() ? line(words) : name;
            } else if (SUBJECT.matcher(key).matches()) {
                subject = line(field.group(2));
            }
        }
        // lines of that look without a sender belong to the text
        boolean header = from && fields >= 2;
        String text = String.join("\n", header ? lines.subList(fields, lines.size()) : lines);
        return header ? new PastedText(name, address, subject, text)
                : new PastedText(author == null ? "" : line(author), "", "", text);
    }

    private static String line(String words) {
        return Clean.line(words);
    }
}
