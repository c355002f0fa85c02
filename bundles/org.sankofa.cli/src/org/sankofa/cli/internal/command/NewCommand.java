package org.sankofa.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Folders;
import org.sankofa.cli.internal.Identities;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.sample.SampleNetwork;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workspace. */
@Command(name = "new", description = "Make a workspace with one private space.")
final class NewCommand implements Callable<Integer> {

    private static final String PRIVATE = "private";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder to make; it must be new or empty.")
    Path dir;

    @Option(names = "--sample", description = "Add the two sample spaces.")
    boolean sample;

    @Option(names = "--name", paramLabel = "NAME", description = "Your name, as it stands in the history.")
    String name;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Your e-mail address.")
    String email;

    @Mixin
    Output output;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        checkPlace();
        boolean complete = false;
        Workspace workspace = Workspaces.create(dir, Identities.of(name, email));
        try (workspace) {
            workspace.createSpace(SpaceOptions.of(PRIVATE, Space.Kind.PRIVATE));
            if (sample) {
                SampleNetwork.create(workspace);
            }
            report(workspace);
            complete = true;
        } finally {
            if (!complete) {
                // a half-made workspace would stand in the way of the next attempt; the folder was empty before
                Folders.empty(dir);
            }
        }
        return 0;
    }

    private void checkPlace() throws CommandFailure {
        Path there = dir.toAbsolutePath().normalize();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            throw CommandFailure.wrongUse(there + " is a file. Name a folder that is new or empty.");
        }
        if (there != null && !Files.isWritable(there)) {
            throw CommandFailure.wrongUse("You may not write in " + there + ". Name a folder in a place of your own.");
        }
    }

    private void report(Workspace workspace) throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        if (output.json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("directory", workspace.directory().toString());
            ArrayNode spaces = node.putArray("spaces");
            for (Space space : workspace.spaces()) {
                spaces.addObject().put("name", space.name()).put("kind", ProblemJson.tier(space.kind()))
                        .put("readOnly", space.readOnly()).put("records", Records.count(snapshot, space.name()));
            }
            terminal.out().print(JsonText.pretty(node) + "\n");
        } else {
            terminal.out().print("Made the workspace " + dir + " with the "
                    + (workspace.spaces().size() == 1 ? "space " : "spaces ") + String.join(", ",
                            workspace.spaces().stream().map(space -> space.name() + " ("
                                    + ProblemJson.tier(space.kind()) + (space.readOnly() ? ", read-only" : "") + ")")
                                    .toList())
                    + ".\n");
        }
    }
}
