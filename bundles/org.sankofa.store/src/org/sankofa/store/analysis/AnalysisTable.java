package org.sankofa.store.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.sankofa.store.RecordKey;

/**
 * A table: columns with a type and a unit, and rows. Numbers are exact and have no format; whoever shows them gives them one.
 *
 * @param columns from left to right
 * @param rows in their order, each with as many cells as there are columns
 */
public record AnalysisTable(List<Column> columns, List<Row> rows) {

    /** What the cells of a column hold. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A {@link BigDecimal}. */
        NUMBER
    }

    /**
     * A column.
     *
     * @param name stable name for programs, such as {@code granted}
     * @param label its heading
     * @param type what its cells hold
     * @param unit unit of its numbers, such as {@code USD} or {@code %}; empty when they have none
     */
    public record Column(String name, String label, Type type, String unit) {

        /** Checks that nothing is missing. */
        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(type, "type");
            unit = unit == null ? "" : unit;
        }

        /** @return a column of text */
        public static Column text(String name, String label) {
            return new Column(name, label, Type.TEXT, "");
        }

        /** @return a column of numbers */
        public static Column number(String name, String label, String unit) {
            return new Column(name, label, Type.NUMBER, unit);
        }
    }

    /**
     * A row.
     *
     * @param cells a text, a {@link BigDecimal}, or null where the value is not known: never 0 instead of unknown
     * @param records what the row was made of, so that a reader can look; may be empty
     */
    public record Row(List<Object> cells, List<RecordKey> records) {

        /** Takes copies; whole numbers of Java become {@link BigDecimal}. */
        public Row {
            List<Object> copy = new ArrayList<>();
            for (Object cell : cells) {
                copy.add(cell instanceof Integer || cell instanceof Long ? BigDecimal.valueOf(((Number) cell).longValue()) : cell);
            }
            cells = Collections.unmodifiableList(copy);
            records = List.copyOf(records);
        }
    }

    /** Takes copies and checks that each cell holds what its column says. */
    public AnalysisTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
            for (int i = 0; i < columns.size(); i++) {
                Object cell = row.cells().get(i);
                Class<?> wanted = columns.get(i).type() == Type.TEXT ? String.class : BigDecimal.class;
                if (cell != null && !wanted.isInstance(cell)) {
                    throw new IllegalArgumentException("The column " + columns.get(i).name() + " cannot hold " + cell);
                }
            }
        }
    }
}
