package org.sankofa.experience.internal.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * What is sent or published, before its form: titles, paragraphs, points. Each form of it says the same.
 */
final class Document {

    /** What a block is. */
    enum Kind {
        /** The one title. */
        TITLE,
        /** Title of a section. */
        HEADING,
        /** Title in a section. */
        SUBHEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A point of a list. */
        POINT,
        /** A remark in small type. */
        SMALL
    }

    /**
     * A block.
     *
     * @param kind what it is
     * @param text its words, without markup
     * @param link a web address behind it; null for none
     */
    record Block(Kind kind, String text, String link) {
    }

    private final String language;
    private final List<Block> blocks = new ArrayList<>();

    /** @param language tag of the language it is in */
    Document(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Document add(Kind kind, String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block(kind, text.strip(), null));
        }
        return this;
    }

    /** Adds a text of several paragraphs. */
    Document paragraphs(String text) {
        if (text != null) {
            for (String paragraph : text.strip().split("\\n\\s*\\n")) {
                add(Kind.PARAGRAPH, paragraph);
            }
        }
        return this;
    }

    /** Adds a point with an address behind it; other addresses than those of the web stay words. */
    Document point(String text, String link) {
        boolean web = link != null && link.matches("https?://[\\x21-\\x7E]{1,2000}");
        blocks.add(new Block(Kind.POINT, link == null || web ? text : text + " (" + link + ")", web ? link : null));
        return this;
    }

    /** Adds what another one says. */
    Document addAll(Document other) {
        blocks.addAll(other.blocks);
        return this;
    }

    /** @return the first title; empty when there is none */
    String title() {
        return blocks.stream().filter(b -> b.kind() == Kind.TITLE).map(Block::text).findFirst().orElse("");
    }

    /** @return as plain text for a mail, with paragraphs as single lines */
    String asText() {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            boolean list = before != null && before.kind() == Kind.POINT && block.kind() == Kind.POINT;
            text.append(before == null ? "" : list ? "\n" : "\n\n");
            text.append(switch (block.kind()) {
                case HEADING -> "— " + block.text() + " —";
                case POINT -> "- " + block.text() + (block.link() == null ? "" : " <" + block.link() + ">");
                default -> block.text();
            });
            before = block;
        }
        return text.append('\n').toString();
    }

    /** @return as a page that needs nothing from elsewhere: no script, no picture, no address it loads */
    String asHtml() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + escape(language) + "\" dir=\""
                + (language.startsWith("ar") ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + escape(title()) + "</title>\n<style>\nbody { max-width: 44em; margin: 2em auto; padding: 0 1em; "
                + "font-family: sans-serif; line-height: 1.5; color: #1c2430; background: #fff; }\nh1 { font-size: 1.6em; }\n"
                + "h2 { font-size: 1.25em; margin-top: 2em; }\nsmall { color: #5a6472; }\n</style>\n</head>\n<body>\n");
        Block before = null;
        for (Block block : blocks) {
            boolean point = block.kind() == Kind.POINT;
            boolean inList = before != null && before.kind() == Kind.POINT;
            html.append(inList && !point ? "</ul>\n" : "").append(!inList && point ? "<ul>\n" : "");
            html.append(element(block)).append('\n');
            before = block;
        }
        return html.append(before != null && before.kind() == Kind.POINT ? "</ul>\n" : "").append("</body>\n</html>\n").toString();
    }

    private static String element(Block block) {
        String words = escape(block.text()).replace("\n", "<br>\n");
        String inside = block.link() == null ? words
                : "<a rel=\"noopener noreferrer nofollow\" href=\"" + escape(block.link()) + "\">" + words + "</a>";
        return switch (block.kind()) {
            case TITLE -> "<h1>" + inside + "</h1>";
            case HEADING -> "<h2>" + inside + "</h2>";
            case SUBHEADING -> "<h3>" + inside + "</h3>";
            case PARAGRAPH -> "<p>" + inside + "</p>";
            case POINT -> "<li>" + inside + "</li>";
            case SMALL -> "<p><small>" + inside + "</small></p>";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
