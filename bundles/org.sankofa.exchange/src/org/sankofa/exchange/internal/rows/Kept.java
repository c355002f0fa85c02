package org.sankofa.exchange.internal.rows;

import java.util.Map;
import java.util.Optional;

import org.sankofa.exchange.json.JsonText;
import org.sankofa.model.ForeignContent;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The row that a record was made of stays with it: nothing is lost, and the next import knows what it said last time. */
final class Kept {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Kept() {
    }

    static void put(Record record, String format, Row row) {
        ForeignContent kept = find(record, format).orElseGet(() -> {
            ForeignContent fresh = ModelFactory.eINSTANCE.createForeignContent();
            fresh.setId(Ids.nameBased("foreign:" + record.getId() + ":" + format));
            record.getExtensions().add(fresh);
            return fresh;
        });
        kept.setFormat(format);
        kept.setContent(text(row));
    }

    static String text(Row row) {
        ObjectNode cells = JsonNodeFactory.instance.objectNode();
        row.cells().forEach(cells::put);
        return JsonText.pretty(cells);
    }

    /** The row of the last import; empty when the record was not imported. */
    static Optional<Row> row(Record record, String format) {
        return find(record, format).map(ForeignContent::getContent).map(content -> {
            try {
                return new Row(0, MAPPER.readValue(content, new TypeReference<Map<String, String>>() {
                }));
            } catch (JsonProcessingException e) {
                // somebody wrote something else there: then nothing is known of the last time
                return new Row(0, Map.of());
            }
        });
    }

    private static Optional<ForeignContent> find(Record record, String format) {
        return record.getExtensions().stream().filter(ForeignContent.class::isInstance).map(ForeignContent.class::cast)
                .filter(one -> format.equals(one.getFormat())).findFirst();
    }
}
