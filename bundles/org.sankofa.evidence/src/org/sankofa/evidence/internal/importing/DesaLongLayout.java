package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/**
 * Migrant stocks of UN DESA since the revision of 2020: a row for each destination, or destination and origin, or origin; columns for
 * years, or a column that names the year and columns for ages; these once for both sexes, once for men, once for women. Further
 * sheets hold the population, shares and rates, which are not stocks.
 */
final class DesaLongLayout extends StocksLayout {

    private boolean ages;

    static boolean recognises(Probe probe) {
        return header(probe) != null;
    }

    private static DesaHeading header(Probe probe) {
        for (List<Row> head : probe.heads()) {
            for (Row row : head) {
                DesaHeading heading = DesaHeading.of(row, List.of());
                if (heading != null) {
                    return heading;
                }
            }
        }
        return null;
    }

    DesaLongLayout(Probe probe) {
        super("desa");
        ages = header(probe).hasAges();
    }

    @Override
    public String name() {
        return ages ? "UN DESA migrant stocks by age and sex" : "UN DESA migrant stocks, a row for each destination and origin";
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        return Sources.edition(ages ? Sources.DESA_AGES : Sources.DESA, reading.edition(DesaLayout.revision(reading)));
    }

    @Override
    public void read(Reading reading) throws IOException {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < reading.table().sheets().size(); i++) {
            Sheet sheet = new Sheet(reading);
            reading.table().read(i, sheet::row);
            if (sheet.heading == null) {
                left.add(reading.table().sheets().get(i));
            } else {
                DesaLayout.regions(reading, sheet.totals);
            }
        }
        left(reading, left, "stocks of migrants");
    }

    /** One sheet while it is read. */
    private final class Sheet {

        private static final int MOST_ABOVE = 30;

        private final Reading reading;
        private final List<Row> above = new ArrayList<>();
        private final Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        private DesaHeading heading;

        Sheet(Reading reading) {
            this.reading = reading;
        }

        boolean row(Row row) throws IOException {
            if (heading != null) {
                figures(row);
                return true;
            }
            DesaHeading found = DesaHeading.of(row, above);
            if (found == null) {
                above.add(row);
                return above.size() < MOST_ABOVE;
            }
            // shares, rates, the population: of the same shape, but no stocks; ages and all people are two data sets
            heading = found.ofStocks(above) && found.hasAges() == ages ? found : null;
            return heading != null;
        }

        private void figures(Row row) throws IOException {
            String to = heading.destination() < 0 ? AreaKind.WORLD : area(row, heading.destination(), heading.destinationCode());
            String from = heading.origin() < 0 ? AreaKind.WORLD : area(row, heading.origin(), heading.originCode());
            String path = (heading.origin() < 0 ? "" : row.text(heading.origin()) + " -> ") + (heading.destination() < 0 ? "" : row.text(heading.destination()));
            if (to.isEmpty() || from.isEmpty()) {
                return;
            }
            String named = heading.year() < 0 ? "" : row.text(heading.year()).replaceFirst("\\.0+$", "");
            if (heading.year() >= 0 && !named.matches("[12][0-9]{3}")) {
                reading.findings().critical("no-period", row.number(), path, named, "\"" + Reading.shorten(named) + "\" is no year; the row was not taken.");
                return;
            }
            Map<String, BigDecimal> bySex = new TreeMap<>();
            for (DesaHeading.Figure figure : heading.figures()) {
                String year = figure.year().isEmpty() ? named : figure.year();
                SeriesKey key = reading.key(Indicators.EMIGRANTS, from).withPartner(to).withSex(figure.sex()).withAge(figure.age());
                reading.figure(key, year, row.at(figure.column()), "PERSONS", "", row.number(), path + "/" + year);
                BigDecimal value = row.at(figure.column()).value();
                if (value != null) {
                    bySex.put(year + ' ' + figure.age() + ' ' + figure.sex(), value);
                    if (from.equals(AreaKind.WORLD) && (figure.age().isEmpty() || figure.age().equals("_T"))) {
                        totals.computeIfAbsent(year + " " + figure.sex(), one -> new TreeMap<>()).put(to, value);
                    }
                }
            }
            sexes(row, path, bySex);
        }

        /** The code of an area; empty for what is no row of figures, as notes below and headings between. */
        private String area(Row row, int name, int code) {
            String text = row.text(name);
            String number = row.text(code).replaceFirst("\\.0+$", "");
            return text.isEmpty() || !number.matches("[0-9]{1,4}") ? "" : DesaAreas.of(reading.areas(), number, text);
        }

        private void sexes(Row row, String path, Map<String, BigDecimal> bySex) {
            bySex.forEach((what, all) -> {
                String stem = what.substring(0, what.lastIndexOf(' ') + 1);
                BigDecimal men = bySex.get(stem + "M");
                BigDecimal women = bySex.get(stem + "F");
                if (what.endsWith(" _T") && men != null && women != null && men.add(women).subtract(all).abs().doubleValue() > 1.5) {
                    reading.findings().warning("control-total", row.number(), path + "/" + stem.strip(), all.toPlainString(), "Men and women add up to "
                            + men.add(women).toPlainString() + ", all are given as " + all.toPlainString() + ". All were taken.");
                }
            });
        }
    }

    /** What the columns are of, as texts of headings say it. */
    static String lower(Row row, int column) {
        return row.text(column).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
