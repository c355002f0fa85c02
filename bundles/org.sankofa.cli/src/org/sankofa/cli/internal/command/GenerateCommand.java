package org.sankofa.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Identities;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.cli.internal.generate.BulkWriter;
import org.sankofa.cli.internal.generate.SyntheticNetwork;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a space with invented records. */
@Command(name = "generate", description = "Write a synthetic network for measuring. All of it is invented.", footer = {
        "", "The same seed gives the same records. The workspace is made when DIR is new or empty." })
final class GenerateCommand implements Callable<Integer> {

    private static final int TELL_EVERY = 50_000;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the workspace; made where there is none.")
    Path dir;

    @Option(names = "--records", paramLabel = "N", required = true, description = "How many records to write.")
    long records;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Number the content follows from.")
    long seed;

    @Option(names = "--space", paramLabel = "NAME", defaultValue = "synthetic",
            description = "Space to write to (default ${DEFAULT-VALUE}); made where there is none.")
    String space;

    @Mixin
    Output output;

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (records < 0) {
            throw CommandFailure.wrongUse("--records takes a number from 0 on, not " + records + ".");
        }
        try (Workspace workspace = Workspaces.isWorkspace(dir) ? Workspaces.open(dir, WorkspaceOptions.defaults())
                : Workspaces.create(dir, Identities.of(null, null))) {
            Optional<Space> there = workspace.space(space);
            Space target = there.isPresent() ? there.get()
                    : workspace.createSpace(SpaceOptions.of(space, Space.Kind.NETWORK));
            BulkWriter.write(new SyntheticNetwork(workspace.snapshot(), records, seed), target, new Told());
        }
        if (output.json) {
            terminal.out().print(JsonText.pretty(JsonNodeFactory.instance.objectNode().put("space", space)
                    .put("records", records).put("seed", seed)) + "\n");
        } else {
            terminal.out().print("Wrote " + Plain.count(records, "record", "records") + " to the space " + space + ".\n");
        }
        return 0;
    }

    private final class Told implements Progress {
        private long done;

        @Override
        public void worked(int steps) {
            done += steps;
            if (done % TELL_EVERY == 0) {
                terminal.say(Plain.count(done, "record", "records") + " ...");
            }
        }
    }
}
