package org.sankofa.exchange.json;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads JSON records one after another, whatever the length of the file: one record, an array of
 * records, or one record a line. Remembers in which line each value stands.
 */
public final class JsonInput implements Closeable {

    /** How deep objects and arrays may be nested. */
    public static final int MAX_DEPTH = 100;
    /** Characters of one text. */
    public static final int MAX_TEXT = 4 << 20;
    /** Characters of all texts and keys of one record. */
    public static final long MAX_RECORD = 32L << 20;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT).maxNumberLength(200).maxNameLength(1000).build())
            .build();

    private final JsonParser parser;
    private Map<String, Integer> lines;
    private long size;
    private boolean started;
    private boolean array;

    /** @param in UTF-8; closed together with this */
    public JsonInput(InputStream in) throws IOException {
        // decoded here, since the parser would guess other encodings and read on over broken characters
        Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        parser = FACTORY.createParser(withoutMark(reader));
    }

    /** Some editors begin UTF-8 with a byte order mark. A beginning that cannot be decoded is reported by the parser. */
    private static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        try {
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (CharacterCodingException e) {
            reader.reset();
        }
        return reader;
    }

    /**
     * A record of the file.
     *
     * @param json what stands there, an object if all is well
     * @param line the line it begins in, from 1
     * @param lines the line of each value, by its path as in {@link JsonProblem#path()}
     */
    public record Item(JsonNode json, int line, Map<String, Integer> lines) {

        /** @return the line of the value at the path, or of the nearest that holds it */
        public int lineOf(String path) {
            for (String at = path; !at.isEmpty();) {
                Integer found = lines.get(at);
                if (found != null) {
                    return found;
                }
                int end = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
                at = at.substring(0, Math.max(0, end));
            }
            return line;
        }
    }

    /**
     * @return the next record; empty at the end
     * @throws IOException when the file cannot be read
     * @throws InvalidRecordException when the text is no JSON from here on, or goes beyond the limits;
     *             nothing after it can be read
     */
    public Optional<Item> next() throws IOException, InvalidRecordException {
        try {
            JsonToken token = parser.nextToken();
            if (!started) {
                started = true;
                if (token == JsonToken.START_ARRAY) {
                    array = true;
                    token = parser.nextToken();
                }
            }
            if (array && token == JsonToken.END_ARRAY) {
                if (parser.nextToken() != null) {
                    throw broken("nothing may follow the array", parser.currentTokenLocation());
                }
                token = null;
            }
            if (token == null) {
                return Optional.empty();
            }
            lines = new HashMap<>();
            size = 0;
            int line = parser.currentTokenLocation().getLineNr();
            return Optional.of(new Item(value(""), line, lines));
        } catch (StreamConstraintsException e) {
            throw invalid(JsonProblem.TOO_LARGE, "The JSON goes beyond what is accepted "
                    + where(e.getLocation()) + ": " + ParserWords.plain(e.getOriginalMessage()) + ".");
        } catch (JsonProcessingException e) {
            throw broken(ParserWords.plain(e.getOriginalMessage()), e.getLocation());
        } catch (CharacterCodingException e) {
            throw broken("it is not written in UTF-8", parser.currentLocation());
        }
    }

    private JsonNode value(String path) throws IOException, InvalidRecordException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> {
                count(parser.getTextLength());
                yield NODES.textNode(parser.getText());
            }
            case VALUE_NUMBER_INT -> {
                count(8);
                yield switch (parser.getNumberType()) {
                    case INT -> NODES.numberNode(parser.getIntValue());
                    case LONG -> NODES.numberNode(parser.getLongValue());
                    default -> NODES.numberNode(parser.getBigIntegerValue());
                };
            }
            case VALUE_NUMBER_FLOAT -> {
                count(8);
                yield NODES.numberNode(parser.getDecimalValue());
            }
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw broken("there is no value", parser.currentTokenLocation());
        };
    }

    private ObjectNode object(String path) throws IOException, InvalidRecordException {
        ObjectNode node = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            if (parser.currentToken() != JsonToken.FIELD_NAME) {
                throw broken("the object is not closed", parser.currentTokenLocation());
            }
            String name = parser.currentName();
            count(name.length() + 16);
            String here = path.isEmpty() ? name : path + '.' + name;
            lines.put(here, parser.currentTokenLocation().getLineNr());
            if (node.has(name)) {
                throw broken("\"" + name + "\" stands twice in one object", parser.currentTokenLocation());
            }
            parser.nextToken();
            node.set(name, value(here));
        }
        return node;
    }

    private ArrayNode array(String path) throws IOException, InvalidRecordException {
        ArrayNode node = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw broken("the array is not closed", parser.currentTokenLocation());
            }
            String here = path + '[' + node.size() + ']';
            count(16);
            lines.put(here, parser.currentTokenLocation().getLineNr());
            node.add(value(here));
        }
        return node;
    }

    private void count(long characters) throws InvalidRecordException {
        size += characters;
        if (size > MAX_RECORD) {
            throw invalid(JsonProblem.TOO_LARGE, "The record is larger than " + (MAX_RECORD >> 20)
                    + " MB " + where(parser.currentTokenLocation()) + ". Attach long material as a file instead.");
        }
    }

    private static InvalidRecordException broken(String why, JsonLocation at) {
        return invalid(JsonProblem.BAD_JSON, "This is no valid JSON " + where(at) + ": " + why + ".");
    }

    private static InvalidRecordException invalid(String code, String message) {
        return new InvalidRecordException(List.of(new JsonProblem(code, "", null, message)));
    }

    private static String where(JsonLocation at) {
        return at == null ? "at its beginning" : "at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** @return the line the reading has come to */
    public int line() {
        return parser.currentLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
