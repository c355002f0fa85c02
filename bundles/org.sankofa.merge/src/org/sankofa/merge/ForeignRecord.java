package org.sankofa.merge;

import java.util.List;
import java.util.Map;

/** What {@link RecordCodec#parseForeign} read: valid, but without the guarantees of a state. See {@link Adoption}. */
public final class ForeignRecord {

    private final RecordReader reader;

    ForeignRecord(RecordReader reader) {
        this.reader = reader;
    }

    /** The kind of the record. */
    public String kind() {
        return reader.kind;
    }

    /** The id of the record. */
    public String id() {
        return reader.id;
    }

    /** The version of the schema it names; 1 when it names none. */
    public int schema() {
        return reader.schema;
    }

    Map<String, RecordReader.Item> items() {
        return reader.items;
    }

    List<Write> writes() {
        return reader.writes;
    }
}
