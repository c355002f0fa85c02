package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/** World Bank indicators as the bank exports them: a row for each country, a column for each year, in CSV or a workbook. */
final class WdiLayout implements Layout {

    private static final double FLOOR = 1;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** A column of a year. */
    private record Year(int column, String period) {
    }

    /** What is in which column; exports of DataBank begin with the series, and call it so. */
    private record Shape(int name, int code, int indicatorName, int indicator, List<Year> years, int width) {

        static Shape of(Row row) {
            int name = column(row, "country name");
            int code = column(row, "country code");
            int indicator = Math.max(column(row, "indicator code"), column(row, "series code"));
            int called = Math.max(column(row, "indicator name"), column(row, "series name"));
            if (name < 0 || code < 0 || indicator < 0 || called < 0) {
                return null;
            }
            List<Year> years = WdiLayout.years(row, Math.max(Math.max(name, code), Math.max(indicator, called)) + 1);
            return new Shape(name, code, called, indicator, years, years.isEmpty() ? 0 : years.get(years.size() - 1).column() + 1);
        }
    }

    static boolean recognises(Probe probe) {
        return probe.head().stream().anyMatch(row -> Shape.of(row) != null);
    }

    private static int column(Row row, String name) {
        for (int i = 0; i < Math.min(8, row.cells().size()); i++) {
            if (row.text(i).replaceAll("\\s+", " ").equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return "World Bank indicators, a column for each year";
    }

    @Override
    public double floor() {
        return FLOOR;
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        String[] updated = new String[1];
        reading.look(0, row -> {
            if (row.text(0).equalsIgnoreCase("Last Updated Date")) {
                // workbooks give the number of the day
                updated[0] = row.at(1).number() == null ? row.text(1) : DAY_ZERO.plusDays(row.at(1).number().longValue()).toString();
            } else if (row.text(0).startsWith("Last Updated:")) {
                // DataBank says it at the end
                updated[0] = row.text(0).substring("Last Updated:".length()).strip();
            }
            return updated[0] == null;
        });
        return Sources.edition(Sources.WDI, reading.edition(updated[0]));
    }

    @Override
    public void read(Reading reading) throws IOException {
        Shape[] shape = new Shape[1];
        reading.table().read(0, row -> {
            if (shape[0] == null) {
                shape[0] = Shape.of(row);
            } else if (!row.blank() && !reading.shifted(row, shape[0].width())) {
                row(reading, row, shape[0]);
            }
            return true;
        });
        if (shape[0] == null || shape[0].years().isEmpty()) {
            reading.findings().critical("no-years", 0, "", null, "No column is headed by a year, so nothing could be taken.");
        }
    }

    private static List<Year> years(Row header, int first) {
        List<Year> years = new ArrayList<>();
        for (int i = first; i < header.cells().size(); i++) {
            // as in "2011" and "2011 [YR2011]"
            String text = header.text(i).replaceFirst("\\s*\\[.*", "").replaceFirst("\\.0$", "");
            if (text.matches("[12][0-9]{3}")) {
                years.add(new Year(i, text));
            }
        }
        return years;
    }

    private static void row(Reading reading, Row row, Shape shape) throws IOException {
        String name = row.text(shape.name());
        String code = row.text(shape.code());
        String indicator = row.text(shape.indicator());
        if (code.isEmpty() && indicator.isEmpty()) {
            return;
        }
        if (!indicator.matches("[A-Za-z0-9_.]{2,40}")) {
            reading.findings().critical("shifted", row.number(), name, indicator, "This row has no code of an indicator where the heading has it;"
                    + " its columns seem to be shifted. It was not taken.");
            return;
        }
        // CSV leaves nothing out; workbooks leave out empty cells at the end
        if (reading.file().type() == org.sankofa.evidence.internal.table.SourceFile.Type.TEXT && row.cells().size() < shape.width()) {
            reading.findings().error("short-row", row.number(), name, Integer.toString(row.cells().size()), "This row has "
                    + row.cells().size() + " of " + shape.width() + " columns: the file may have been cut off. What is there was taken.");
        }
        String area = reading.areas().byCode(code, name);
        if (reading.areas().contradicts(area, name)) {
            reading.findings().warning("code-and-name", row.number(), name, code, "The code " + code + " and the name \"" + name
                    + "\" stand for different areas; the code counts.");
        }
        String unit = unit(row.text(shape.indicatorName()));
        SeriesKey key = reading.key(indicator, area);
        for (Year year : shape.years()) {
            reading.figure(key, year.period(), row.at(year.column()), unit, "", row.number(), name + "/" + year.period());
        }
    }

    /** The unit, which names of indicators have in brackets. */
    static String unit(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("international $")) {
            return "INTL_USD";
        }
        if (lower.contains("us$")) {
            return "USD";
        }
        return lower.contains("%") ? "PCT" : "";
    }
}
