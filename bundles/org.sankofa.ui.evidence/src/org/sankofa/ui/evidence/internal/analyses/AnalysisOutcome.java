package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.sankofa.charts.BarChart;
import org.sankofa.charts.BarChart.Bar;
import org.sankofa.charts.Chart;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Ink;
import org.sankofa.store.RecordKey;
import org.sankofa.store.analysis.AnalysisResult;
import org.sankofa.store.analysis.AnalysisTable;
import org.sankofa.store.analysis.AnalysisTable.Column;
import org.sankofa.store.analysis.AnalysisTable.Type;
import org.sankofa.store.analysis.Parameter;

/**
 * What an analysis said, ready to be shown: a table, charts of its columns of numbers, and the sentences to read it by.
 *
 * @param result as the analysis gave it
 * @param asked what it was asked with, in words; may be empty
 * @param made of what it was made, in words
 */
public record AnalysisOutcome(AnalysisResult result, String asked, String made) {

    private static final int DIGITS = 10;

    /**
     * @param given values by the names of parameters
     * @param shown how a value is called, such as the name of a country
     */
    public static AnalysisOutcome of(AnalysisEntry entry, Map<String, String> given, AnalysisResult result, BiFunction<Parameter, String, String> shown, Date when) {
        List<String> values = new ArrayList<>();
        entry.parameters().stream().filter(one -> given.containsKey(one.name())).forEach(one -> values.add(text("analyses.asked.one", one.label(), shown.apply(one, given.get(one.name())))));
        Set<RecordKey> records = new LinkedHashSet<>();
        result.table().rows().forEach(row -> records.addAll(row.records()));
        Set<String> spaces = new java.util.TreeSet<>(records.stream().map(RecordKey::space).toList());
        String date = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, Locale.getDefault()).format(when);
        return new AnalysisOutcome(result, values.isEmpty() ? "" : text("analyses.asked", String.join("; ", values)),
            records.isEmpty() ? text("analyses.made.network", date) : text("analyses.made", records.size(), String.join(", ", spaces), date));
    }

    /** @return everything that has to be read with the table: what was asked, what to beware of, of what it was made */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        if (!asked.isEmpty()) {
            all.add(asked);
        }
        all.addAll(result.caveats());
        all.add(made);
        return all;
    }

    /** @return headings with units */
    public List<String> headings() {
        return result.table().columns().stream().map(AnalysisOutcome::heading).toList();
    }

    private static String heading(Column column) {
        return column.unit().isEmpty() ? column.label() : text("analyses.heading", column.label(), column.unit());
    }

    /** @return a cell as it is read, a number with as many digits as say something; what is not known is a dash, never zero */
    public String cell(int row, int column) {
        return switch (result.table().rows().get(row).cells().get(column)) {
            case null -> "\u2013";
            case BigDecimal number -> number(number);
            case Object other -> other.toString();
        };
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        double size = number.abs().doubleValue();
        format.setMaximumFractionDigits(size == 0 || size >= 1 ? 2 : Math.min(DIGITS, 2 - (int) Math.floor(Math.log10(size))));
        return format.format(number);
    }

    /** @return the columns of numbers that a chart can show, by their place: two rows or more, nothing below zero */
    public List<Integer> charted() {
        AnalysisTable table = result.table();
        if (label().isEmpty() || table.rows().size() < 2) {
            return List.of();
        }
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).type() == Type.NUMBER).filter(i -> {
            List<BigDecimal> known = table.rows().stream().map(row -> (BigDecimal) row.cells().get(i)).filter(java.util.Objects::nonNull).toList();
            return !known.isEmpty() && known.stream().allMatch(one -> one.signum() >= 0);
        }).boxed().toList();
    }

    /** The column that says what a row is of: the last one of words before the numbers, for codes stand before names. */
    private Optional<Integer> label() {
        List<Column> columns = result.table().columns();
        int numbers = (int) IntStream.range(0, columns.size()).takeWhile(i -> columns.get(i).type() == Type.TEXT).count();
        return numbers == 0 ? Optional.empty() : Optional.of(numbers - 1);
    }

    /** @return bars of a column of numbers, in the order of the rows */
    public Chart chart(int column) {
        int label = label().orElseThrow();
        Column shown = result.table().columns().get(column);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < result.table().rows().size(); i++) {
            Object value = result.table().rows().get(i).cells().get(column);
            bars.add(new Bar(cell(i, label), value == null ? Double.NaN : ((BigDecimal) value).doubleValue(), new Ink.Series(0), Integer.toString(i)));
        }
        return new BarChart(text("analyses.chart", result.title(), shown.label()), String.join(" ", result.caveats()), shown.unit(), bars, List.of(), text("figures.more"));
    }

    /** @return the table with the sentences below it, so that they go where it goes */
    public String csv() {
        List<List<Object>> rows = new ArrayList<>();
        result.table().rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        String table = new ChartTable(headings(), rows).csv();
        String below = new ChartTable(List.of(result.title()), sentences().stream().map(one -> List.<Object>of(one)).toList()).csv();
        return table + "\r\n" + below;
    }

    /** @return rows with tabulators, as they are pasted into a spreadsheet */
    public String tabbed(List<Integer> rows) {
        StringBuilder out = new StringBuilder(String.join("\t", headings())).append('\n');
        for (int row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < result.table().columns().size(); i++) {
                Object value = result.table().rows().get(row).cells().get(i);
                cells.add(value == null ? "" : cell(row, i).replaceAll("[\t\r\n]+", " "));
            }
            out.append(String.join("\t", cells)).append('\n');
        }
        return out.toString();
    }
}
