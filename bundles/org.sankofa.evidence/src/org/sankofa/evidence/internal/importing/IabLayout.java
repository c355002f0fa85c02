package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Cell;
import org.sankofa.evidence.internal.table.Row;

/** The brain-drain data of the IAB by gender: a sheet for each host, a row for each country of birth, three columns for each year. */
final class IabLayout implements Layout {

    private static final List<String> SEXES = List.of("_T", "M", "F");

    static boolean recognises(Probe probe) {
        return probe.heads().stream().anyMatch(head -> head.size() > 2 && year(head.get(0).text(1)) != null && isHeader(head.get(1)));
    }

    private static boolean isHeader(Row row) {
        String first = row.text(0).toLowerCase(Locale.ROOT);
        return (first.equals("country of birth") || first.equals("citizenship")) && row.text(1).equals("Total") && row.text(2).equals("M-Total")
                && row.text(3).equals("F-Total");
    }

    private static String year(String text) {
        String bare = text.replaceFirst("\\.0$", "");
        return bare.matches("(19|20)[0-9]{2}") ? bare : null;
    }

    @Override
    public String name() {
        return "IAB brain-drain data by gender, a sheet for each host";
    }

    @Override
    public String source() {
        return "iab";
    }

    @Override
    public double floor() {
        return 10_000;
    }

    @Override
    public DatasetDescription describe(Reading reading) {
        return Sources.edition(Sources.IAB, reading.edition(null));
    }

    @Override
    public void read(Reading reading) throws IOException {
        List<String> left = new java.util.ArrayList<>();
        for (int i = 0; i < reading.table().sheets().size(); i++) {
            Sheet sheet = new Sheet(reading, reading.table().sheets().get(i));
            reading.table().read(i, sheet::row);
            if (sheet.header) {
                sheet.compare();
            } else {
                left.add(reading.table().sheets().get(i));
            }
        }
        if (!left.isEmpty()) {
            reading.findings().warning("sheets-left", 0, String.join(", ", left), null, "Not read, because they hold no figures: "
                    + String.join(", ", left) + ".");
        }
    }

    /** One host. */
    private static final class Sheet {

        private final Reading reading;
        private final String name;
        private final Map<Integer, String> years = new LinkedHashMap<>();
        private final Map<String, BigDecimal> totals = new TreeMap<>();
        private final Map<String, BigDecimal> sums = new TreeMap<>();
        private String host;
        private boolean header;
        private boolean citizenship;

        Sheet(Reading reading, String name) {
            this.reading = reading;
            this.name = name;
        }

        boolean row(Row row) throws IOException {
            if (host == null) {
                for (int i = 1; i < row.cells().size(); i++) {
                    if (year(row.text(i)) != null) {
                        years.put(i, year(row.text(i)));
                    }
                }
                if (years.isEmpty() || row.text(0).isEmpty()) {
                    return false;
                }
                host = reading.areas().byCode(name, row.text(0));
                return true;
            }
            if (!header) {
                header = isHeader(row);
                citizenship = row.text(0).equalsIgnoreCase("Citizenship");
                return header;
            }
            if (row.text(0).isEmpty()) {
                unnamed(row);
            } else {
                figures(row);
            }
            return true;
        }

        /** Below the total stand the shares of men and women, which are computed here when they are wanted. */
        private void unnamed(Row row) {
            boolean shares = row.cells().stream().allMatch(cell -> cell.number() == null || cell.number().doubleValue() <= 1);
            if (!shares) {
                reading.findings().error("no-name", row.number(), name, null, "This row has figures but no name of a country; it was not taken.");
            }
        }

        private void figures(Row row) throws IOException {
            String label = row.text(0);
            boolean total = label.toLowerCase(Locale.ROOT).startsWith("total");
            String origin = total ? AreaKind.WORLD : reading.areas().byName(label);
            for (Map.Entry<Integer, String> year : years.entrySet()) {
                for (int i = 0; i < SEXES.size(); i++) {
                    figure(row, origin, year.getValue(), SEXES.get(i), row.at(year.getKey() + i), total);
                }
                sexes(row, year.getKey(), year.getValue());
            }
        }

        private void figure(Row row, String origin, String year, String sex, Cell cell, boolean total) throws IOException {
            SeriesKey key = reading.key(Indicators.EMIGRANTS, origin).withPartner(host).withSex(sex);
            BigDecimal value = cell.value();
            if (value == null) {
                reading.figure(key, year, cell, "PERSONS", "", row.number(), name + "/" + row.text(0) + "/" + year);
                return;
            }
            Observation one = Observation.of(key, year, value, "PERSONS");
            reading.add(citizenship ? one.withNote("by citizenship") : one, row.number());
            (total ? totals : sums).merge(year + " " + sex, value, BigDecimal::add);
        }

        private void sexes(Row row, int column, String year) {
            BigDecimal all = row.at(column).value();
            BigDecimal men = row.at(column + 1).value();
            BigDecimal women = row.at(column + 2).value();
            if (all != null && men != null && women != null && men.add(women).subtract(all).abs().doubleValue() > 0.5) {
                reading.findings().warning("control-total", row.number(), name + "/" + row.text(0) + "/" + year, all.toPlainString(), "Men and women of "
                        + row.text(0) + " add up to " + men.add(women).toPlainString() + ", all are given as " + all.toPlainString() + ". All were taken.");
            }
        }

        void compare() {
            totals.forEach((key, total) -> {
                BigDecimal sum = sums.getOrDefault(key, BigDecimal.ZERO);
                if (sum.subtract(total).abs().doubleValue() > 0.5) {
                    reading.findings().warning("control-total", 0, name + "/" + key, total.toPlainString(), "The countries of birth in " + name
                            + " add up to " + sum.toPlainString() + " (" + key + "), the total is given as " + total.toPlainString()
                            + ". Both were taken; totals are never added to parts.");
                }
            });
        }
    }
}
