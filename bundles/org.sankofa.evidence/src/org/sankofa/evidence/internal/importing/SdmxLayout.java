package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sankofa.evidence.AreaKind;
import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Cell;
import org.sankofa.evidence.internal.table.CsvReader;
import org.sankofa.evidence.internal.table.CsvTable;
import org.sankofa.evidence.internal.table.Row;
import org.sankofa.evidence.internal.table.SourceFile;
import org.sankofa.evidence.internal.table.TableException;

/**
 * SDMX-CSV, 1.0 (first column {@code DATAFLOW}) and 2.x (first columns {@code STRUCTURE}, {@code STRUCTURE_ID}, perhaps
 * {@code ACTION}), with codes alone or codes and labels ({@code ALB: Albania}). Rows are read as a stream, so that a file may have
 * millions of them.
 */
final class SdmxLayout implements Layout {

    private static final Set<String> VALUE = Set.of("OBS_VALUE");
    private static final Set<String> PERIOD = Set.of("TIME_PERIOD");
    private static final Map<String, String> KNOWN = Map.ofEntries(Map.entry("REF_AREA", "area"), Map.entry("GEO", "area"), Map.entry("LOCATION", "area"),
            Map.entry("COUNTERPART_AREA", "partner"), Map.entry("COUNTERPART", "partner"), Map.entry("PARTNER", "partner"), Map.entry("INDICATOR", "indicator"),
            Map.entry("SERIES", "indicator"), Map.entry("MEASURE", "indicator"), Map.entry("SEX", "sex"), Map.entry("SKILL", "skill"),
            Map.entry("AGE", "age"));
    private static final Map<String, String> ATTRIBUTES = Map.of("UNIT_MEASURE", "unit", "UNIT", "unit", "UNIT_MULT", "multiplier", "OBS_STATUS", "status", "OBS_FLAG", "status",
            "SOURCE", "source", "OBS_NOTE", "note", "COMMENT_OBS", "note");
    /** Attributes that say something of a figure which the model has no place for; they are named in the report. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(DECIMALS|CONF_STATUS|OBS_.*|COMMENT.*|SOURCE_.*|NOTE.*|DATA_COMMENT.*|TITLE.*|LAST UPDATE.*|PRE_BREAK_VALUE|COLL_METHOD|REF_PERIOD.*|TIME_FORMAT|BASE_PER|NATURE)");
    private static final Pattern FLOW = Pattern.compile("(?:[A-Za-z0-9_.-]+[:,=])?([A-Za-z0-9_-]+)(?:\\((.*)\\))?.*");

    private static final int ASKED_EVERY = 1024;
    /** Totals over all partners. */
    private static final Set<String> WORLD = Set.of("_T", "W", "W0", "1W", "WLD", "WORLD");
    private static final Map<String, String> REMAINDERS = Map.of(AreaKind.OTHER, AreaKind.OTHER, AreaKind.OTHER_NORTH, AreaKind.OTHER_NORTH, AreaKind.OTHER_SOUTH,
            AreaKind.OTHER_SOUTH, AreaKind.UNKNOWN, AreaKind.UNKNOWN, "_O", AreaKind.OTHER, "_X", AreaKind.UNKNOWN, "_U", AreaKind.UNKNOWN);
    /** Groups of countries as statistical offices code them: never to be added to countries. A country has no digits in its code. */
    private static final Pattern GROUP = Pattern.compile("[A-Z]+[A-Z_]*[0-9_][A-Z0-9_]*|OECD|EU|EA|EFTA|ASEAN|ECOWAS|MERCOSUR|BRICS|NAFTA|GCC|CIS|OTO");
    private static final int MOST_ZEROS = 12;
    private static final Pattern LABEL = Pattern.compile("[A-Z][a-z][^:]*");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private final List<String> header;
    private final Set<Integer> labels;
    private final boolean second;
    private final boolean ours;
    private final Map<String, Long> otherFlows = new TreeMap<>();
    private final DatasetColumns about = new DatasetColumns();
    private final Map<String, Long> otherEditions = new TreeMap<>();
    /** The edition that is taken; null: all rows, whatever they say. */
    private String edition;
    private String flow = "";
    private int flowColumn;
    private int action = -1;

    SdmxLayout(Probe probe) {
        header = header(probe);
        labels = labels(probe);
        second = header.get(0).startsWith("STRUCTURE");
        ours = header.contains("SOURCE") && header.contains("OBS_NOTE") && header.contains("COUNTERPART_AREA");
    }

