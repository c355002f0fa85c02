package org.sankofa.experience.internal.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an HTML mail as its reader saw them: paragraphs, lists and tables become lines; scripts, styles,
 * pictures and what is hidden become nothing. What the mail programs mark as history or signature is set apart.
 */
public final class HtmlText {

    private static final Set<String> DROPPED = Set.of("script", "style", "head", "title", "noscript", "template", "object",
            "embed", "iframe", "svg", "math", "form", "button", "select", "input", "textarea", "audio", "video", "img", "xml");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table",
            "blockquote", "pre", "section", "article", "header", "footer", "tr", "li", "hr", "center", "address", "dd", "dt");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table",
            "blockquote", "pre");
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|font-size\\s*:\\s*0|opacity\\s*:\\s*0(?![.\\d])");
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7E]{1,500}");
    private static final Pattern RULE = Pattern.compile("border-top\\s*:\\s*solid");
    private static final Pattern HISTORY_CLASS = Pattern.compile(
            "(?:^|\\s)(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|moz-cite-prefix)(?:\\s|$)");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?i)gmail_signature|moz-signature|(?:^|\\s)x?_?Signature(?:\\s|$)|ms-outlook-mobile-signature|protonmail_signature");
    private static final Set<String> REST_IS_HISTORY = Set.of("divrplyfwdmsg", "appendonsend", "olk_src_body_section",
            "mail-editor-reference-message-container", "replysplit");

    /**
     * The parts of it.
     *
     * @param own what is not marked
     * @param quoted what is marked as history
     * @param signature what is marked as a signature
     */
    public record Parts(String own, String quoted, String signature) {
    }

    private HtmlText() {
    }

    /** @return the words, by what they are marked as */
    public static Parts of(String html) {
        Lines own = new Lines();
        Lines quoted = new Lines();
        Lines signature = new Lines();
        Element body = Jsoup.parse(html).body();
        body.filter(new NodeFilter() {
            private Lines now = own;
            private Node until;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    now.words(text.getWholeText(), preserves(text));
                } else if (node instanceof Element element) {
                    if (dropped(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    turn(element);
                    open(element, now);
                }
                return FilterResult.CONTINUE;
            }

            private void turn(Element element) {
                if (now != own) {
                    return;
                }
                if (restIsHistory(element)) {
                    now = quoted;
                } else if (isHistory(element)) {
                    now = quoted;
                    until = element;
                } else if (SIGNATURE.matcher(element.className() + ' ' + element.id()).find()) {
                    now = signature;
                    until = element;
                }
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element link && link.normalName().equals("a")) {
                    address(link).ifPresent(address -> now.words(" (" + address + ")", true));
                }
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    now.line(PARAGRAPHS.contains(element.normalName()));
                }
                if (node == until) {
                    now = own;
                    until = null;
                }
                return FilterResult.CONTINUE;
            }
        });
        return new Parts(own.toString(), quoted.toString(), signature.toString());
    }

    private static boolean dropped(Element element) {
        return DROPPED.contains(element.normalName()) || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    /** Where a link leads, when its words do not say so already. It is kept as words; nobody goes there. */
    private static Optional<String> address(Element link) {
        String address = link.attr("href").strip();
        boolean web = WEB.matcher(address).matches();
        return web && !link.wholeText().contains(address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))
                ? Optional.of(address) : Optional.empty();
    }

    private static boolean preserves(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest("pre") != null;
    }

    private static void open(Element element, Lines lines) {
        String name = element.normalName();
        if (name.equals("br")) {
            lines.feed();
        } else if (BLOCKS.contains(name)) {
            lines.line(PARAGRAPHS.contains(name));
            if (name.equals("li")) {
                lines.words("- ", true);
            }
        } else if (name.equals("td") || name.equals("th")) {
            lines.words(" ", false);
        }
    }

    private static boolean isHistory(Element element) {
        boolean cited = element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite") || element.hasAttr("cite"));
        return cited || HISTORY_CLASS.matcher(element.className()).find();
    }

    private static boolean restIsHistory(Element element) {
        String id = element.id().toLowerCase(Locale.ROOT).replaceFirst("^x_", "");
        if (REST_IS_HISTORY.contains(id) || element.className().contains("OutlookMessageHeader")) {
            return true;
        }
        // Word writes a line above the header of what is answered
        return RULE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
                && ReplyText.isMailHeader(element.wholeText().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(), 0);
    }

    /** Collects words into lines. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private boolean blank;

        void words(String words, boolean asTheyAre) {
            String plain = Clean.text(words);
            if (!asTheyAre) {
                plain = plain.replaceAll("[ \\t\\n]+", " ");
                boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ';
                plain = atStart ? plain.stripLeading() : plain;
            }
            if (!plain.isEmpty()) {
                if (blank && !text.isEmpty()) {
                    text.append('\n');
                }
                blank = false;
                text.append(plain);
            }
        }

        void feed() {
            if (!text.isEmpty()) {
                text.append('\n');
            }
        }

        void line(boolean paragraph) {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            blank |= paragraph;
        }

        @Override
        public String toString() {
            return text.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
        }
    }
}
