package org.sankofa.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Folders;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.cli.internal.bench.BenchContext;
import org.sankofa.cli.internal.bench.BenchReport;
import org.sankofa.cli.internal.bench.Benchmark;
import org.sankofa.exchange.json.JsonText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures. */
@Command(name = "bench", description = "Measure with generated records and print a table.", footer = { "",
        "Without NAME everything is measured. What takes seconds to make is made in a folder that goes away." })
final class BenchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", arity = "0..1",
            description = "One measurement: store, read, load, merge, memory, search, experience, share, large-record, start.")
    String name;

    @Option(names = "--records", paramLabel = "N", defaultValue = "200000",
            description = "Size of the space (default ${DEFAULT-VALUE}).")
    long records;

    @Option(names = "--pairs", paramLabel = "P", defaultValue = "15",
            description = "How often two ways are measured in turns (default ${DEFAULT-VALUE}).")
    int pairs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Number the content follows from.")
    long seed;

    @Option(names = "--folder", paramLabel = "DIR", description = "Where to make the space, on the disk to measure.")
    Path parent;

    @Option(names = "--keep", paramLabel = "DIR",
            description = "Folder for the index of lessons that experience is looked for in; it is used again when it is there.")
    Path kept;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", description = "File for the figures as JSON.")
    Path out;

    @Mixin
    Output output;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (records < 1 || pairs < 1) {
            throw CommandFailure.wrongUse("--records and --pairs take numbers from 1 on.");
        }
        List<Benchmark> chosen = BenchContext.all().stream().filter(one -> name == null || one.name().equals(name))
                .toList();
        if (chosen.isEmpty()) {
            throw CommandFailure.wrongUse("There is no measurement \"" + name + "\". There are " + BenchContext.all()
                    .stream().map(one -> one.name() + " (" + one.label() + ")").collect(Collectors.joining(", ")) + ".");
        }
        BenchReport report = new BenchReport(line -> {
            if (!output.json) {
                terminal.out().print(line + "\n");
                terminal.out().flush();
            }
        });
        for (Benchmark one : chosen) {
            Path folder = folder();
            try {
                one.run(new BenchContext(records, pairs, seed, folder, kept, report, terminal::say));
            } finally {
                Folders.empty(folder);
                Files.delete(folder);
            }
        }
        if (output.json) {
            terminal.out().print(JsonText.pretty(report.json()) + "\n");
        }
        if (out != null) {
            Files.writeString(out, JsonText.pretty(report.json()) + "\n");
        }
        return 0;
    }

    private Path folder() throws CommandFailure {
        try {
            return parent == null ? Files.createTempDirectory("sankofa-bench")
                    : Files.createTempDirectory(Files.createDirectories(parent), "sankofa-bench");
        } catch (IOException e) {
            throw CommandFailure.wrongUse("No folder can be made in " + (parent == null ? "the system's folder for"
                    + " temporary files" : parent) + ": " + e.getMessage() + ". Name another with --folder.");
        }
    }
}
