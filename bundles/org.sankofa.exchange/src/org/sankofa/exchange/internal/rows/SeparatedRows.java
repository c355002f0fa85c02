package org.sankofa.exchange.internal.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.exchange.ExchangeException;

/**
 * Separated values as RFC 4180 describes them, the first row names the columns. Between the cells stand commas, semicolons or
 * tabs, whichever the first line has most of.
 */
final class SeparatedRows implements Rows {

    private static final int LONGEST = 1_000_000;
    private static final int END = -1;

    private final Reader text;
    private int next;
    private int line = 1;
    private char separator = ',';
    private List<String> columns;

    SeparatedRows(Reader text) throws IOException {
        this.text = text;
        separator = separator();
        next = text.read();
    }

    private char separator() throws IOException {
        text.mark(1 << 16);
        int[] counts = new int[3];
        boolean quoted = false;
        int c = text.read();
        for (int n = 1; n < 1 << 16 && c >= 0 && (quoted || c != '\n'); n++) {
            quoted ^= c == '"';
            int which = quoted ? -1 : ",;\t".indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
            c = text.read();
        }
        text.reset();
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    @Override
    public List<String> columns() throws IOException, ExchangeException {
        if (columns == null) {
            columns = cells();
        }
        return columns;
    }

    @Override
    public Row next() throws IOException, ExchangeException {
        List<String> names = columns();
        while (next != END) {
            int first = line;
            List<String> cells = cells();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                // what is too much comes under its number and is reported as a column that nobody knows
                row.putIfAbsent(i < names.size() ? names.get(i) : "column " + (i + 1), cells.get(i));
            }
            return new Row(first, row);
        }
        return null;
    }

    private List<String> cells() throws IOException, ExchangeException {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next == separator) {
            advance();
            cells.add(cell());
        }
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
        return cells;
    }

    private String cell() throws IOException, ExchangeException {
        StringBuilder cell = new StringBuilder();
        while (next != END && next != separator && next != '\r' && next != '\n') {
            if (next == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted(cell);
            } else {
                take(cell);
            }
        }
        return cell.toString().strip();
    }

    private void quoted(StringBuilder cell) throws IOException, ExchangeException {
        int opened = line;
        advance();
        while (next != END) {
            if (next != '"') {
                take(cell);
                continue;
            }
            advance();
            if (next != '"') {
                return;
            }
            take(cell);
        }
        throw new ExchangeException(ExchangeException.NOT_THE_FORMAT,
                "The quotation mark in line " + opened + " has no partner. Add the closing one. Nothing was imported.");
    }

    private void take(StringBuilder cell) throws IOException, ExchangeException {
        if (cell.length() >= LONGEST) {
            throw new ExchangeException(ExchangeException.NOT_THE_FORMAT, "A cell that ends after line " + line
                    + " is longer than a million signs; a quotation mark may be missing. Nothing was imported.");
        }
        cell.append((char) next);
        advance();
    }

    private void advance() throws IOException {
        line += next == '\n' ? 1 : 0;
        next = text.read();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
