package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.internal.table.Row;

/** Figures with a row for each country and year: of the World Bank, of UNDP, of Our World in Data. */
final class WdiLongLayout implements Layout {

    /** A column of figures. */
    private record Figure(String header, String indicator, String unit) {
    }

    /** What is in which column. */
    private record Shape(DatasetDescription dataset, String edition, int code, int name, int year, int indicator, List<Figure> figures,
            String source) {
    }

    private final Row header;
    private Shape shape;

    WdiLongLayout(Probe probe) {
        header = header(probe);
    }

    private static Row header(Probe probe) {
        for (Row row : probe.head()) {
            if (!row.blank()) {
                return row;
            }
        }
        return null;
    }

    static boolean recognises(Probe probe) {
        Row header = header(probe);
        return header != null && (world(header) || human(header) || owid(header) != null);
    }

    /** Whether it is UNDP's kind of figures, which its own format reads too. */
    static boolean isHuman(Probe probe) {
        Row header = header(probe);
        return header != null && (human(header) || owid(header) == Sources.GII);
    }

    private static boolean human(Row header) {
        return column(header, "alpha3", "iso3", "country_code", "code") >= 0 && column(header, "year") >= 0 && column(header, "hdi") >= 0;
    }

    private static boolean world(Row header) {
        return column(header, "country code", "country_code") >= 0 && column(header, "year") >= 0 && column(header, "value") >= 0;
    }

    private static DatasetDescription owid(Row header) {
        if (!header.text(0).equalsIgnoreCase("Entity") || column(header, "year") < 0) {
            return null;
        }
        String all = header.cells().toString().toLowerCase(Locale.ROOT);
        return all.contains("gender inequality index") ? Sources.GII : all.contains("income classification") ? Sources.INCOME : null;
    }

    private static int column(Row header, String... names) {
        for (int i = 0; i < header.cells().size(); i++) {
            String text = header.text(i).toLowerCase(Locale.ROOT);
            if (List.of(names).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return human(header) ? "human development index, a row for each country and year"
                : owid(header) != null ? "figures of Our World in Data, a row for each country and year"
                        : "World Bank indicator, a row for each country and year";
    }

    @Override
    public double floor() {
        return 1;
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        DatasetDescription owid = owid(header);
        if (human(header)) {
            shape = new Shape(Sources.HDI, null, column(header, "alpha3", "iso3", "country_code", "code"), column(header, "name", "country"),
                    column(header, "year"), -1, List.of(new Figure("hdi", "HDI", "INDEX")), null);
        } else if (owid != null) {
            shape = new Shape(owid, editionOf(header), -1, 0, column(header, "year"), -1, List.of(owid == Sources.GII
                    ? new Figure(starting("gender inequality index"), "GII", "INDEX")
                    : new Figure(starting("income classification"), "INCOME_GROUP", "CODE")), null);
        } else {
            int indicator = column(header, "indicator", "indicator code", "series code");
            String given = reading.option("indicator").orElse("");
            if (indicator < 0 && given.isEmpty()) {
                throw new org.sankofa.evidence.internal.table.TableException("indicator", "The file does not say which indicator it is of."
                        + " Say so with -p indicator=..., such as -p indicator=NY.GDP.MKTP.CD for the gross domestic product in current US dollars.");
            }
            shape = new Shape(Sources.WDI, null, column(header, "country code", "country_code"), column(header, "country name", "country"),
                    column(header, "year"), indicator, List.of(new Figure(header.text(column(header, "value")), given, unit(given))), "worldbank");
        }
        List<String> left = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String text = header.text(i);
            int at = i;
            boolean read = i == shape.code() || i == shape.name() || i == shape.year() || i == shape.indicator()
                    || shape.figures().stream().anyMatch(figure -> header.text(at).equalsIgnoreCase(figure.header()));
            if (!read) {
                left.add(text);
            }
        }
        if (!left.isEmpty()) {
            reading.findings().warning("columns-left", header.number(), "", String.join(", ", left), "Not read, because they are not known here: "
                    + String.join(", ", left) + ".");
        }
        return Sources.edition(shape.dataset(), reading.edition(shape.edition()));
    }

    private String starting(String beginning) {
        return header.cells().stream().map(cell -> cell.clean()).filter(text -> text.toLowerCase(Locale.ROOT).startsWith(beginning)).findFirst()
                .orElse(beginning);
    }

    /** As in "(Human Development Report (2015))" and "(World Bank 2017)". */
    private static String editionOf(Row header) {
        var year = java.util.regex.Pattern.compile("(?:Report \\(|World Bank )([12][0-9]{3})").matcher(header.cells().toString());
        return year.find() ? year.group(1) : null;
    }

    /** Units of the indicators that people meet most often. */
    static String unit(String indicator) {
        return indicator.contains(".PP.") ? "INTL_USD" : indicator.endsWith(".ZS") ? "PCT" : indicator.endsWith(".CD") || indicator.endsWith(".CD.DT")
                ? "USD" : indicator.equals("SP.POP.TOTL") ? "PERSONS" : "";
    }

    @Override
    public void read(Reading reading) throws IOException {
        reading.table().read(0, row -> {
            if (row.number() > header.number() && !row.blank() && !reading.shifted(row, header.cells().size())) {
                row(reading, row);
            }
            return true;
        });
    }

    private void row(Reading reading, Row row) throws IOException {
        String name = row.text(shape.name());
        String year = row.text(shape.year()).replaceFirst("\\.0+$", "");
        if (!year.matches("[12][0-9]{3}")) {
            reading.findings().critical(row.cells().size() < header.cells().size() ? "short-row" : "shifted", row.number(), name, year, "\""
                    + Reading.shorten(year) + "\" is no year: the row was cut off or its columns are shifted. It was not taken.");
            return;
        }
        String area = shape.code() < 0 ? reading.areas().byName(name) : reading.areas().byCode(row.text(shape.code()), name);
        if (shape.code() >= 0 && reading.areas().contradicts(area, name)) {
            reading.findings().warning("code-and-name", row.number(), name, row.text(shape.code()), "The code " + row.text(shape.code())
                    + " and the name \"" + name + "\" stand for different areas; the code counts.");
        }
        for (Figure figure : shape.figures()) {
            String indicator = shape.indicator() < 0 ? figure.indicator() : row.text(shape.indicator());
            if (!indicator.matches("[A-Za-z0-9_.]{2,40}")) {
                reading.findings().critical("shifted", row.number(), name, indicator, "\"" + Reading.shorten(indicator)
                        + "\" is no code of an indicator; the columns of this row seem to be shifted. It was not taken.");
                return;
            }
            reading.figure(reading.key(indicator, area), year, row.at(columnOf(figure.header())),
                    figure.unit().isEmpty() ? unit(indicator) : figure.unit(), "", row.number(), name + "/" + year);
        }
    }

    private int columnOf(String headerText) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (header.text(i).equalsIgnoreCase(headerText)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String source() {
        return shape == null ? "worldbank" : shape.source();
    }
}
