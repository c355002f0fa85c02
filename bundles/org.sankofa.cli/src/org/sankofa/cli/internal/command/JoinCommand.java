package org.sankofa.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Folders;
import org.sankofa.cli.internal.Identities;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.cli.internal.TerminalQuestions;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.JoinResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.store.Progress;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;
import org.sankofa.store.Workspaces;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins a space that others share. */
@Command(name = "join", description = "Join a space that others share.", footer = { "",
        "Where DIR is a workspace, the space is added to it; a new or empty folder becomes a workspace." })
final class JoinCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Services services;

    @Parameters(index = "0", paramLabel = "URL", description = "Where the space is: https:, ssh:, or a folder.")
    String url;

    @Parameters(index = "1", paramLabel = "DIR", description = "Folder of the workspace.")
    Path dir;

    @Option(names = "--space", paramLabel = "NAME", description = "What to call the space in this workspace.")
    String space;

    @Option(names = "--name", paramLabel = "NAME", description = "For a new workspace: your name.")
    String name;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "For a new workspace: your e-mail address.")
    String email;

    @Mixin
    Output output;

    JoinCommand(Terminal terminal, Services services) {
        this.terminal = terminal;
        this.services = services;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(dir) && !Files.isDirectory(dir)) {
            throw CommandFailure.wrongUse(dir + " is a file. Name the folder of a workspace, or a new one.");
        }
        boolean made = !Workspaces.isWorkspace(dir);
        boolean complete = false;
        Workspace workspace = made ? Workspaces.create(dir, Identities.of(name, email))
                : Workspaces.open(dir, WorkspaceOptions.defaults());
        try (workspace) {
            SharedSpaces shared = services.sharing().of(workspace, new TerminalQuestions());
            Join join = new Join(shared, url);
            report(workspace, (space == null ? join : join.as(space)).run(Progress.NONE));
            complete = true;
        } finally {
            if (made && !complete) {
                // a half-made workspace would stand in the way of the next attempt; the folder was empty before
                Folders.empty(dir);
            }
        }
        return 0;
    }

    private void report(Workspace workspace, JoinResult result) {
        if (output.json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("directory", workspace.directory().toString())
                    .put("space", result.space().name()).put("records", result.records());
            ArrayNode remarks = node.putArray("remarks");
            result.remarks().forEach(remarks::add);
            terminal.out().print(JsonText.pretty(node) + "\n");
        } else {
            terminal.out().print("Joined the space " + Plain.line(result.space().name()) + " with "
                    + Plain.count(result.records(), "record", "records") + ".\n");
            result.remarks().forEach(terminal::say);
        }
    }
}
