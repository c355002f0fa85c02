package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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

/** KNOMAD's workbooks of remittances received and paid, in million US dollars. */
final class KnomadLayout implements Layout {

    private static final Pattern TITLE = Pattern.compile("(?i)(?:.*\\b)?remittance (in|out)flows\\b.*|(?i).*migrant remittance (in|out)flows.*");
    private static final Pattern SHARE = Pattern.compile("(?i).*(?:%|share) of GDP.*([12][0-9]{3}).*");
    private static final Pattern DATE = Pattern.compile("(?i)date:\\s*(.+)");
    private static final double TOLERATED = 1e-6;
    private static final String SHARE_SUFFIX = "_SHARE";

    static boolean recognises(Probe probe) {
        return header(probe.head()) != null;
    }

    private static Row header(List<Row> rows) {
        for (Row row : rows) {
            if (isHeader(row)) {
                return row;
            }
        }
        return null;
    }

    private static boolean isHeader(Row row) {
        return TITLE.matcher(row.text(0)).matches() && year(row.text(1)) != null && year(row.text(2)) != null;
    }

    /** The indicator of flows beside GDP. */
    static String share(String indicator) {
        return indicator + SHARE_SUFFIX;
    }

    private static String year(String text) {
        String bare = text.replaceFirst("[ef]$|\\.0$", "");
        return bare.matches("[12][0-9]{3}") ? bare : null;
    }

    @Override
    public String name() {
        return "KNOMAD remittances by country and year";
    }

    @Override
    public double floor() {
        return 50;
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        String[] date = new String[1];
        reading.look(0, row -> {
            Matcher matcher = DATE.matcher(row.text(0));
            if (matcher.matches()) {
                date[0] = matcher.group(1);
            }
            return true;
        });
        return Sources.edition(Sources.KNOMAD, reading.edition(date[0]));
    }

    @Override
    public void read(Reading reading) throws IOException {
        Map<String, BigDecimal> world = new TreeMap<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        Row[] header = new Row[1];
        reading.table().read(0, row -> {
            if (header[0] == null) {
                header[0] = isHeader(row) ? row : null;
                return true;
            }
            row(reading, header[0], row, world, sums);
            return true;
        });
        world.forEach((year, total) -> {
            BigDecimal difference = sums.getOrDefault(year, BigDecimal.ZERO).subtract(total);
            if (difference.abs().doubleValue() > Math.max(0.05, TOLERATED * total.doubleValue())) {
                reading.findings().warning("control-total", 0, "World/" + year, total.toPlainString(), "The countries of " + year + " add up to "
                        + round(sums.get(year)) + ", the world is given as " + round(total) + ": " + round(difference)
                        + " million more or less. Both were taken; the world is never added to countries.");
            }
        });
        if (reading.table().sheets().size() > 1) {
            reading.findings().warning("sheets-left", 0, "", String.join(", ", reading.table().sheets().subList(1, reading.table().sheets().size())),
                    "Only the first sheet was read.");
        }
    }

    private static String round(BigDecimal value) {
        return value == null ? "nothing" : value.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static void row(Reading reading, Row header, Row row, Map<String, BigDecimal> world, Map<String, BigDecimal> sums) throws IOException {
        String name = row.text(0);
        boolean figures = false;
        Map<String, Integer> years = new LinkedHashMap<>();
        for (int i = 1; i < header.cells().size(); i++) {
            String year = year(header.text(i));
            if (year != null) {
                years.put(year, i);
                figures |= row.at(i).value() != null;
            }
        }
        if (name.isEmpty() || !figures) {
            if (name.isEmpty() && figures) {
                reading.findings().error("no-name", row.number(), "", null, "This row has figures but no name of a country; it was not taken.");
            }
            // notes, and countries that nothing is known of
            reading.missing(years.values().stream().filter(i -> !name.isEmpty() && name.length() < 60 && row.at(i).missing()).count());
            return;
        }
        String area = reading.areas().byName(name);
        String indicator = header.text(0).toLowerCase(Locale.ROOT).contains("outflows") ? Indicators.OUTFLOW : Indicators.INFLOW;
        SeriesKey key = reading.key(indicator, area);
        for (Map.Entry<String, Integer> year : years.entrySet()) {
            reading.figure(key, year.getKey(), row.at(year.getValue()), "USD_MN", "", row.number(), name + "/" + year.getKey());
            BigDecimal value = row.at(year.getValue()).value();
            if (value != null) {
                if (area.equals(AreaKind.WORLD)) {
                    world.put(year.getKey(), value);
                } else if (AreaKind.of(area) != AreaKind.AGGREGATE) {
                    sums.merge(year.getKey(), value, BigDecimal::add);
                }
            }
        }
        for (int i = 1; i < header.cells().size(); i++) {
            Matcher share = SHARE.matcher(header.text(i));
            if (share.matches() && !row.at(i).missing()) {
                reading.figure(reading.key(share(indicator), area), share.group(1), row.at(i), "PCT_GDP", "", row.number(),
                        name + "/" + header.text(i));
            }
        }
    }
}
