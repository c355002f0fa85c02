package org.sankofa.cli.internal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.ExportRequest;
import org.sankofa.exchange.Exporter;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports records to a file or to standard output. */
@Command(name = "export", description = "Export records.")
final class ExportCommand extends WorkspaceCommand {

    @Option(names = "--format", paramLabel = "F", required = true, description = "Format to write, such as json.")
    String format;

    @Option(names = "--kind", paramLabel = "K", description = "Only records of this kind, such as lesson.")
    String kind;

    @Option(names = "--record", paramLabel = "ID", description = "Only this record; may be given several times.")
    List<String> records = List.of();

    @Option(names = { "-p", "--parameter" }, paramLabel = "NAME=VALUE",
            description = "Something the format can be told; may be given several times.")
    Map<String, String> given = new LinkedHashMap<>();

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", description = "File to write; else standard output.")
    Path out;

    ExportCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        Exporter exporter = exporter();
        Snapshot snapshot = workspace.snapshot();
        Set<String> ids = new LinkedHashSet<>();
        for (String record : records) {
            ids.add(Records.find(snapshot, space, record).id());
        }
        // formats that name a sender name whoever works here, unless told otherwise
        given.putIfAbsent("from.name", workspace.identity().name());
        given.putIfAbsent("from.address", workspace.identity().email());
        ExportRequest request = new ExportRequest(snapshot, space, Records.kind(kind), ids, given, null);
        if (out == null) {
            long count = exporter.run(request, terminal.out());
            terminal.out().flush();
            terminal.say("Exported " + Plain.count(count, "record", "records") + ".");
        } else {
            terminal.say("Exported " + Plain.count(toFile(exporter, request), "record", "records") + " to " + out + ".");
        }
        return 0;
    }

    /** The file appears when it is complete: what was there stays until then. */
    private long toFile(Exporter exporter, ExportRequest request) throws CommandFailure, ExchangeException {
        Path target = out.toAbsolutePath();
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try {
            long count;
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(partial))) {
                count = exporter.run(request, stream);
            } catch (IOException | ExchangeException e) {
                Files.deleteIfExists(partial);
                throw e;
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } catch (IOException e) {
            throw CommandFailure.wrongUse("The file " + out + " cannot be written (" + e.getMessage()
                    + "). Name a file in a folder that exists and may be written.");
        }
    }

    private Exporter exporter() throws CommandFailure {
        List<Exporter> all = services.exporters();
        return all.stream().filter(one -> one.format().equalsIgnoreCase(format)).findFirst()
                .orElseThrow(() -> CommandFailure.wrongUse("The format \"" + Plain.line(format)
                        + "\" cannot be exported. There is " + all.stream().sorted(Comparator.comparing(Exporter::format))
                                .map(one -> one.format() + " (" + one.label() + ")").collect(Collectors.joining(", "))
                        + "."));
    }
}
