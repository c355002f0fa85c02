package org.sankofa.evidence.internal.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.evidence.Edition;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.internal.data.Columns;
import org.sankofa.evidence.internal.data.CsvLine;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.Exporter;
import org.sankofa.model.Dataset;
import org.sankofa.store.Snapshot;

/**
 * Writes data sets as SDMX-CSV, 2.0 unless 1.0 is asked for. Options: {@code dataset}, a code such as WDI, else all;
 * {@code edition}, else of each series the newest edition that has it; {@code area}, codes with commas between; {@code version}, 1.0 or 2.0.
 */
public final class SdmxExporter implements Exporter {

    @Override
    public String format() {
        return "sdmx-csv";
    }

    @Override
    public String label() {
        return "Figures as SDMX-CSV";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public long run(ExportRequest request, OutputStream out) throws IOException, ExchangeException {
        String version = request.options().getOrDefault("version", "2.0");
        if (!version.equals("1.0") && !version.equals("2.0")) {
            throw new ExchangeException(ExchangeException.WRONG_REQUEST, "There is no SDMX-CSV " + version + " here; write version=1.0 or version=2.0.");
        }
        List<Edition> editions = editions(request);
        Columns columns = columns(request.snapshot(), editions);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        boolean second = version.equals("2.0");
        List<String> names = columns.names();
        writer.write((second ? "STRUCTURE,STRUCTURE_ID,ACTION," + String.join(",", names.subList(1, names.size())) : columns.header()) + ","
                + String.join(",", DatasetColumns.NAMES) + "\n");
        Map<Edition, Ending> endings = new HashMap<>();
        long count = 0;
        Set<String> wanted = request.options().containsKey("area") ? new TreeSet<>(List.of(request.options().get("area").split(","))) : null;
        boolean all = takesAll(request);
        for (List<Edition> group : grouped(editions, all)) {
            for (String area : areas(request.snapshot(), group)) {
                if (wanted != null && !wanted.contains(area)) {
                    continue;
                }
                if (request.progress().cancelled()) {
                    throw new ExchangeException(ExchangeException.CANCELLED, "The export was stopped.");
                }
                Set<String> newer = new HashSet<>();
                for (Edition edition : group) {
                    byte[] file = request.snapshot().evidence(edition.record().space(), edition.record().id(), area).orElse(new byte[0]);
                    count += write(writer, columns, new String(file, StandardCharsets.UTF_8), second, newer,
                            endings.computeIfAbsent(edition, one -> new Ending(request.snapshot(), one)));
                }
            }
            request.progress().worked(1);
        }
        writer.flush();
        return count;
    }

    /** Whether editions are named: then all of each is written, else of each series the newest edition that has it. */
    private static boolean takesAll(ExportRequest request) {
        return request.options().containsKey("edition") || !request.records().isEmpty();
    }

    private static List<List<Edition>> grouped(List<Edition> editions, boolean alone) {
        Map<String, List<Edition>> groups = new LinkedHashMap<>();
        editions.forEach(one -> groups.computeIfAbsent(alone ? one.record().toString() : one.dataset(), key -> new ArrayList<>()).add(one));
        return List.copyOf(groups.values());
    }

    private static Set<String> areas(Snapshot snapshot, List<Edition> editions) {
        Set<String> areas = new TreeSet<>();
        editions.forEach(edition -> areas.addAll(snapshot.evidenceAreas(edition.record().space(), edition.record().id())));
        return areas;
    }

    private static List<Edition> editions(ExportRequest request) throws ExchangeException {
        Map<String, List<Edition>> all = Observations.of(request.snapshot()).editions();
        String dataset = request.options().get("dataset");
        String name = request.options().get("edition");
        List<Edition> found = new ArrayList<>();
        all.forEach((code, editions) -> {
            if (dataset == null || dataset.equalsIgnoreCase(code)) {
                editions.stream().filter(one -> request.space() == null || one.record().space().equals(request.space()))
                        .filter(one -> request.wants(one.record().id())).filter(one -> name == null || one.name().equals(name))
                        .forEach(found::add);
            }
        });
        if (found.isEmpty()) {
            throw new ExchangeException(ExchangeException.WRONG_REQUEST, all.isEmpty() ? "There are no figures here yet; import some."
                    : "There is no such data set or edition here. There is " + String.join(", ", all.keySet()) + ".");
        }
        return found;
    }

    /** One heading for all: what a data set, or the file of an area, does not have stays empty. */
    private static Columns columns(Snapshot snapshot, List<Edition> editions) {
        Set<String> others = new TreeSet<>();
        for (Edition edition : editions) {
            for (String area : snapshot.evidenceAreas(edition.record().space(), edition.record().id())) {
                snapshot.evidence(edition.record().space(), edition.record().id(), area)
                        .ifPresent(file -> others.addAll(Columns.othersOf(firstLine(file))));
            }
        }
        return new Columns(others);
    }

    private static String firstLine(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return new String(file, 0, end, StandardCharsets.UTF_8);
    }

    /** What rows end with: all that is known of the edition in the first one, then its name. */
    private static final class Ending {

        private String next;
        private final String later;

        Ending(Snapshot snapshot, Edition edition) {
            List<String> values = snapshot.record(edition.record()).map(record -> DatasetColumns.values((Dataset) record)).orElseThrow();
            StringBuilder all = new StringBuilder();
            values.forEach(value -> CsvLine.append(all.append(','), value));
            next = all.toString();
            StringBuilder name = new StringBuilder(",");
            CsvLine.append(name, values.get(0));
            later = name.append(",".repeat(DatasetColumns.NAMES.size() - 1)).toString();
        }

        String next() {
            String now = next;
            next = later;
            return now;
        }
    }

    /** @param newer series that newer editions have, without their periods; those written now are added */
    private static long write(Writer writer, Columns columns, String file, boolean second, Set<String> newer, Ending ending)
            throws IOException {
        List<String> lines = file.lines().toList();
        boolean same = !lines.isEmpty() && lines.get(0).equals(columns.header());
        List<String> header = lines.isEmpty() ? List.of() : CsvLine.split(lines.get(0));
        int period = columns.names().indexOf(Columns.PERIOD);
        Set<String> written = new HashSet<>();
        long count = 0;
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String fitting = same ? line : columns.rearrange(header, line);
            String series = CsvLine.beginning(fitting, period);
            if (newer.contains(series)) {
                continue;
            }
            written.add(series);
            count++;
            if (second) {
                int comma = fitting.indexOf(',');
                writer.write("dataflow," + fitting.substring(0, comma) + ",I" + fitting.substring(comma) + ending.next() + "\n");
            } else {
                writer.write(fitting + ending.next() + "\n");
            }
        }
        newer.addAll(written);
        return count;
    }
}
