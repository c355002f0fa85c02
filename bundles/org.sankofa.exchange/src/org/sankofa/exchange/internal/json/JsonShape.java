package org.sankofa.exchange.internal.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Names JSON values for people. */
public final class JsonShape {

    private static final int EXCERPT = 80;

    private JsonShape() {
    }

    /** @return what sort of value it is, with its article */
    public static String name(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case MISSING -> "nothing";
        };
    }

    /** @return the value as text, cut off where it is long */
    public static String excerpt(JsonNode node) {
        String text = node.isValueNode() ? node.asText() : node.isArray() ? "[...]" : "{...}";
        return excerpt(text);
    }

    /** @return the text, cut off where it is long */
    public static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "...";
    }
}
