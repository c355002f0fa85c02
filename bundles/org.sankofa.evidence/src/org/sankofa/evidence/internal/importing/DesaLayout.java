package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;
import org.sankofa.evidence.internal.table.SourceFile;

/**
 * Migrant stocks of UN DESA until the revision of 2019: a row for each year and destination, a column for each origin. Workbooks have
 * titles above, a heading of two rows, numbers of areas and a sheet for each sex; a cleaned file has the names alone.
 */
final class DesaLayout extends StocksLayout {

    DesaLayout() {
        super("desa");
    }

    private static final String ZEROS = "zeros-in-matrix";
    private static final int LEAST_COLUMNS = 20;

    /** Where what stands. */
    private record Shape(int year, int destination, int code, Map<Integer, String> origins, String sex) {
    }

    static boolean recognises(Probe probe) {
        return probe.heads().stream().anyMatch(head -> {
            for (int i = 0; i < head.size(); i++) {
                if (isHeader(head.get(i)) && (wide(head.get(i)) || i + 1 < head.size() && wide(head.get(i + 1)))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean wide(Row row) {
        return row.cells().size() > LEAST_COLUMNS;
    }

    private static boolean isHeader(Row row) {
        return column(row, "year") >= 0 && destination(row) >= 0;
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
    public DatasetDescription describe(Reading reading) throws IOException {
        return Sources.edition(Sources.DESA, reading.edition(revision(reading)));
    }

    /** The year in a title above the headings: that of the revision, or of the stocks. Null where there is none. */
    static String revision(Reading reading) throws IOException {
        String[] revision = new String[1];
        for (int sheet = 0; sheet < reading.table().sheets().size() && revision[0] == null; sheet++) {
            reading.look(sheet, row -> {
                if (isHeader(row) || row.number() > 30) {
                    return false;
                }
                StringBuilder text = new StringBuilder();
                row.cells().stream().limit(16).forEach(cell -> text.append(cell.clean()).append(' '));
                var matcher = java.util.regex.Pattern.compile("(?i)(?:revision|stock)\\D{0,20}(20[0-9]{2})").matcher(text);
                revision[0] = matcher.find() ? matcher.group(1) : null;
                return revision[0] == null;
            });
        }
        return revision[0];
    }

    @Override
    public void read(Reading reading) throws IOException {
        Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        boolean remainders = false;
        for (int sheet = 0; sheet < reading.table().sheets().size(); sheet++) {
            Sheet state = new Sheet(reading, reading.table().sheets().get(sheet), totals);
            reading.table().read(sheet, state::row);
            if (state.shape == null && reading.table().sheets().size() > 1) {
                reading.findings().warning("sheets-left", 0, reading.table().sheets().get(sheet), null, "This sheet holds no stocks; it was not read.");
            }
            remainders |= state.shape != null && state.shape.origins().values().stream().anyMatch(code -> AreaKind.of(code) != AreaKind.COUNTRY);
        }
        regions(reading, totals);
        if (!remainders) {
            reading.findings().warning("no-remainders", 0, "", null, "The file has neither totals nor columns for other and unknown origins."
                    + " People of whom nobody knows where they come from are not in it, and sums over origins are too small.");
        }
        if (reading.zeros() > reading.observations() / 2) {
            reading.findings().warning(ZEROS, 0, "", Long.toString(reading.zeros()), reading.zeros() + " of " + reading.observations()
                    + " figures are 0. The publisher leaves many of these cells empty; a 0 may mean that nobody counted.");
        }
    }

    /** One sheet while it is read. */
    private static final class Sheet {

        private final Reading reading;
        private final Map<String, Map<String, BigDecimal>> totals;
        private final StringBuilder title;
        private Row upper;
        private Shape shape;

        Sheet(Reading reading, String name, Map<String, Map<String, BigDecimal>> totals) {
            this.reading = reading;
            this.totals = totals;
            this.title = new StringBuilder(name);
        }

        boolean row(Row row) throws IOException {
            if (shape != null) {
                figures(row);
            } else if (upper != null) {
                // the names of origins stand in the row below, where the heading has two
                shape = shape(upper, row);
            } else if (isHeader(row) && wide(row)) {
                shape = shape(row, row);
            } else if (isHeader(row)) {
                upper = row;
            } else {
                row.cells().stream().limit(6).forEach(cell -> title.append(' ').append(cell.clean()));
            }
            return true;
        }

        private Shape shape(Row header, Row names) {
            int destination = destination(header);
            int code = column(header, "code");
            int year = column(header, "year");
            Map<Integer, String> origins = new LinkedHashMap<>();
            for (int i = Math.max(Math.max(destination, code), year) + 1; i < names.cells().size(); i++) {
                String name = names.text(i);
                String lower = name.toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !lower.startsWith("type of data") && !lower.startsWith("notes") && !lower.startsWith("sort")) {
                    origins.put(i, DesaAreas.of(reading.areas(), "", name));
                }
            }
            return new Shape(year, destination, code, origins, DesaSexes.of(title.toString()));
        }

        private void figures(Row row) throws IOException {
            String name = row.text(shape.destination());
            String year = row.text(shape.year()).replaceFirst("\\.0+$", "");
            if (row.blank() || name.isEmpty() && year.isEmpty()) {
                return;
            }
            if (!year.matches("[12][0-9]{3}") || name.isEmpty()) {
                if (wide(row)) {
                    reading.findings().critical("shifted", row.number(), name, year, "This row has no year and destination where the heading has them;"
                            + " its columns seem to be shifted. It was not taken.");
                }
                return;
            }
            int last = shape.origins().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (row.cells().size() <= last && reading.file().type() == SourceFile.Type.TEXT) {
                reading.findings().error("short-row", row.number(), name, Integer.toString(row.cells().size()), "This row has " + row.cells().size()
                        + " of " + (last + 1) + " columns: the file may have been cut off. What is there was taken.");
            }
            if (shape.origins().keySet().stream().allMatch(column -> row.at(column).missing())) {
                // headings between rows, as "UN development groups", are no areas
                reading.missing(shape.origins().size());
                return;
            }
            String host = DesaAreas.of(reading.areas(), shape.code() < 0 ? "" : row.text(shape.code()), name);
            BigDecimal sum = BigDecimal.ZERO;
            for (Map.Entry<Integer, String> origin : shape.origins().entrySet()) {
                SeriesKey key = reading.key(Indicators.EMIGRANTS, origin.getValue()).withPartner(host).withSex(shape.sex());
                reading.figure(key, year, row.at(origin.getKey()), "PERSONS", "", row.number(), name + "/" + year);
                BigDecimal value = row.at(origin.getKey()).value();
                sum = value == null || origin.getValue().equals(AreaKind.WORLD) ? sum : sum.add(value);
            }
            totals.computeIfAbsent(year + " " + shape.sex(), key -> new TreeMap<>()).put(host, sum);
        }
    }

    /** Regions among the destinations, beside the sums of their countries. */
    static void regions(Reading reading, Map<String, Map<String, BigDecimal>> totals) {
        totals.forEach((year, hosts) -> hosts.forEach((host, total) -> {
            java.util.Set<String> countries = AreaKind.of(host) == AreaKind.AGGREGATE && !host.equals(AreaKind.WORLD) ? reading.areas().countriesIn(host)
                    : java.util.Set.of();
            if (countries.stream().anyMatch(hosts::containsKey)) {
                BigDecimal parts = countries.stream().map(hosts::get).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (parts.subtract(total).abs().doubleValue() > 0.5) {
                    reading.findings().warning("control-total", 0, host + "/" + year.strip(), total.toPlainString(), "The countries of "
                            + reading.areas().label(host) + " have " + parts.toPlainString() + " migrants in " + year.strip()
                            + ", the region is given with " + total.toPlainString() + ". Both were taken; regions are never added to countries.");
                }
            }
        }));
    }
}
