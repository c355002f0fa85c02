package org.sankofa.experience.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a reply apart: what its author wrote now, the history below it or between it, the signature, and what lawyers
 * add. Mail programs mark these in many ways and languages; where nothing is recognised, everything counts as written
 * now, because losing an answer is worse than keeping a signature.
 *
 * @param own the new text
 * @param quoted the history
 * @param signature signature and notices
 */
public record ReplyText(String own, String quoted, String signature) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final List<Pattern> ATTRIBUTIONS = patterns(
            "on\\b.{6,250}\\bwrote ?:", "le\\b.{6,250}\\ba écrit ?:", "el\\b.{6,250}\\bescribió ?:", "em\\b.{6,250}\\bescreveu ?:",
            "am\\b.{6,250}\\bschrieb\\b.{0,100}:", "il\\b.{6,250}\\bha scritto ?:", ".{6,250}писал(?:\\(а\\)|а)? ?:",
            ".{6,250}<[^<>\\s]+@[^<>\\s]+> ?(?:wrote|a écrit|escribió|escreveu|schrieb|пишет) ?:", "(?:في|بتاريخ)\\s.{6,250}كتب.{0,100}:",
            ".{6,250}写道[：:]", ".{0,60}\\d.{3,200}<[^<>\\s]+@[^<>\\s]+> ?:");
    private static final List<Pattern> SEPARATORS = patterns(
            "[-_ ]{2,}\\s*(?:original message|original e-?mail|message d[’']origine|message original|mensaje original|mensagem original"
                    + "|forwarded message|message transféré|mensaje reenviado|ursprüngliche nachricht|исходное сообщение"
                    + "|الرسالة الأصلية|原始邮件)\\s*[-_ ]{2,}",
            "begin forwarded message ?:", "début du message (?:transféré|réexpédié) ?:", "inicio del mensaje reenviado ?:");
    private static final Pattern FROM = Pattern.compile("\\*?(?:from|de|von|da|от|من|发件人|expéditeur)\\*?\\s*[:：].+", FLAGS);
    private static final Pattern SENT = Pattern.compile(
            "\\*?(?:sent|date|envoyé(?: le)?|enviado(?: el)?|fecha|data|gesendet|datum|отправлено|дата|تاريخ|发送时间)\\*?\\s*[:：].*", FLAGS);
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\*?(?:to|à|a|para|an|кому|إلى|收件人|cc|subject|objet|asunto|assunto|betreff|тема|الموضوع|主题)\\*?\\s*[:：].*", FLAGS);
    private static final Pattern RULER = Pattern.compile("_{10,}|-{20,}");
    private static final Pattern SENT_FROM = Pattern.compile("(?:sent from|sent with|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|de)"
            + "|get outlook for|obtenir outlook|gesendet von|télécharger outlook)(?:\\s+\\S{1,60}){1,6}", FLAGS);
    private static final Pattern CLOSING = Pattern.compile("(?:(?:with )?(?:best|kind|warm|many|cordial)(?:est)? (?:regards|wishes|thanks)"
            + "|regards|sincerely|yours (?:sincerely|truly)|cheers|(?:bien )?cordialement|(?:bien )?à vous|salutations(?: distinguées)?"
            + "|meilleures salutations|sincères salutations|amicalement|(?:un )?(?:cordial(?:es)?) saludos?|saludos(?: cordiales)?|atentamente"
            + "|un abrazo|atenciosamente|с уважением|مع تحياتي)\\s*[,.!]?", FLAGS);
    private static final Pattern POSTSCRIPT = Pattern.compile("p\\.? ?s\\.?\\b.*", FLAGS);
    private static final Pattern NOTICE = Pattern.compile("(?:.*\\b(?:this|ce|cet|este|the) (?:e-?mail|message|courriel|mensaje|correo|information)\\b"
            + ".*\\b(?:confidential|privileged|intended|confidentiels?|confidencial|destinataires?|destinatarios?|destiné)\\b.*"
            + "|disclaimer\\b.*|avis de confidentialité.*|aviso de confidencialidad.*|confidentiality notice.*"
            + "|.*\\b(?:before printing|avant d[’']imprimer|antes de imprimir)\\b.*)", FLAGS | Pattern.DOTALL);
    private static final int SIGNATURE_LINES = 10;
    private static final int LONG_LINE = 90;
    private static final int LONGEST_ATTRIBUTION = 600;
    private static final int LONGEST_NOTICE = 3000;

    private static List<Pattern> patterns(String... expressions) {
        List<Pattern> patterns = new ArrayList<>();
        for (String one : expressions) {
            patterns.add(Pattern.compile(one, FLAGS));
        }
        return patterns;
    }

    /** @return the parts of a plain text */
    public static ReplyText of(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n").lines().toList();
        List<String> own = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i).strip();
            int attribution = attribution(lines, i);
            if (separates(lines, i)) {
                quoted.addAll(lines.subList(i, lines.size()));
                break;
            }
            int after = i + attribution;
            boolean marked = attribution > 0 && marked(lines, after);
            if (attribution > 0 && (marked || dated(lines, i, after))) {
                // history without marks is all that follows
                int end = marked ? after : lines.size();
                quoted.addAll(lines.subList(i, end));
                i = end;
            } else {
                (line.startsWith(">") ? quoted : own).add(lines.get(i));
                i++;
            }
        }
        List<String> signature = new ArrayList<>();
        cutListFooter(own, signature);
        cutNotice(own, signature);
        cutSignature(own, signature);
        return new ReplyText(join(own), join(quoted), join(signature));
    }

    private static boolean marked(List<String> lines, int at) {
        int next = nextFilled(lines, at);
        return next < lines.size() && lines.get(next).strip().startsWith(">");
    }

    /** Without marks behind it, a sentence that ends with "wrote:" needs a date or an address in it. */
    private static boolean dated(List<String> lines, int from, int to) {
        return nextFilled(lines, to) < lines.size() && String.join(" ", lines.subList(from, to)).matches(".*[\\d@].*");
    }

    /** @return these parts together with what the HTML marked */
    static ReplyText of(HtmlText.Parts marked) {
        ReplyText found = of(marked.own());
        return new ReplyText(found.own, together(found.quoted, marked.quoted()), together(found.signature, marked.signature()));
    }

    private static String together(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + "\n\n" + second;
    }

    /** @return how many lines say who wrote what follows and when; 0 when none */
    private static int attribution(List<String> lines, int at) {
        StringBuilder joined = new StringBuilder();
        for (int n = 0; n < 3 && at + n < lines.size(); n++) {
            String line = lines.get(at + n).strip();
            if (line.isEmpty() || n > 0 && line.startsWith(">")) {
                return 0;
            }
            if (joined.length() + line.length() > LONGEST_ATTRIBUTION) {
                return 0;
            }
            joined.append(n == 0 ? "" : " ").append(line);
            if (line.endsWith(":") || line.endsWith("：")) {
                return attributes(joined.toString()) && !attributesLater(lines, at, n) ? n + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean attributes(String sentence) {
        return ATTRIBUTIONS.stream().anyMatch(p -> p.matcher(sentence).matches());
    }

    /** Whether the sentence begins further down, so that what stands before it is the answer. */
    private static boolean attributesLater(List<String> lines, int at, int last) {
        for (int from = 1; from <= last; from++) {
            String later = String.join(" ", lines.subList(at + from, at + last + 1).stream().map(String::strip).toList());
            // an address that was broken in two is no beginning
            if (later.chars().filter(c -> c == '<').count() == later.chars().filter(c -> c == '>').count() && attributes(later)) {
                return true;
            }
        }
        return false;
    }

    private static boolean separates(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (SEPARATORS.stream().anyMatch(p -> p.matcher(line).matches()) || isMailHeader(lines, at)) {
            return true;
        }
        return RULER.matcher(line).matches() && isMailHeader(lines, nextFilled(lines, at + 1));
    }

    /** @return whether a block begins there that says from whom, when and to whom a mail was */
    static boolean isMailHeader(List<String> lines, int at) {
        if (at >= lines.size() || !FROM.matcher(lines.get(at).strip()).matches() && !SENT.matcher(lines.get(at).strip()).matches()) {
            return false;
        }
        boolean from = false;
        boolean sent = false;
        boolean addressed = false;
        for (int i = at; i < Math.min(at + 8, lines.size()); i++) {
            String line = lines.get(i).strip();
            from |= FROM.matcher(line).matches();
            sent |= SENT.matcher(line).matches();
            addressed |= ADDRESSED.matcher(line).matches();
        }
        return from && sent && addressed;
    }

    private static int nextFilled(List<String> lines, int at) {
        int i = at;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static void cutNotice(List<String> own, List<String> signature) {
        int start = 0;
        boolean something = false;
        for (int i = 0; i <= own.size(); i++) {
            if (i == own.size() || own.get(i).isBlank()) {
                String paragraph = String.join(" ", own.subList(start, i)).strip();
                if (something && !paragraph.isEmpty() && paragraph.length() <= LONGEST_NOTICE && NOTICE.matcher(paragraph).matches()) {
                    move(own, start, signature);
                    return;
                }
                something |= !paragraph.isEmpty();
                start = i + 1;
            }
        }
    }

    /** What a mailing list puts below: a line, its name and where it is. */
    private static void cutListFooter(List<String> own, List<String> signature) {
        for (int i = own.size() - 1; i > Math.max(0, own.size() - SIGNATURE_LINES); i--) {
            List<String> below = own.subList(i + 1, own.size());
            if (RULER.matcher(own.get(i).strip()).matches()
                    && below.stream().anyMatch(line -> line.contains("http") || line.toLowerCase(Locale.ROOT).contains("mailing list"))) {
                move(own, i, signature);
                return;
            }
        }
    }

    private static void cutSignature(List<String> own, List<String> signature) {
        for (int i = 0; i < own.size(); i++) {
            String line = own.get(i).strip();
            boolean marked = line.equals("--") || line.equals("—") && i > 0 || SENT_FROM.matcher(line).matches();
            if (marked) {
                move(own, i, signature);
                break;
            }
        }
        for (int i = own.size() - 1; i > Math.max(0, own.size() - 3 * SIGNATURE_LINES); i--) {
            if (CLOSING.matcher(own.get(i).strip()).matches() && isSignature(own.subList(i + 1, own.size()))) {
                move(own, i, signature);
                return;
            }
        }
    }

    private static boolean isSignature(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return filled.size() <= SIGNATURE_LINES && filled.stream().allMatch(line -> line.length() < LONG_LINE)
                && filled.stream().noneMatch(line -> POSTSCRIPT.matcher(line.strip()).matches());
    }

    private static void move(List<String> own, int from, List<String> signature) {
        signature.addAll(0, own.subList(from, own.size()));
        own.subList(from, own.size()).clear();
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines).replaceAll("\\n{3,}", "\n\n").strip();
    }
}
