package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Row;

/**
 * The brain-drain data of the IAB as statistics programs write them: a row for each origin, destination, year and perhaps gender, with
 * a column for each level of schooling. Names go before the codes, some of which are those of other countries today.
 */
final class IabLongLayout extends StocksLayout {

    private static final Map<String, String> LEVELS = Map.of("low", "LOW", "med", "MEDIUM", "medium", "MEDIUM", "high", "HIGH", "tot", "_T", "total", "_T");
    private static final Map<String, String> SEXES = Map.of("male", "M", "female", "F", "men", "M", "women", "F", "m", "M", "f", "F");

    private final Row header;

    IabLongLayout(Probe probe) {
        super("iab");
        header = header(probe);
    }

    static boolean recognises(Probe probe) {
        return header(probe) != null;
    }

    private static Row header(Probe probe) {
        return probe.head().stream().filter(row -> !row.blank()).limit(1).filter(row -> column(row, "origin") >= 0 && column(row, "destination") >= 0
                && column(row, "year") >= 0 && column(row, "low") >= 0 && column(row, "high") >= 0).findFirst().orElse(null);
    }

    private static int column(Row row, String name) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.text(i).toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return "IAB brain-drain data by level of schooling, a row for each origin, destination and year";
    }

    @Override
    public DatasetDescription describe(Reading reading) {
        return Sources.edition(Sources.IAB, reading.edition(null));
    }

    @Override
    public void read(Reading reading) throws IOException {
        Map<Integer, String> levels = new LinkedHashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String level = LEVELS.get(header.text(i).toLowerCase(Locale.ROOT));
            if (level != null) {
                levels.put(i, level);
            }
        }
        int from = column(header, "origin");
        int to = column(header, "destination");
        int when = column(header, "year");
        int gender = Math.max(column(header, "gender"), column(header, "sex"));
        reading.table().read(0, row -> {
            if (row.number() > header.number() && !row.blank() && !reading.shifted(row, header.cells().size())) {
                String year = Periods.of(row.text(when)).orElse("");
                if (year.isEmpty() || row.text(from).isEmpty() || row.text(to).isEmpty()) {
                    reading.findings().critical(row.cells().size() < header.cells().size() ? "short-row" : "shifted", row.number(), row.text(from), row.text(when),
                            "This row has no year, origin or destination where the heading has them; it was cut off or its columns are shifted. It was not taken.");
                    return true;
                }
                String sex = gender < 0 ? "" : SEXES.getOrDefault(row.text(gender).toLowerCase(Locale.ROOT), "_T");
                for (Map.Entry<Integer, String> level : levels.entrySet()) {
                    SeriesKey key = reading.key(Indicators.EMIGRANTS, reading.areas().byName(row.text(from))).withPartner(reading.areas().byName(row.text(to)))
                            .withSex(sex).withSkill(level.getValue()).withAge("Y_GE25");
                    reading.figure(key, year, row.at(level.getKey()), "PERSONS", "", row.number(), row.text(from) + " -> " + row.text(to) + "/" + year);
                }
            }
            return true;
        });
    }
}
