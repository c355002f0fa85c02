package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/**
 * The World Bank's matrices of bilateral remittances and migrant stocks. They are transposed to each other: remittances have
 * receivers across and senders down, migrants have destinations across and origins down.
 */
final class MatrixLayout implements Layout {

    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)[0-9]{2})\\b");
    private static final Pattern VERSION = Pattern.compile("\\(((?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}) Version\\)");
    private static final double TOLERATED = 1e-6;

    private final boolean remittances;
    private final String title;

    MatrixLayout(Probe probe) {
        title = title(probe);
        remittances = isRemittances(title);
    }

    static boolean recognises(Probe probe) {
        return title(probe) != null;
    }

    private static String title(Probe probe) {
        List<Row> head = probe.head();
        if (head.size() < 3 || head.get(1).cells().size() < 20) {
            return null;
        }
        String text = head.get(0).text(0);
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("bilateral") && (isRemittances(text) || lower.contains("migra")) ? text : null;
    }

    private static boolean isRemittances(String title) {
        return title.toLowerCase(Locale.ROOT).contains("remittance");
    }

    @Override
    public String name() {
        return remittances ? "bilateral remittances, receivers across and senders down" : "bilateral migrant stocks, destinations across and origins down";
    }

    @Override
    public DatasetDescription describe(Reading reading) {
        Matcher version = VERSION.matcher(title);
        Matcher year = YEAR.matcher(title);
        return Sources.edition(remittances ? Sources.REMITTANCE_MATRIX : Sources.MIGRATION_MATRIX,
                reading.edition(version.find() ? version.group(1) : year.find() ? year.group(1) : null));
    }

    @Override
    public void read(Reading reading) throws IOException {
        Matcher matcher = YEAR.matcher(title);
        String year = reading.option("year").orElseGet(() -> matcher.find() ? matcher.group(1) : "");
        if (!year.matches("[12][0-9]{3}")) {
            reading.findings().critical("no-year", 1, "", title, "The title names no year. Give it with -p year=...");
            return;
        }
        Matrix matrix = new Matrix(reading, year);
        reading.table().read(0, matrix::row);
        matrix.end();
        List<String> sheets = reading.table().sheets();
        if (sheets.size() > 1) {
            reading.findings().warning("sheets-left", 0, "", String.join(", ", sheets.subList(1, sheets.size())),
                    "Not read, because they hold no matrix: " + String.join(", ", sheets.subList(1, sheets.size())) + ".");
        }
    }

    /** Reads the rows and compares them with the totals. */
    private final class Matrix {

        private final Reading reading;
        private final String year;
        private final List<String> names = new ArrayList<>();
        private final List<String> across = new ArrayList<>();
        private final Map<String, BigDecimal> columnSums = new TreeMap<>();
        private final Map<String, BigDecimal> columnTotals = new TreeMap<>();
        private boolean ended;
        private int rows;

        Matrix(Reading reading, String year) {
            this.reading = reading;
            this.year = year;
        }

        boolean row(Row row) throws IOException {
            if (row.number() == 1) {
                return true;
            }
            if (names.isEmpty()) {
                for (int i = 1; i < row.cells().size(); i++) {
                    names.add(row.text(i));
                    across.add(row.text(i).isEmpty() ? "" : reading.areas().byName(row.text(i)));
                }
                return true;
            }
            ended |= row.text(0).isEmpty() || row.text(0).toLowerCase(Locale.ROOT).startsWith("note");
            if (ended) {
                if (row.text(0).isEmpty() && row.cells().stream().anyMatch(cell -> cell.value() != null)) {
                    reading.findings().error("no-name", row.number(), "", null, "This row has figures but no name of a country; it was not taken.");
                    ended = false;
                }
                return true;
            }
            down(row);
            return true;
        }

        private void down(Row row) throws IOException {
            String name = row.text(0);
            String code = reading.areas().byName(name);
            rows += code.equals(AreaKind.WORLD) ? 0 : 1;
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal total = null;
            for (int i = 0; i < across.size(); i++) {
                String other = across.get(i);
                if (other.isEmpty()) {
                    continue;
                }
                BigDecimal value = row.at(i + 1).value();
                // of two areas the country of origin comes first: receivers stand across, origins down
                SeriesKey key = remittances ? reading.key(Indicators.INFLOW, other).withPartner(code)
                        : reading.key(Indicators.EMIGRANTS, code).withPartner(other);
                reading.figure(key, year, row.at(i + 1), remittances ? "USD_MN" : "PERSONS", "", row.number(), name + "/" + names.get(i));
                if (value == null) {
                    continue;
                }
                if (code.equals(AreaKind.WORLD)) {
                    columnTotals.put(names.get(i), value);
                } else {
                    columnSums.merge(names.get(i), value, BigDecimal::add);
                }
                if (other.equals(AreaKind.WORLD)) {
                    total = value;
                } else {
                    sum = sum.add(value);
                }
            }
            compare(row.number(), name, sum, total);
        }

        private void compare(int line, String name, BigDecimal sum, BigDecimal total) {
            if (total != null && sum.subtract(total).abs().doubleValue() > Math.max(0.5, TOLERATED * Math.abs(total.doubleValue()))) {
                reading.findings().warning("control-total", line, name, total.toPlainString(), "The parts of " + name + " add up to "
                        + round(sum) + ", its total is given as " + round(total) + ". Both were taken; totals are never added to parts.");
            }
        }

        private static String round(BigDecimal value) {
            return value.setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }

        void end() {
            long columns = across.stream().filter(code -> !code.isEmpty() && !code.equals(AreaKind.WORLD)).count();
            columnTotals.forEach((name, total) -> compare(0, name, columnSums.getOrDefault(name, BigDecimal.ZERO), total));
            if (rows == 0) {
                reading.findings().critical("no-rows", 0, "", null, "There are no rows of countries below the headings, so nothing could be taken.");
            } else if (rows != columns) {
                reading.findings().warning("not-square", 0, "", rows + " x " + columns, "The matrix has " + rows + " rows and " + columns
                        + " columns of areas; it may have been cut off.");
            }
        }
    }
}