    static boolean recognises(Probe probe) {
        return probe.file().type() == SourceFile.Type.TEXT && !probe.head().isEmpty() && isHeader(probe.head().get(0));
    }

    private static boolean isHeader(Row row) {
        String first = row.text(0).toUpperCase(Locale.ROOT);
        return (first.equals("DATAFLOW") || first.startsWith("STRUCTURE")) && row.cells().size() > 2;
    }

    /** Codes of the columns: of {@code REF_AREA: Reference area} the part before the colon. */
    private static List<String> header(Probe probe) {
        return probe.head().get(0).cells().stream().map(cell -> code(cell.clean()).toUpperCase(Locale.ROOT)).toList();
    }

    /** Columns with the names of the codes in the column before: {@code REF_AREA,Reference area}. Codes are all capitals, or all small. */
    private static Set<Integer> labels(Probe probe) {
        Set<Integer> found = new TreeSet<>();
        Row row = probe.head().get(0);
        for (int i = 1; i < row.cells().size(); i++) {
            if (LABEL.matcher(row.text(i)).matches() && !found.contains(i - 1)) {
                found.add(i);
            }
        }
        return found;
    }

    private static String code(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 ? text.substring(0, colon).strip() : text;
    }

    @Override
    public String name() {
        return "SDMX-CSV " + (second ? "2.x" : "1.0");
    }

    @Override
    public String source() {
        return null;
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        List<String> wrong = columns();
        if (!wrong.isEmpty()) {
            throw new TableException("The heading of this SDMX-CSV file cannot be read: " + String.join("; ", wrong) + ".");
        }
        String wanted = reading.option("flow").orElse("");
        try (CsvReader csv = new CsvTable(reading.file()).open()) {
            csv.next();
            List<String> row = csv.next();
            if (row == null) {
                throw new TableException("There are no figures below the heading.");
            }
            while (row != null && (row.size() <= flowColumn || !wanted.isEmpty() && !named(code(row.get(flowColumn).strip())).equals(wanted))) {
                row = wanted.isEmpty() ? null : csv.next();
            }
            if (row == null && !wanted.isEmpty()) {
                throw new TableException("There is no data flow \"" + Reading.shorten(wanted) + "\" in the file.");
            }
            flow = row == null ? "" : code(row.get(flowColumn).strip());
        }
        Matcher matcher = FLOW.matcher(flow);
        if (!matcher.matches()) {
            throw new TableException("The first row does not name a data flow, as in SANKOFA:WDI(1.0); it says \"" + Reading.shorten(flow) + "\".");
        }
        String dataset = reading.option("dataset").orElse(matcher.group(1).replace('-', '_'));
        DatasetDescription known = new DatasetDescription(dataset, dataset, "", "", null, null, "", "", "", others.values().stream().sorted().toList());
        if (!about.namesEditions()) {
            return said(Sources.edition(known, reading.edition(reading.option("edition").orElse(null))), reading);
        }
        List<String> row = described(reading, reading.option("edition").orElse(null));
        String name = reading.option("edition").orElse(about.edition(row));
        return said(about.fill(Sources.edition(known, name), row), reading);
    }

    /** What somebody says of the data set goes before what the file says. */
    private static DatasetDescription said(DatasetDescription of, Reading reading) {
        return new DatasetDescription(of.dataset(), reading.option("title").orElse(of.title()), reading.option("publisher").orElse(of.publisher()), of.edition(),
                of.issued(), of.url(), reading.option("licence").orElse(of.licence()), of.method(), of.unit(), of.others());
    }

