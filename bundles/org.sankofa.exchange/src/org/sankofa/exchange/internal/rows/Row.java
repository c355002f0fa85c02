package org.sankofa.exchange.internal.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One row of a file: what stands in which column. Cells that only say that nothing is known are left out.
 *
 * @param line line in the file that it begins on, from 1
 * @param cells by the name of the column, in the order of the file, without spaces around them
 */
record Row(int line, Map<String, String> cells) {

    /** What publishers write into a cell to say that they have nothing to say. */
    private static final Set<String> NOTHING = Set.of("", "-", "..", "nan", "NaN", "N/A", "n/a", "None", "NULL", "null",
            "Not specified", "Not available", "Not applicable");

    Row {
        Map<String, String> said = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (!NOTHING.contains(cell.strip())) {
                said.put(column, cell.strip());
            }
        });
        cells = said;
    }

    /** What stands there; empty when nothing does. */
    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }
}
