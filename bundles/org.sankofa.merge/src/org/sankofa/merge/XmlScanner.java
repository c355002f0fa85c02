package org.sankofa.merge;

import org.sankofa.merge.MalformedRecordException.Code;

/**
 * A pull parser for the part of XML 1.0 a record may use: elements, attributes, text and the five predefined
 * entities. It knows no document types, entities, comments, processing instructions and CDATA sections, so there is
 * nothing in it to open a file or a connection, or to expand.
 */
final class XmlScanner {

    enum Event {
        START, END, TEXT, EOF
    }

    private static final int MAX_ATTRIBUTES = 2_000;
    private static final int MAX_OPEN = Limits.DEPTH + 4;

    private final String text;
    private final int maxText;
    private int at;
    private int line = 1;
    private int lineAt;

    private final String[] open = new String[MAX_OPEN];
    private int depth;
    private boolean selfClosed;
    private boolean rootSeen;

    private String name;
    private final XmlAttributes attributes = new XmlAttributes();
    private int textFrom;
    private int textTo;
    private boolean plain;
    private boolean blank;

    XmlScanner(byte[] bytes, Limits limits) throws MalformedRecordException {
        if (bytes.length > limits.bytes()) {
            throw new MalformedRecordException(Code.TOO_LARGE, "The record has " + bytes.length
                    + " bytes; at most " + limits.bytes() + " are allowed.");
        }
        maxText = limits.text();
        text = XmlText.decode(bytes);
        prolog();
    }

