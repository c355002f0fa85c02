package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import org.sankofa.evidence.Observation;
import org.sankofa.evidence.ObservationWriter;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.table.Cell;
import org.sankofa.evidence.internal.table.CsvTable;
import org.sankofa.evidence.internal.table.Row;
import org.sankofa.evidence.internal.table.SourceFile;
import org.sankofa.evidence.internal.table.Table;
import org.sankofa.evidence.internal.table.TableException;
import org.sankofa.store.Progress;

/** One file while it is read: where layouts put what they find. */
final class Reading {

    private static final Pattern AMBIGUOUS = Pattern.compile("-?[0-9]{1,3},[0-9]{3}");
    private static final int MOST_COUNTED = 2_000_000;
    private static final int ASKED_EVERY = 4096;
    private static final int LEAST_SEPARATED = 3;

    private final SourceFile file;
    private final Table table;
    private final Areas areas;
    private final Findings findings;
    private final Map<String, String> options;
    private final Progress progress;
    private final boolean semicolons;
    private final SeriesWatch watch;
    private final YearsWatch years = new YearsWatch();
    private final BelowZero below = new BelowZero();
    private final ImpossibleZeros impossible = new ImpossibleZeros();
    private final String hash;
    private final Set<SeriesKey> series = new HashSet<>();
    private final Set<String> areaCodes = new HashSet<>();
    private final Set<String> indicators = new TreeSet<>();
    private ObservationWriter writer;
    private String dataset = "";
    private long observations;
    private long zeros;
    private long missing;
    private String first = "\uffff";
    private String last = "";

    Reading(SourceFile file, Table table, Areas areas, Findings findings, Map<String, String> options, Progress progress, double floor) {
        this.file = file;
        this.table = new Watched(table, this::check);
        this.semicolons = table instanceof CsvTable csv && csv.hasSemicolons();
        this.areas = areas;
        this.findings = findings;
        this.options = options;
        this.progress = progress;
        this.watch = new SeriesWatch(floor);
        this.hash = file.hash().substring(0, 12);
    }

    void to(ObservationWriter target, String datasetCode) {
        this.writer = target;
        this.dataset = datasetCode;
    }

    SourceFile file() {
        return file;
    }

    Table table() {
        return table;
    }

    /** Looks through a sheet for what it says of itself. What cannot be read on is passed over: reading will say what is wrong. */
    void look(int sheet, Table.Sink sink) throws IOException {
        try {
            table.read(sheet, sink);
        } catch (TableException e) {
            if (e.isHarmful()) {
                throw e;
            }
        }
    }

    Areas areas() {
        return areas;
    }

    Findings findings() {
        return findings;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
    }

    /** The edition that somebody named, else the one the file names, else one made of its hash. */
    String edition(String named) {
        return option("edition").orElseGet(() -> {
            if (named != null && !named.isBlank()) {
                return named.strip();
            }
            findings.warning("edition-unknown", 0, "", null, "The file does not say which edition it is; it is kept as \"file " + hash
                    + "\". Name it with -p edition=... to see editions in their order.");
            return "file " + hash;
        });
    }

    SeriesKey key(String indicator, String area) {
        return SeriesKey.of(dataset, indicator, area);
    }

    /**
     * Takes the figure of a cell. What marks a missing one is counted, what is no number is a problem.
     *
     * @param status of SDMX, or empty
     */
    void figure(SeriesKey key, String period, Cell cell, String unit, String status, int line, String path) throws IOException {
        if (cell.missing()) {
            missing++;
            return;
        }
        if (ambiguous(cell, line, path)) {
            return;
        }
        BigDecimal value = cell.value();
        if (value == null) {
            findings.error("not-a-number", line, path, cell.clean(), "\"" + shorten(cell.clean()) + "\" is no number; this figure was not taken.");
            return;
        }
        boolean doubtful = status.isEmpty() && impossible.is(key, value, line, path);
        add(Observation.of(key, period, value, unit).withStatus(doubtful ? Observation.DOUBTFUL : status), line);
    }

    /**
     * Whether nobody can tell thousands from decimals: {@code 1,500} where semicolons stand between columns, as where decimals have
     * commas. Then it is a problem.
     */
    boolean ambiguous(Cell cell, int line, String path) {
        String text = cell.number() == null ? cell.clean() : "";
        if (!semicolons || !AMBIGUOUS.matcher(text).matches()) {
            return false;
        }
        findings.error("ambiguous-number", line, path, text, "\"" + text + "\" may be " + text.replace(',', '.') + " or " + text.replace(",", "")
                + ", since the file has semicolons between its columns; this figure was not taken. Write decimals with a point.");
        return true;
    }

    /**
     * Whether a row of a text has more columns than its heading, as where decimals have commas, or other separators between them. Then it
     * is a problem, and nobody knows which figure stands in which column.
     *
     * @param width columns of the heading
     */
    boolean shifted(Row row, int width) {
        if (file.type() != SourceFile.Type.TEXT) {
            return false;
        }
        int last = row.cells().size() - 1;
        while (last >= 0 && row.text(last).isEmpty()) {
            last--;
        }
        if (last >= width) {
            findings.critical("shifted", row.number(), row.text(0), Integer.toString(last + 1), "This row has " + (last + 1) + " columns, the heading " + width
                    + ": a number may have a decimal comma, or a text with a comma is not in quotation marks. It was not taken.");
            return true;
        }
        String only = last == 0 ? row.text(0) : "";
        if (width > LEAST_SEPARATED && only.chars().filter(c -> c == ',' || c == ';' || c == '\t').count() >= LEAST_SEPARATED) {
            findings.critical("shifted", row.number(), shorten(only), null, "This row has other separators between its columns than the heading. It was not taken.");
            return true;
        }
        return false;
    }

    /** Takes an observation of this file. */
    void add(Observation one, int line) throws IOException {
        add(one, line, null);
    }

    /** Takes an observation; its source may be another file, when this one was exported from observations. */
    void add(Observation one, int line, String source) throws IOException {
        if ((observations++ & ASKED_EVERY - 1) == 0) {
            check();
        }
        zeros += one.missing() || one.value().signum() != 0 ? 0 : 1;
        SeriesKey key = one.key();
        areas.count(key.area());
        areas.count(key.partner());
        areaCodes.add(key.area());
        if (series.size() <= MOST_COUNTED) {
            series.add(key);
        }
        indicators.add(key.indicator());
        first = one.period().compareTo(first) < 0 ? one.period() : first;
        last = one.period().compareTo(last) > 0 ? one.period() : last;
        years.see(one.period());
        if (!one.doubtful()) {
            watch.see(key, one.period(), one.value(), line);
        }
        Observation taken = below.is(one, line) ? one.withStatus(Observation.DOUBTFUL) : one;
        writer.add(taken.fromSource(source == null || source.isEmpty() ? hash : source));
    }

    /** Stops when somebody asked for it. */
    void check() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    void missing(long more) {
        missing += more;
    }

    void end() {
        watch.report(findings);
        below.report(findings);
        impossible.report(findings);
        years.report(findings);
    }

    long observations() {
        return observations;
    }

    /** How many series there are; beyond two millions they are not told apart any more. */
    String seriesCount() {
        return series.size() > MOST_COUNTED ? "more than " + MOST_COUNTED : Integer.toString(series.size());
    }

    long areaCount() {
        return areaCodes.size();
    }

    long zeros() {
        return zeros;
    }

    long missing() {
        return missing;
    }

    Set<String> indicators() {
        return indicators;
    }

    String periods() {
        return last.isEmpty() ? "none" : first.equals(last) ? first : first + " to " + last;
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
