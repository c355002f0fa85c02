package org.sankofa.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command on one workspace. */
abstract class WorkspaceCommand implements Callable<Integer> {

    /** Where to read and write. */
    final Terminal terminal;
    /** What plug-ins contribute. */
    final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the workspace.")
    Path dir;

    @Mixin
    Output output;

    @Option(names = "--space", paramLabel = "NAME", description = "Only the space of this name.")
    String space;

    WorkspaceCommand(Terminal terminal, Services services) {
        this.terminal = terminal;
        this.services = services;
    }

    @Override
    public final Integer call() throws Exception {
        if (!Files.isDirectory(dir)) {
            throw CommandFailure.wrongUse("There is no folder " + dir + ". Name the folder of a workspace; \"sankofa new "
                    + dir + "\" makes one.");
        }
        if (!Workspaces.isWorkspace(dir)) {
            throw CommandFailure.wrongUse("The folder " + dir + " is no workspace: it has no workspace.json. Name the"
                    + " folder of a workspace; \"sankofa new\" makes one.");
        }
        try (Workspace workspace = Workspaces.open(dir, options())) {
            workspace.onSigningProblem(terminal::say);
            return run(workspace);
        }
    }

    /** @return how to open the workspace; reading needs no lock */
    WorkspaceOptions options() {
        return WorkspaceOptions.defaults();
    }

    /** @return the exit code */
    abstract int run(Workspace workspace) throws Exception;
}
