package org.sankofa.exchange.tests.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.exchange.internal.rows.IomEvaluationsImporter;
import org.sankofa.exchange.internal.rows.WorldBankProjectsImporter;
import org.sankofa.model.Record;
import org.sankofa.store.Identity;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

/** A network of one space, and files written for tests in the layouts of publishers. */
final class Sheets implements AutoCloseable {

    static final String EVALUATIONS = "Title,Year,Author,Date of Publication,Donor,Evaluation Commissioner,Evaluation Coverage,"
            + "Evaluation Period From Date,Evaluation Period To Date,Languages,Migration Thematic Areas,Number of Pages Excluding annexes,"
            + "Project Code,Countries Covered,Relevant Crosscutting Themes,Report Published,Type of Evaluation Scope,Type of Evaluation Timing,"
            + "Type of Evaluator,File URL\n";
    static final String PROJECTS = "Project Id,Region,Country,Project Status,Project Name,Project Development Objective,Implementing Agency,"
            + "Project URL,Board Approval Date,Project Closing Date,Current Project Cost,Total IDA and IBRD Commitment,Grant Amount,Borrower,"
            + "Sector 1,Sector 2\n";

    final Importer evaluations = new IomEvaluationsImporter();
    final Importer projects = new WorldBankProjectsImporter();
    final Workspace workspace;
    final Space space;
    private final Path folder;
    private int files;

    Sheets(Path folder) throws StoreException {
        this.folder = folder;
        workspace = Workspaces.create(folder.resolve("w"), Identity.of("Test", "test@example.org"));
        space = workspace.createSpace(SpaceOptions.of("net", Space.Kind.NETWORK));
    }

    Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file" + files++), text);
    }

    ImportReport take(Importer importer, String text) throws IOException, ExchangeException {
        return take(importer, file(text), false);
    }

    ImportReport take(Importer importer, Path file, boolean dry) throws ExchangeException {
        return importer.run(new ImportRequest(workspace, "net", file, dry, null));
    }

    /** The records of a kind by their English title. */
    <T extends Record> Map<String, T> all(String kind, Class<T> type) {
        try (Stream<Record> records = workspace.snapshot().records("net", kind)) {
            return records.map(type::cast).collect(Collectors.toMap(one -> one.getTitle().best(List.of("en")).value(), one -> one));
        }
    }

    static List<String> codes(ImportReport report) {
        return report.problems().stream().map(ImportProblem::code).toList();
    }

    static ImportProblem problem(ImportReport report, String code) {
        return report.problems().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + code + " in " + report.problems()));
    }

    static String counts(ImportReport report) {
        return report.created() + " " + report.updated() + " " + report.unchanged() + " " + report.refused();
    }

    @Override
    public void close() throws StoreException {
        workspace.close();
    }
}
