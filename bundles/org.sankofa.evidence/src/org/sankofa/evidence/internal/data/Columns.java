package org.sankofa.evidence.internal.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;

/** The columns of a data file, as SDMX-CSV 1.0 has them. All files of one data set have the same, or they could not be merged by lines. */
public final class Columns {

    public static final String DATAFLOW = "DATAFLOW";
    public static final String AREA = "REF_AREA";
    public static final String INDICATOR = "INDICATOR";
    public static final String PARTNER = "COUNTERPART_AREA";
    public static final String SEX = "SEX";
    public static final String SKILL = "SKILL";
    public static final String AGE = "AGE";
    public static final String PERIOD = "TIME_PERIOD";
    public static final String VALUE = "OBS_VALUE";
    public static final String UNIT = "UNIT_MEASURE";
    public static final String STATUS = "OBS_STATUS";
    public static final String SOURCE = "SOURCE";
    public static final String NOTE = "OBS_NOTE";

    /** Dimensions that every data set has columns for. */
    public static final List<String> DIMENSIONS = List.of(AREA, INDICATOR, PARTNER, SEX, SKILL, AGE);
    private static final List<String> ATTRIBUTES = List.of(UNIT, STATUS, SOURCE, NOTE);
    private static final Set<String> OWN = Set.of(DATAFLOW, PERIOD, VALUE, UNIT, STATUS, SOURCE, NOTE);

    private final List<String> others;
    private final List<String> names;

    /** @param others further dimensions of the publisher */
    public Columns(Collection<String> others) {
        this.others = List.copyOf(new TreeSet<>(others));
        List<String> all = new ArrayList<>();
        all.add(DATAFLOW);
        all.addAll(DIMENSIONS);
        all.addAll(this.others);
        all.add(PERIOD);
        all.add(VALUE);
        all.addAll(ATTRIBUTES);
        names = List.copyOf(all);
    }

    /** Further dimensions in the header of a file. */
    static List<String> others(List<String> header) {
        return header.stream().filter(name -> !DIMENSIONS.contains(name) && !OWN.contains(name)).toList();
    }

    /** @return further dimensions, in their order */
    public List<String> others() {
        return others;
    }

    /** @return the header */
    public String header() {
        return String.join(",", names);
    }

    /** @return the names of all columns */
    public List<String> names() {
        return names;
    }

    /** The line of an observation. */
    public String line(String dataflow, Observation one) {
        SeriesKey key = one.key();
        StringBuilder line = new StringBuilder(96);
        CsvLine.append(line, dataflow);
        for (String field : new String[] { key.area(), key.indicator(), key.partner(), key.sex(), key.skill(), key.age() }) {
            CsvLine.append(line.append(','), field);
        }
        for (String other : others) {
            CsvLine.append(line.append(','), key.others().getOrDefault(other, ""));
        }
        CsvLine.append(line.append(','), one.period());
        line.append(',').append(one.missing() ? "" : plain(one.value()));
        for (String field : new String[] { one.unit(), one.status(), one.source(), one.note() }) {
            CsvLine.append(line.append(','), field);
        }
        return line.toString();
    }

    /** @return a number without exponent and needless zeros: equal numbers have equal texts */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** @return further dimensions of a file, by its first line */
    public static List<String> othersOf(String file) {
        return others(CsvLine.split(file.lines().findFirst().orElse("")));
    }

    /** @return a line of a file with another heading, with these columns */
    public String rearrange(List<String> header, String line) {
        List<String> fields = CsvLine.split(line);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            int at = header.indexOf(names.get(i));
            CsvLine.append(i == 0 ? made : made.append(','), at >= 0 && at < fields.size() ? fields.get(at) : "");
        }
        return made.toString();
    }
}
