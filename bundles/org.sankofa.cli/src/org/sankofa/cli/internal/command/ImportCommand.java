package org.sankofa.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ImportProblem;
import org.sankofa.exchange.ImportReport;
import org.sankofa.exchange.ImportRequest;
import org.sankofa.exchange.Importer;
import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file. */
@Command(name = "import", description = "Import records from a file.")
final class ImportCommand extends WorkspaceCommand {

    private static final String STANDARD_INPUT = "standard input";
    private static final int SHORT = 10;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to read; - reads standard input.")
    String file;

    @Option(names = "--format", paramLabel = "F",
            description = "Format of the file, such as json; files of some formats are recognised without.")
    String format;

    @Option(names = { "-p", "--parameter" }, paramLabel = "NAME=VALUE",
            description = "Something the format can be told; may be given several times.")
    Map<String, String> given = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Report what would be done and write nothing.")
    boolean dryRun;

    ImportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        if (file.equals("-")) {
            return fromStandardInput(workspace);
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw CommandFailure.wrongUse("There is no file " + file + ".");
        }
        return run(workspace, path);
    }

    /** Formats read files, some of them twice: what comes in is kept as one for as long as it takes. */
    private int fromStandardInput(Workspace workspace) throws Exception {
        Path folder = Files.createTempDirectory("sankofa-import");
        Path kept = folder.resolve(STANDARD_INPUT);
        try {
            Files.copy(terminal.in(), kept);
            return run(workspace, kept);
        } finally {
            Files.deleteIfExists(kept);
            Files.delete(folder);
        }
    }

    private int run(Workspace workspace, Path path) throws Exception {
        Importer importer = importer(path);
        ImportReport report;
        try {
            report = importer.run(new ImportRequest(workspace, space, path, dryRun, given, null));
        } catch (ExchangeException e) {
            String message = file.equals("-") ? e.getMessage().replace(path.toString(), STANDARD_INPUT) : e.getMessage();
            if (!output.json || !(e.getCause() instanceof InvalidRecordException)) {
                throw new ExchangeException(e.code(), message, e.getCause());
            }
            // a file that is broken as a whole gets a report too
            terminal.say(message);
            report = new ImportReport(0, 0, 0, 0, List.of(
                    new ImportProblem(Tier.CRITICAL, 0, "", null, "record in JSON", message, e.code())));
        }
        if (output.json) {
            terminal.out().print(JsonText.pretty(ProblemJson.report(report)) + "\n");
        } else {
            terminal.out().print(String.join("\n",
                    dryRun ? "Nothing was written; importing would give:" : "Imported " + path.getFileName() + ":",
                    "  created    " + report.created(), "  updated    " + report.updated(),
                    "  unchanged  " + report.unchanged(), "  refused    " + report.refused()) + "\n");
            report.understood().forEach(one -> terminal.out().print("  " + Plain.line(one.label()) + ": " + Plain.line(one.value()) + "\n"));
            report.problems().forEach(this::say);
            report.version().ifPresent(written -> terminal.say("This import is taken back with: sankofa take-back " + dir + space(workspace) + " "
                    + written.substring(0, SHORT)));
        }
        return report.problems().stream().anyMatch(p -> p.tier() != Tier.WARNING) ? CommandFailure.FINDING : 0;
    }

    /** The space has to be named where there are several. */
    private String space(Workspace workspace) {
        return space != null ? " --space " + space
                : workspace.spaces().size() < 2 ? "" : workspace.defaultSpace().map(one -> " --space " + one.name()).orElse("");
    }

    private void say(ImportProblem p) {
        terminal.say(ProblemJson.tier(p.tier()) + ": " + (p.line() > 0 ? "line " + p.line() + ", " : "")
                + (p.path() == null || p.path().isEmpty() ? "" : p.path() + ": ") + p.message() + " [" + p.code() + "]");
    }

    private Importer importer(Path path) throws CommandFailure {
        List<Importer> all = services.importers();
        if (format == null) {
            List<Importer> fitting = all.stream().filter(one -> one.recognises(path)).toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            throw CommandFailure.wrongUse("It cannot be told what format " + (file.equals("-") ? STANDARD_INPUT : file) + " is of. Say it with --format: " + names(all) + ".");
        }
        return all.stream().filter(one -> one.format().equalsIgnoreCase(format)).findFirst()
                .orElseThrow(() -> CommandFailure.wrongUse("The format \"" + Plain.line(format)
                        + "\" cannot be imported. There is " + names(all) + "."));
    }

    private static String names(List<Importer> all) {
        return all.stream().sorted(Comparator.comparing(Importer::format)).map(one -> one.format() + " (" + one.label() + ")")
                .collect(Collectors.joining(", "));
    }
}
