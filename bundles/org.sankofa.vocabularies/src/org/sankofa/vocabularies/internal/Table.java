package org.sankofa.vocabularies.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file: lines of comment {@code # key: value}, a line with the names of the columns, then a line a concept,
 * fields separated by tabs.
 *
 * @param head values of the comment lines by their keys
 * @param rows the lines, each by name of column; empty fields are left out
 */
public record Table(Map<String, String> head, List<Map<String, String>> rows) {

    /**
     * @param name name of the file, for messages
     * @param lines its lines
     * @throws IllegalArgumentException if a line has more or fewer fields than there are columns
     */
    public static Table parse(String name, List<String> lines) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        String[] columns = null;
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("#")) {
                comment(head, line);
            } else if (columns == null) {
                columns = line.split("\t", -1);
            } else {
                rows.add(row(name, number, columns, line.split("\t", -1)));
            }
        }
        return new Table(head, rows);
    }

    private static void comment(Map<String, String> head, String line) {
        int colon = line.indexOf(": ");
        if (colon > 0) {
            head.put(line.substring(1, colon).strip(), line.substring(colon + 2).strip());
        }
    }

    private static Map<String, String> row(String name, int number, String[] columns, String[] fields) {
        if (fields.length != columns.length) {
            throw new IllegalArgumentException("The vocabulary file " + name + " has " + fields.length
                    + " fields in line " + number + ", but " + columns.length + " columns: separate fields by one tab.");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            if (!fields[i].isEmpty()) {
                row.put(columns[i], fields[i]);
            }
        }
        return row;
    }
}
