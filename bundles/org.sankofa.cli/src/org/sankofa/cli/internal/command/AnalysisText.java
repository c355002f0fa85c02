package org.sankofa.cli.internal.command;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sankofa.cli.internal.Plain;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.AnalysisTable.Type;

/** The result of an analysis for people: title, table, caveats. */
final class AnalysisText {

    private static final int WIDEST = 60;
    private static final String UNKNOWN = "\u2013";

    private AnalysisText() {
    }

    static String of(AnalysisResult result) {
        AnalysisTable table = result.table();
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(AnalysisText::heading).toList());
        table.rows().forEach(row -> lines.add(row.cells().stream().map(AnalysisText::cell).toList()));
        StringBuilder text = new StringBuilder(Plain.line(result.title())).append("\n\n");
        int[] widths = widths(lines, table.columns().size());
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String cell = Plain.column(line.get(i), widths[i]);
                out.append(i == 0 ? "" : "  ")
                        .append(table.columns().get(i).type() == Type.NUMBER ? right(cell) : cell);
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
        if (table.rows().isEmpty()) {
            text.append("There is nothing to count yet.\n");
        }
        if (!result.caveats().isEmpty()) {
            text.append("\nTo read this rightly:\n");
            result.caveats().forEach(caveat -> text.append("- ").append(Plain.line(caveat)).append('\n'));
        }
        return text.toString();
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, line.get(i).codePointCount(0, line.get(i).length())));
            }
        }
        return widths;
    }

    private static String right(String filled) {
        String bare = filled.stripTrailing();
        return " ".repeat(filled.length() - bare.length()) + bare;
    }

    private static String heading(Column column) {
        return Plain.line(column.label() + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")"));
    }

    private static String cell(Object value) {
        return value == null ? UNKNOWN : value instanceof BigDecimal number ? number(number) : Plain.line((String) value);
    }

    private static String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number);
    }
}
