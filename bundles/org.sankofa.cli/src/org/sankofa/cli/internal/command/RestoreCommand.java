package org.sankofa.cli.internal.command;

import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings an earlier version of a record back. */
@Command(name = "restore", description = "Bring an earlier version of a record back, as a new version.", footer = { "",
        "Nothing is lost: what the record says now stays in its history.",
        "A deleted record comes back with any version in which it was there." })
final class RestoreCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "Id of the record, or the beginning of one.")
    String id;

    @Parameters(index = "2", paramLabel = "VERSION", description = "A version, or the beginning of its name.")
    String version;

    RestoreCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        RecordKey key = Records.stored(workspace, space, id);
        Space of = workspace.space(key.space()).orElseThrow();
        String before = of.head();
        Version restored = of.restore(key.kind(), key.id(), VersionNames.find(of, key, version));
        boolean same = before.equals(of.head());
        if (output.json) {
            ObjectNode node = VersionText.json(restored);
            VersionText.changes(node, same ? java.util.List.of() : restored.changes());
            terminal.out().print(node + "\n");
        } else if (same) {
            terminal.say("The record says the same already, so nothing was written.");
        } else {
            terminal.out().print(VersionText.line(restored) + "\n" + VersionText.lines(key.id(), restored.changes()));
        }
        return 0;
    }
}
