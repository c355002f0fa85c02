package org.sankofa.example.internal;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 describes them: cells in double quotes may hold commas, line breaks and quotes. */
final class Csv {

    /** A row and the line of the file that it begins on, from 1. */
    record Row(int line, List<String> cells) {
    }

    private final String text;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * @return the rows that hold anything
     * @throws IllegalArgumentException with a sentence for people, when a quotation mark has no partner
     */
    static List<Row> read(String text) {
        return new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (!row.cells().stream().allMatch(String::isEmpty)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int first = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return new Row(first, cells);
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted(cell);
            } else {
                cell.append(text.charAt(at++));
            }
        }
        return cell.toString().strip();
    }

    private void quoted(StringBuilder cell) {
        int opened = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
        throw new IllegalArgumentException("The quotation mark in line " + opened + " has no partner. Add the closing one.");
    }
}