    MalformedRecordException error(Code code, String message) {
        int limit = Math.min(at, text.length());
        for (int i = lineAt; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        lineAt = Math.max(lineAt, limit);
        return new MalformedRecordException(code, "Line " + line + ": " + message);
    }

    private void prolog() throws MalformedRecordException {
        if (text.startsWith("<?xml") && text.length() > 5 && isSpace(text.charAt(5))) {
            int end = text.indexOf("?>");
            if (end < 0 || end > 200) {
                throw error(Code.SYNTAX, "The XML declaration does not end.");
            }
            String declaration = text.substring(5, end).trim().replaceAll("[ \\t\\n]+", " ").replace('\'', '"');
            if (!declaration.matches(
                    "version=\"1\\.0\"( encoding=\"(?i:utf-8)\")?( standalone=\"(yes|no)\")?")) {
                throw error(Code.ENCODING, "The XML declaration must say version 1.0 and UTF-8.");
            }
            at = end + 2;
        }
    }

    Event next() throws MalformedRecordException {
        if (selfClosed) {
            selfClosed = false;
            depth--;
            return Event.END;
        }
        if (at >= text.length()) {
            if (depth > 0 || !rootSeen) {
                throw error(Code.SYNTAX, depth > 0 ? "The element " + open[depth - 1] + " does not end."
                        : "There is no element.");
            }
            return Event.EOF;
        }
        if (text.charAt(at) != '<') {
            return characters();
        }
        char c = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (c == '/') {
            return end();
        }
        if (c == '!' || c == '?') {
            throw error(Code.FORBIDDEN_MARKUP, "Document types, comments, CDATA sections and processing"
                    + " instructions are not allowed in records.");
        }
        return start();
    }

    private Event characters() throws MalformedRecordException {
        textFrom = at;
        plain = true;
        blank = true;
        int length = text.length();
        int i = at;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c > '>' && c < '\uD800' && c != ']') {
                blank = false;
                continue;
            }
            if (c == '<') {
                break;
            }
            if (c == '&') {
                plain = false;
                blank = false;
            } else if (c == '>' && i - 1 > textFrom && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']') {
                at = i;
                throw error(Code.SYNTAX, "The characters ]]> must be escaped in text.");
            } else if (!isSpace(c)) {
                blank = false;
            }
        }
        textTo = i;
        at = i;
        if (i - textFrom > maxText && !blank) {
            throw error(Code.TOO_LARGE, "A text has " + (i - textFrom) + " characters; at most " + maxText
                    + " are allowed.");
        }
        if (depth == 0) {
            if (!blank) {
                throw error(Code.SYNTAX, "There is text outside the root element.");
            }
            return next();
        }
        return Event.TEXT;
    }

    private Event end() throws MalformedRecordException {
        int from = at + 2;
        int to = nameEnd(from);
        if (depth == 0 || !text.regionMatches(from, open[depth - 1], 0, open[depth - 1].length())
                || to - from != open[depth - 1].length()) {
            throw error(Code.SYNTAX, "An end tag does not match its start tag.");
        }
        at = to;
        skipSpace();
        expect('>');
        depth--;
        return Event.END;
    }

    private Event start() throws MalformedRecordException {
        if (depth == 0 && rootSeen) {
            throw error(Code.SYNTAX, "There is more than one root element.");
        }
        rootSeen = true;
        if (depth == MAX_OPEN) {
            throw error(Code.TOO_LARGE, "Elements are nested more than " + MAX_OPEN + " deep.");
        }
        int from = at + 1;
        int to = nameEnd(from);
        name = text.substring(from, to);
        at = to;
        open[depth++] = name;
        attributes.clear();
        while (true) {
            boolean space = skipSpace();
            char c = peek();
            if (c == '>') {
                at++;
                break;
            }
            if (c == '/') {
                at++;
                expect('>');
                selfClosed = true;
                break;
            }
            if (!space) {
                throw error(Code.SYNTAX, "There is no space before an attribute.");
            }
            attribute();
        }
        String twice = attributes.duplicate();
        if (twice != null) {
            throw error(Code.DUPLICATE, "The attribute " + twice + " stands twice in an element.");
        }
        return Event.START;
    }

    private void attribute() throws MalformedRecordException {
        if (attributes.size() == MAX_ATTRIBUTES) {
            throw error(Code.TOO_LARGE, "An element has more than " + MAX_ATTRIBUTES + " attributes.");
        }
        int from = at;
        at = nameEnd(from);
        String attribute = text.substring(from, at);
        skipSpace();
        expect('=');
        skipSpace();
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            throw error(Code.SYNTAX, "The value of an attribute is not quoted.");
        }
        int start = ++at;
        boolean simple = true;
        int length = text.length();
        int i = start;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                break;
            }
            if (c == '&' || c < ' ') {
                simple = false;
            } else if (c == '<') {
                throw error(Code.SYNTAX, "The character < must be escaped in the attribute " + attribute + '.');
            }
        }
        if (i == length) {
            throw error(Code.SYNTAX, "The value of the attribute " + attribute + " does not end.");
        }
        if (i - start > maxText) {
            throw error(Code.TOO_LARGE, "The attribute " + attribute + " has " + (i - start)
                    + " characters; at most " + maxText + " are allowed.");
        }
        String value = simple ? text.substring(start, i) : decode(start, i, true);
        checkCharacters(value);
        at = i + 1;
        attributes.add(attribute, value);
    }

    /** The end of the name at {@code from}: a local name, or a prefix and a local name with a colon between. */
    private int nameEnd(int from) throws MalformedRecordException {
        int i = from;
        int part = from;
        int colons = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                if (i == part || ++colons > 1) {
                    break;
                }
                part = i + 1;
                continue;
            }
            boolean start = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!start && (i == part || (c < '0' || c > '9') && c != '-' && c != '.')) {
                break;
            }
        }
        if (i == part || i - from > 2 * Names.MAX_NAME + 2) {
            at = from;
            throw error(i == part ? Code.SYNTAX : Code.NAME, "There is no valid name.");
        }
        return i;
    }

    private boolean skipSpace() {
        int from = at;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at > from;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char c) throws MalformedRecordException {
        if (peek() != c) {
            throw error(Code.SYNTAX, "There should be the character " + c + " here.");
        }
        at++;
    }

    private void checkCharacters(String value) throws MalformedRecordException {
        int illegal = Names.illegalCharacter(value);
        if (illegal >= 0) {
            throw error(Code.ILLEGAL_CHARACTER, String.format("The character U+%04X is not allowed.", illegal));
        }
    }

    private String decode(int from, int to, boolean attribute) throws MalformedRecordException {
        StringBuilder result = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                int end = text.indexOf(';', i);
                if (end < 0 || end >= to || end - i > 10) {
                    at = i;
                    throw error(Code.SYNTAX, "The character & must be escaped.");
                }
                appendEntity(text.substring(i + 1, end), result);
                i = end;
            } else {
                result.append(attribute && (c == '\n' || c == '\t') ? ' ' : c);
            }
        }
        return result.toString();
    }

    private void appendEntity(String entity, StringBuilder into) throws MalformedRecordException {
        int code = XmlText.entity(entity);
        if (code == XmlText.UNKNOWN) {
            throw error(Code.FORBIDDEN_MARKUP, "The entity &" + entity + "; is not known; records have no"
                    + " entities of their own.");
        }
        if (code == XmlText.ILLEGAL) {
            throw error(Code.ILLEGAL_CHARACTER, "The character &" + entity + "; is not allowed.");
        }
        into.appendCodePoint(code);
    }

    /** The text of the last {@link Event#TEXT}. */
    String text() throws MalformedRecordException {
        String value = plain ? text.substring(textFrom, textTo) : decode(textFrom, textTo, false);
        checkCharacters(value);
        return value;
    }

    /** Tells whether the last text is white space only. */
    boolean blank() {
        return blank;
    }

    /** The name of the last started element, with its prefix. */
    String name() {
        return name;
    }

    int attributes() {
        return attributes.size();
    }

    String attribute(int index) {
        return attributes.name(index);
    }

    String value(int index) {
        return attributes.value(index);
    }

    /** The value of an attribute of the last started element, or {@code null}. */
    String value(String attribute) {
        return attributes.value(attribute);
    }
}
