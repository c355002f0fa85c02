package org.sankofa.model.text;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The string form of a text: a flat JSON object of strings. */
final class TextForm {

    private final String source;
    private int position;

    private TextForm(String source) {
        this.source = source;
    }

    static String write(Map<String, String> values) {
        StringBuilder out = new StringBuilder("{");
        values.forEach((language, value) -> {
            out.append(out.length() > 1 ? ", " : "");
            quote(out, language);
            out.append(": ");
            quote(out, value);
        });
        return out.append('}').toString();
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    static SortedMap<String, String> read(String string) {
        return new TextForm(string).object();
    }

    private SortedMap<String, String> object() {
        SortedMap<String, String> values = new TreeMap<>();
        expect('{');
        if (peek() != '}') {
            do {
                String language = string();
                expect(':');
                if (values.put(language, string()) != null) {
                    throw wrong("the language " + language + " stands there twice");
                }
            } while (accept(','));
        }
        expect('}');
        if (peek() != 0) {
            throw wrong("something follows the closing brace");
        }
        return values;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escape(next()) : c);
        }
    }

    private char escape(char c) {
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw wrong("\\" + c + " is no escape");
        };
    }

    private char unicode() {
        if (position + 4 > source.length()) {
            throw wrong("it ends too early");
        }
        try {
            char c = (char) Integer.parseInt(source.substring(position, position + 4), 16);
            position += 4;
            return c;
        } catch (NumberFormatException e) {
            throw wrong("\\u needs four hexadecimal digits");
        }
    }

    private char next() {
        if (position >= source.length()) {
            throw wrong("it ends too early");
        }
        return source.charAt(position++);
    }

    /** Skips blanks; gives 0 at the end. */
    private char peek() {
        while (position < source.length() && Character.isWhitespace(source.charAt(position))) {
            position++;
        }
        return position < source.length() ? source.charAt(position) : 0;
    }

    private boolean accept(char c) {
        if (peek() == c) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw wrong("\"" + c + "\" is missing at character " + (position + 1));
        }
    }

    private IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException("Not a text by language: " + reason
            + ". Write it like {\"en\": \"Return\", \"fr\": \"Retour\"}.");
    }
}
