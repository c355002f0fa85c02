package org.sankofa.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers of a chart.
 *
 * @param headings of the columns, with units
 * @param rows texts, numbers, and null where nothing is known; as many in each row as there are headings
 */
public record ChartTable(List<String> headings, List<List<Object>> rows) {

    /** Takes copies and checks that rows are as wide as the headings. */
    public ChartTable {
        headings = List.copyOf(headings);
        List<List<Object>> copies = new ArrayList<>();
        for (List<Object> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " in a table of " + headings.size() + " columns");
            }
            copies.add(java.util.Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = List.copyOf(copies);
    }

    /** @return the same as CSV (RFC 4180), points in numbers; texts that a spreadsheet would take for formulas begin with an apostrophe */
    public String csv() {
        StringBuilder out = new StringBuilder(line(List.copyOf(headings)));
        rows.forEach(row -> out.append(line(row)));
        return out.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(ChartTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> plain(number.doubleValue());
            default -> quoted(value.toString());
        };
    }

    private static String plain(double number) {
        return Double.isNaN(number) || Double.isInfinite(number) ? ""
            : number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
