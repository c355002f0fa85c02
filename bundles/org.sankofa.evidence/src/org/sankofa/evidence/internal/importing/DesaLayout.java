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
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/**
 * Migrant stocks of UN DESA: a row for each year and destination, a column for each origin. Workbooks have titles above, M49 codes
 * and a sheet for each sex; a cleaned file has the names alone.
 */
final class DesaLayout implements Layout {

    private static final List<String> REGIONS = List.of("005 South America", "013 Central America", "029 Caribbean", "054 Melanesia", "057 Micronesia",
            "061 Polynesia", "021 Northern America", "419 Latin America and the Caribbean");
    private static final String ZEROS = "zeros-in-matrix";

    /** Where what stands. */
    private record Shape(int year, int destination, int code, Map<Integer, String> origins, String sex) {
    }

    static boolean recognises(Probe probe) {
        return probe.heads().stream().anyMatch(head -> head.stream().anyMatch(DesaLayout::isHeader));
    }

    private static boolean isHeader(Row row) {
        return row.cells().size() > 20 && column(row, "year") >= 0 && destination(row) >= 0;
    }

    private static int column(Row row, String name) {
        for (int i = 0; i < Math.min(10, row.cells().size()); i++) {
            if (row.text(i).toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static int destination(Row row) {
        for (int i = 0; i < Math.min(10, row.cells().size()); i++) {
            String text = row.text(i).toLowerCase(Locale.ROOT);
            if (text.equals("dest") || text.contains("destination")) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return "UN DESA migrant stocks, destinations down and origins across";
    }

    @Override
    public String source() {
        return "desa";
    }

    @Override
    public double floor() {
        return 10_000;
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        String[] revision = new String[1];
        for (int sheet = 0; sheet < reading.table().sheets().size() && revision[0] == null; sheet++) {
            revision(reading, sheet, revision);
        }
        return Sources.edition(Sources.DESA, reading.edition(revision[0]));
    }

    /** The year in a title above the heading: that of the revision, or of the stocks. */
    private static void revision(Reading reading, int sheet, String[] revision) throws IOException {
        reading.table().read(sheet, row -> {
            if (revision[0] == null && !isHeader(row)) {
                var matcher = java.util.regex.Pattern.compile("(?i)(?:revision|stock)\\D{0,20}(20[0-9]{2})").matcher(row.text(0) + " " + row.text(1)
                        + " " + row.text(4));
                revision[0] = matcher.find() ? matcher.group(1) : null;
            }
            return revision[0] == null && !isHeader(row);
        });
    }

    @Override
    public void read(Reading reading) throws IOException {
        Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        for (int sheet = 0; sheet < reading.table().sheets().size(); sheet++) {
            Shape[] shape = new Shape[1];
            StringBuilder title = new StringBuilder(reading.table().sheets().get(sheet));
            reading.table().read(sheet, row -> {
                if (shape[0] != null) {
                    row(reading, shape[0], row, totals);
                } else if (isHeader(row)) {
                    shape[0] = shape(reading, row, title.toString());
                } else {
                    row.cells().stream().limit(6).forEach(cell -> title.append(' ').append(cell.clean()));
                }
                return true;
            });
            if (shape[0] == null && reading.table().sheets().size() > 1) {
                reading.findings().warning("sheets-left", 0, reading.table().sheets().get(sheet), null, "This sheet holds no stocks; it was not read.");
            }
        }
        regions(reading, totals);
        if (reading.zeros() > reading.observations() / 2) {
            reading.findings().warning(ZEROS, 0, "", Long.toString(reading.zeros()), reading.zeros() + " of " + reading.observations()
                    + " figures are 0. The publisher leaves many of these cells empty; a 0 may mean that nobody counted.");
        }
    }

    private static Shape shape(Reading reading, Row header, String title) {
        int destination = destination(header);
        int code = column(header, "code");
        int year = column(header, "year");
        Map<Integer, String> origins = new LinkedHashMap<>();
        int first = Math.max(Math.max(destination, code), year) + 1;
        for (int i = first; i < header.cells().size(); i++) {
            String name = header.text(i);
            String lower = name.toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !lower.startsWith("type of data") && !lower.startsWith("notes") && !lower.startsWith("sort")) {
                origins.put(i, lower.equals("total") ? AreaKind.WORLD : area(reading, name));
            }
        }
        String lower = title.toLowerCase(Locale.ROOT);
        // "female" holds "male"
        String sex = lower.contains("both sexes") ? "_T" : lower.contains("female") ? "F" : lower.contains("male") ? "M" : "";
        return new Shape(year, destination, code, origins, sex);
    }

    /** Some regions stand among the countries, under names that are like those of countries. */
    private static String area(Reading reading, String name) {
        for (String region : REGIONS) {
            if (region.substring(4).equalsIgnoreCase(name)) {
                return reading.areas().byName(region.substring(0, 3));
            }
        }
        return reading.areas().byName(name);
    }

    private static void row(Reading reading, Shape shape, Row row, Map<String, Map<String, BigDecimal>> totals) throws IOException {
        String name = row.text(shape.destination());
        String year = row.text(shape.year()).replaceFirst("\\.0+$", "");
        if (row.blank() || name.isEmpty() && year.isEmpty()) {
            return;
        }
        if (!year.matches("[12][0-9]{3}") || name.isEmpty()) {
            if (row.cells().size() > 20) {
                reading.findings().critical("shifted", row.number(), name, year, "This row has no year and destination where the heading has them;"
                        + " its columns seem to be shifted. It was not taken.");
            }
            return;
        }
        int last = shape.origins().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (row.cells().size() <= last && reading.file().type() == org.sankofa.evidence.internal.table.SourceFile.Type.TEXT) {
            reading.findings().error("short-row", row.number(), name, Integer.toString(row.cells().size()), "This row has " + row.cells().size()
                    + " of " + (last + 1) + " columns: the file may have been cut off. What is there was taken.");
        }
        String code = shape.code() < 0 ? "" : row.text(shape.code());
        String host = code.matches("[0-9]{1,3}") ? reading.areas().byCode(code, name) : area(reading, name);
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, String> origin : shape.origins().entrySet()) {
            SeriesKey key = reading.key(Indicators.EMIGRANTS, origin.getValue()).withPartner(host).withSex(shape.sex());
            reading.figure(key, year, row.at(origin.getKey()), "PERSONS", "", row.number(), name + "/" + year);
            BigDecimal value = row.at(origin.getKey()).value();
            sum = value == null || origin.getValue().equals(AreaKind.WORLD) ? sum : sum.add(value);
        }
        totals.computeIfAbsent(year + " " + shape.sex(), key -> new TreeMap<>()).put(host, sum);
    }

    /** Regions among the destinations, beside the sums of their countries. */
    private static void regions(Reading reading, Map<String, Map<String, BigDecimal>> totals) {
        totals.forEach((year, hosts) -> hosts.forEach((host, total) -> {
            if (AreaKind.of(host) == AreaKind.AGGREGATE && !host.equals(AreaKind.WORLD)) {
                BigDecimal parts = reading.areas().countriesIn(host).stream().map(hosts::get).filter(java.util.Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (parts.subtract(total).abs().doubleValue() > 0.5) {
                    reading.findings().warning("control-total", 0, host + "/" + year.strip(), total.toPlainString(), "The countries of "
                            + reading.areas().label(host) + " have " + parts.toPlainString() + " migrants in " + year.strip()
                            + ", the region is given with " + total.toPlainString() + ". Both were taken; regions are never added to countries.");
                }
            }
        }));
    }

}