    /** The row that says what the data set is: of the edition that is wanted, where there are several, else of the first one. */
    private List<String> described(Reading reading, String wanted) throws IOException {
        List<String> first = null;
        List<String> found = null;
        Set<String> editions = new TreeSet<>();
        try (CsvReader csv = new CsvTable(reading.file()).open()) {
            csv.next();
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                if (row.size() == header.size() && code(row.get(flowColumn).strip()).equals(flow)) {
                    editions.add(about.edition(row));
                    first = first == null ? row : first;
                    if (about.edition(row).equals(wanted == null ? about.edition(first) : wanted) && (found == null || !about.describe(found) && about.describe(row))) {
                        found = row;
                    }
                }
            }
        }
        if (first == null) {
            return List.of();
        }
        edition = editions.size() > 1 ? found == null ? null : about.edition(found) : null;
        return found == null ? first : found;
    }

    /** The name of a data flow alone: {@code WDI} of {@code SANKOFA:WDI(1.0)}. */
    private static String named(String flow) {
        Matcher matcher = FLOW.matcher(flow);
        return matcher.matches() ? matcher.group(1).replace('-', '_') : flow;
    }

    /** Finds what stands in which column; everything that is wrong with the heading at once. */
    private List<String> columns() {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (labels.contains(i)) {
                continue;
            }
            if (name.isEmpty()) {
                wrong.add("column " + (i + 1) + " has no name");
            } else if (!seen.add(name)) {
                wrong.add("there are two columns " + name);
            } else {
                place(i, name);
            }
        }
        flowColumn = second ? columns.getOrDefault("structure_id", -1) : 0;
        if (second && flowColumn < 0) {
            wrong.add("STRUCTURE_ID is missing, which SDMX-CSV 2.x has after STRUCTURE");
        }
        for (String needed : List.of("value", "period")) {
            if (!columns.containsKey(needed)) {
                wrong.add((needed.equals("value") ? "OBS_VALUE" : "TIME_PERIOD") + " is missing");
            }
        }
        if (!columns.containsKey("area")) {
            wrong.add("REF_AREA is missing, so nobody knows of what country the figures are");
        }
        return wrong;
    }

    private void place(int i, String name) {
        if (i == 0 || name.equals("STRUCTURE_NAME") || about.take(name, i)) {
            return;
        }
        if (second && name.equals("STRUCTURE_ID")) {
            columns.put("structure_id", i);
        } else if (second && name.equals("ACTION")) {
            action = i;
        } else if (VALUE.contains(name)) {
            columns.put("value", i);
        } else if (PERIOD.contains(name)) {
            columns.put("period", i);
        } else if (KNOWN.containsKey(name) && !columns.containsKey(KNOWN.get(name))) {
            columns.put(KNOWN.get(name), i);
        } else if (ATTRIBUTES.containsKey(name)) {
            columns.putIfAbsent(ATTRIBUTES.get(name), i);
        } else if (!ATTRIBUTE.matcher(name).matches()) {
            others.put(i, name);
        }
    }

    @Override
    public void read(Reading reading) throws IOException {
        List<String> left = header.stream().filter(name -> ATTRIBUTE.matcher(name).matches() && !ATTRIBUTES.containsKey(name) && !name.equals("OBS_VALUE"))
                .toList();
        if (!left.isEmpty()) {
            reading.findings().warning("columns-left", 1, "", String.join(", ", left), "These attributes are not kept: " + String.join(", ", left) + ".");
        }
        try (CsvReader csv = new CsvTable(reading.file()).open()) {
            csv.next();
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                if (csv.line() % ASKED_EVERY == 0) {
                    reading.check();
                }
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    row(reading, row, csv.line());
                }
            }
        }
        if (reading.option("edition").isEmpty()) {
            otherEditions.forEach((name, count) -> reading.findings().critical("other-edition", 0, name, Long.toString(count), count + " rows are of another edition, "
                    + (name.isEmpty() ? "without name" : name) + "; they were not taken. Import the file once more with -p \"edition=" + name + "\"."));
        }
        boolean chosen = reading.option("flow").isPresent();
        otherFlows.forEach((name, count) -> {
            if (!chosen) {
                reading.findings().critical("other-flow", 0, name, Long.toString(count), count + " rows are of another data flow, " + name
                        + "; they were not taken. Import the file once more with -p flow=" + name + ".");
            }
        });
    }

    private void row(Reading reading, List<String> row, int line) throws IOException {
        if (row.size() != header.size()) {
            reading.findings().critical(row.size() < header.size() ? "short-row" : "shifted", line, "", Integer.toString(row.size()), "This row has "
                    + row.size() + " columns, the heading " + header.size() + ": it was cut off or a text is not in quotation marks. It was not taken.");
            return;
        }
        String of = code(row.get(flowColumn).strip());
        if (!of.equals(flow)) {
            otherFlows.merge(named(of), 1L, Long::sum);
            return;
        }
        if (edition != null && !edition.equals(about.edition(row))) {
            otherEditions.merge(about.edition(row), 1L, Long::sum);
            return;
        }
        String what = action < 0 ? "I" : code(row.get(action)).toUpperCase(Locale.ROOT);
        if (what.equals("D")) {
            reading.findings().error("deletion", line, "ACTION", what, "This row asks for a figure to be deleted. Editions do not change; it was left out.");
            return;
        }
        if (!Set.of("", "I", "A", "M", "R").contains(what)) {
            reading.findings().critical("unknown-action", line, "ACTION", what, "\"" + Reading.shorten(what) + "\" is no action of SDMX-CSV; there is I, A, M, R and D. The row was not taken.");
            return;
        }
        String period = Periods.of(field(row, "period")).orElse("");
        if (period.isEmpty()) {
            reading.findings().critical("no-period", line, "TIME_PERIOD", field(row, "period"), "\"" + Reading.shorten(field(row, "period"))
                    + "\" is no period such as 2017, 2017-Q3 or 2017-03; the row was not taken.");
            return;
        }
        SeriesKey key = key(reading, row);
        Cell cell = new Cell(field(row, "value"), null);
        if (reading.ambiguous(cell, line, "OBS_VALUE")) {
            return;
        }
        BigDecimal value = cell.value();
        if (value == null && !cell.missing()) {
            reading.findings().error("not-a-number", line, "OBS_VALUE", cell.clean(), "\"" + Reading.shorten(cell.clean()) + "\" is no number; this figure was not taken.");
            return;
        }
        int multiplier = multiplier(row);
        if (multiplier < 0) {
            reading.findings().error("not-a-number", line, "UNIT_MULT", field(row, "multiplier"), "\"" + Reading.shorten(field(row, "multiplier"))
                    + "\" is no power of ten, as 3 for thousands; this figure was not taken.");
            return;
        }
        value = value == null ? null : value.scaleByPowerOfTen(multiplier);
        String status = field(row, "status");
        if (value == null) {
            reading.missing(1);
            status = status.isEmpty() ? Observation.MISSING : status;
        }
        reading.add(new Observation(key, period, value, field(row, "unit"), status, "", field(row, "note"), false), line, ours ? field(row, "source") : null);
    }

    /** By which power of ten a figure is to be multiplied, 3 for thousands; below 0: that cannot be said. */
    private int multiplier(List<String> row) {
        String written = field(row, "multiplier");
        return written.isEmpty() ? 0 : written.matches("[0-9]{1,2}") && Integer.parseInt(written) <= MOST_ZEROS ? Integer.parseInt(written) : -1;
    }

    private SeriesKey key(Reading reading, List<String> row) {
        Map<String, String> more = new TreeMap<>();
        others.forEach((column, name) -> {
            String value = code(row.get(column).strip());
            // a tilde switches a dimension off
            if (!value.isEmpty() && !value.equals("~")) {
                more.put(name, value);
            }
        });
        String partner = field(row, "partner");
        return new SeriesKey("", columns.containsKey("indicator") ? field(row, "indicator") : "VALUE", area(reading, row, "area"),
                partner.isEmpty() || partner.equals("_Z") ? "" : area(reading, row, "partner"), field(row, "sex"), field(row, "skill"), field(row, "age"),
                new TreeMap<>(more));
    }

    private String area(Reading reading, List<String> row, String which) {
        String whole = row.get(columns.get(which)).strip();
        String code = code(whole);
        if (AreaKind.of(code) == AreaKind.UNMAPPED && code.length() > 1) {
            return reading.areas().byName(code.substring(1));
        }
        if (WORLD.contains(code)) {
            return AreaKind.WORLD;
        }
        if (REMAINDERS.containsKey(code)) {
            return reading.areas().known(REMAINDERS.get(code));
        }
        if (code.startsWith("WB_") || code.startsWith("UN_") || !reading.areas().isCode(code) && GROUP.matcher(code).matches()) {
            return reading.areas().known(code);
        }
        return reading.areas().byCode(code, whole.length() > code.length() ? whole.substring(code.length() + 2) : "");
    }

    /** What a column says; nothing where it is switched off. */
    private String field(List<String> row, String which) {
        Integer column = columns.get(which);
        if (column == null) {
            return "";
        }
        String text = row.get(column).strip();
        String code = which.equals("note") || which.equals("value") ? text : code(text);
        return code.equals("~") ? "" : code;
    }
}
