package org.sankofa.ui.help.internal.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a link leads.
 *
 * @param name a chapter (empty: the same), a command, a view, a query
 * @param anchor a heading in the chapter; empty: its beginning
 * @param values what the command is told, by the parameter's id
 */
public record Target(Kind kind, String name, String anchor, Map<String, String> values) {

    /** What a link does. */
    public enum Kind {
        /** Opens a chapter. */
        CHAPTER,
        /** Runs a command. */
        COMMAND,
        /** Shows a view. */
        VIEW,
        /** Searches. */
        QUERY,
        /** Is no link: shows the keys of a command. */
        KEY
    }

    /** Takes a copy of the map. */
    public Target {
        values = Map.copyOf(values);
    }

    /**
     * Reads a link's destination.
     *
     * @param words what the link says: the query, where the destination says none
     */
    static Target of(String destination, String words) {
        int colon = destination.indexOf(':');
        if (colon < 0) {
            int hash = destination.indexOf('#');
            return hash < 0 ? new Target(Kind.CHAPTER, destination, "", Map.of())
                : new Target(Kind.CHAPTER, destination.substring(0, hash), destination.substring(hash + 1), Map.of());
        }
        String rest = destination.substring(colon + 1);
        return switch (destination.substring(0, colon)) {
            case "command" -> command(rest);
            case "view" -> new Target(Kind.VIEW, rest, "", Map.of());
            case "query" -> new Target(Kind.QUERY, rest.isEmpty() ? words : rest, "", Map.of());
            case "key" -> new Target(Kind.KEY, rest, "", Map.of());
            default -> null;
        };
    }

    private static Target command(String text) {
        int mark = text.indexOf('?');
        if (mark < 0) {
            return new Target(Kind.COMMAND, text, "", Map.of());
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.substring(mark + 1).split("&")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, Math.max(0, equals)), pair.substring(equals + 1));
        }
        return new Target(Kind.COMMAND, text.substring(0, mark), "", values);
    }

    /** @return a topic, such as {@code finding#search} */
    public String topic() {
        return anchor.isEmpty() ? name : name + '#' + anchor;
    }
}
