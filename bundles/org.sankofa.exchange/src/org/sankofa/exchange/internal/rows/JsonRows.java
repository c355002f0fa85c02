package org.sankofa.exchange.internal.rows;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.exchange.ExchangeException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * An array of objects, each of them a row. Where an object has its cells in a part called {@code meta}, that is the row.
 * Numbers that are none ({@code NaN}), as programs for statistics write them, say nothing.
 */
final class JsonRows implements Rows {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private final JsonParser parser;
    private final Set<String> names = new LinkedHashSet<>();
    private Row ahead;
    private boolean begun;

    JsonRows(Reader text) throws IOException {
        parser = MAPPER.createParser(text);
    }

    @Override
    public List<String> columns() throws IOException, ExchangeException {
        if (!begun) {
            ahead = read();
        }
        return ahead == null ? List.of() : new ArrayList<>(names);
    }

    @Override
    public Row next() throws IOException, ExchangeException {
        if (ahead != null) {
            Row row = ahead;
            ahead = null;
            return row;
        }
        return read();
    }

    private Row read() throws IOException, ExchangeException {
        try {
            if (!begun) {
                begun = true;
                if (parser.nextToken() != JsonToken.START_ARRAY) {
                    throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, "The file is JSON, but no array of rows.");
                }
            }
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode object = MAPPER.readTree(parser);
            JsonNode cells = object.path("meta").isObject() ? object.path("meta") : object;
            Map<String, String> row = new LinkedHashMap<>();
            cells.properties().forEach(cell -> {
                names.add(cell.getKey());
                row.put(cell.getKey(), text(cell.getValue()));
            });
            return new Row(line, row);
        } catch (JsonProcessingException e) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, "This is no JSON: " + e.getOriginalMessage()
                    + (e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")") + ". Nothing was imported.", e);
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.add(text(one)));
            return String.join(", ", all);
        }
        if (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue()) || value.isNull()) {
            return "";
        }
        return value.isNumber() ? plain(value.decimalValue()) : value.asText();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
