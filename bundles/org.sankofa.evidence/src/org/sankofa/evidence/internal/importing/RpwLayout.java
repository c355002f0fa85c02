package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/** Remittance Prices Worldwide as the World Bank's DataBank exports it: a row for each corridor, a column for each quarter. */
final class RpwLayout implements Layout {

    private static final Pattern QUARTER = Pattern.compile("([12][0-9]{3})Q([1-4]).*");
    private static final String AVERAGE = "ATCR.CORR";

    static boolean recognises(Probe probe) {
        return header(probe) != null;
    }

    private static Row header(Probe probe) {
        return probe.header("Sending Countries Name", "Sending Countries Code", "Series Name", "Series Code", "Receiving Countries Name",
                "Receiving Countries Code");
    }

    private final Row header;

    RpwLayout(Probe probe) {
        header = header(probe);
    }

    @Override
    public String name() {
        return "Remittance Prices Worldwide, a row for each corridor";
    }

    @Override
    public double floor() {
        return 2;
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        String[] updated = new String[1];
        reading.look(0, row -> {
            if (row.text(0).startsWith("Last Updated:")) {
                updated[0] = row.text(0).substring("Last Updated:".length());
            }
            return true;
        });
        return Sources.edition(Sources.RPW, reading.edition(updated[0]));
    }

    @Override
    public void read(Reading reading) throws IOException {
        Map<Integer, String> quarters = new LinkedHashMap<>();
        for (int i = 6; i < header.cells().size(); i++) {
            Matcher quarter = QUARTER.matcher(header.text(i));
            if (quarter.matches()) {
                quarters.put(i, quarter.group(1) + "-Q" + quarter.group(2));
            }
        }
        reading.table().read(0, row -> {
            if (row.number() > header.number() && reading.shifted(row, header.cells().size())) {
                return true;
            }
            if (row.number() > header.number() && !row.text(3).isEmpty()) {
                row(reading, row, quarters);
            } else if (row.number() > header.number() && !row.blank() && !row.text(1).isEmpty()) {
                reading.findings().critical("shifted", row.number(), row.text(0), row.text(3), "This row has no code of a series; it was cut off or"
                        + " its columns are shifted. It was not taken.");
            }
            return true;
        });
    }

    private void row(Reading reading, Row row, Map<Integer, String> quarters) throws IOException {
        String path = row.text(0) + " -> " + row.text(4);
        if (row.cells().size() < header.cells().size()) {
            reading.findings().error("short-row", row.number(), path, Integer.toString(row.cells().size()), "This row has " + row.cells().size()
                    + " of " + header.cells().size() + " columns: the file may have been cut off. What is there was taken.");
        }
        String receiver = reading.areas().byCode(row.text(5), row.text(4));
        String sender = reading.areas().byCode(row.text(1), row.text(0));
        String indicator = row.text(3).equals(AVERAGE) ? Indicators.CORRIDOR_COST : row.text(3);
        SeriesKey key = reading.key(indicator, receiver).withPartner(sender);
        for (Map.Entry<Integer, String> quarter : quarters.entrySet()) {
            reading.figure(key, quarter.getValue(), row.at(quarter.getKey()), "PCT", "", row.number(), path + "/" + quarter.getValue());
            BigDecimal value = row.at(quarter.getKey()).value();
            if (value != null && (value.signum() < 0 || value.doubleValue() > 100)) {
                reading.findings().warning("odd-cost", row.number(), path + "/" + quarter.getValue(), value.toPlainString(), "A cost of "
                        + value.setScale(2, java.math.RoundingMode.HALF_UP) + " % is odd: exchange rates may have moved while it was surveyed. It was taken.");
            }
        }
    }
}
