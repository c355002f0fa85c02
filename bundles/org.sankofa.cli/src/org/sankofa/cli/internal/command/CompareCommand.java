package org.sankofa.cli.internal.command;

import java.util.List;

import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what differs between two versions of a record. */
@Command(name = "compare", description = "Say what differs in a record between two versions.", footer = { "",
        "\"sankofa log\" lists the versions of a record." })
final class CompareCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "ID", description = "Id of the record, or the beginning of one.")
    String id;

    @Parameters(index = "2", paramLabel = "FROM", description = "A version, or the beginning of its name.")
    String from;

    @Parameters(index = "3", paramLabel = "TO", arity = "0..1", description = "Another one; now when it is left out.")
    String to;

    CompareCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        RecordKey key = Records.stored(workspace, space, id);
        Space of = workspace.space(key.space()).orElseThrow();
        String before = VersionNames.find(of, key, from);
        String after = to == null ? of.head() : VersionNames.find(of, key, to);
        List<FeatureChange> changes = of.compare(key.kind(), key.id(), before, after);
        if (output.json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", key.id()).put("from", before).put("to", after);
            VersionText.changes(node, changes);
            terminal.out().print(node + "\n");
        } else if (changes.isEmpty()) {
            terminal.say("The record says the same in both.");
        } else {
            terminal.out().print(VersionText.lines(key.id(), changes));
        }
        return 0;
    }
}
