package org.sankofa.ui.presentation;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes where needed. */
public final class Tsv {

    private Tsv() {
    }

    /** Writes rows of cells. */
    public static String write(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(Tsv::quoted).toList())).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean needed = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0
            || cell.startsWith("\"");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Reads rows of cells; rows may be of different length. An empty line at the end is none. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty() && !begun) {
                quoted = true;
                begun = true;
            } else if (c == '\t') {
                row.add(cell.toString());
                cell.setLength(0);
                begun = false;
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                row.add(cell.toString());
                rows.add(row);
                row = new ArrayList<>();
                cell.setLength(0);
                begun = false;
            } else {
                cell.append(c);
                begun = true;
            }
        }
        if (!cell.isEmpty() || !row.isEmpty() || begun) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
