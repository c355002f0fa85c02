package org.sankofa.evidence.tests.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sankofa.evidence.Observations;
import org.sankofa.evidence.Series;
import org.sankofa.evidence.SeriesKey;
import org.sankofa.evidence.internal.importing.Formats;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.store.Identity;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** A network that files are imported into. */
final class Imports implements AutoCloseable {

    final Workspace workspace;
    final Space space;

    Imports(Path folder) throws StoreException {
        workspace = Workspaces.create(folder.resolve("network"), Identity.of("Mirela Example", "mirela@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    static Path shared(String name) {
        Path file = Path.of(System.getProperty("sankofa.shared", "missing"), "data").resolve(name);
        assumeTrue(Files.exists(file), "the folder with data to test against is not beside the checkout");
        return file;
    }

    static Importer importer(String format) {
        return switch (format) {
            case "wdi" -> new Formats.Wdi();
            case "knomad" -> new Formats.Knomad();
            case "migration-matrix" -> new Formats.Matrix();
            case "rpw" -> new Formats.Rpw();
            case "desa" -> new Formats.Desa();
            case "iab" -> new Formats.Iab();
            case "hdi" -> new Formats.Hdi();
            case "sdmx-csv" -> new Formats.Sdmx();
            default -> new Formats.Any();
        };
    }

    ImportReport run(String format, Path file, boolean dryRun, Map<String, String> options) throws ExchangeException {
        return importer(format).run(new ImportRequest(workspace, "net", file, dryRun, options, Progress.NONE));
    }

    ImportReport run(String format, Path file) throws ExchangeException {
        return run(format, file, false, Map.of());
    }

    Observations observations() {
        return Observations.of(workspace.snapshot());
    }

    String value(SeriesKey key, String period) {
        return observations().series(key).flatMap(series -> series.at(period)).map(one -> one.missing() ? "missing" : one.value().toPlainString())
                .orElse("none");
    }

    Series series(SeriesKey key) {
        return observations().series(key).orElseThrow();
    }

    /** What a report says beside the version that was written: a preview says the same. */
    static ImportReport said(ImportReport report) {
        return new ImportReport(report.created(), report.updated(), report.unchanged(), report.refused(), report.problems(), report.understood());
    }

    /** How many problems there are of each kind: {@code control-total 2, sheets-left 1}. */
    static String kinds(ImportReport report) {
        return report.problems().stream().collect(Collectors.groupingBy(ImportProblem::code, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
    }

    static String understood(ImportReport report, String name) {
        return report.understood().stream().filter(one -> one.name().equals(name)).map(ImportReport.Understood::value).findFirst().orElse("");
    }

    @Override
    public void close() throws StoreException {
        workspace.close();
    }
}
