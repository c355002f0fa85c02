package org.sankofa.cli.internal.command;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one record as JSON. */
@Command(name = "show", description = "Print a record as JSON, in the form put accepts.")
final class ShowCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "ID",
            description = "Id of the record, the beginning of one, or a notation such as area:ALB.")
    String id;

    @Option(names = "--at", paramLabel = "VERSION", description = "As it was in a version that \"sankofa log\" lists.")
    String at;

    ShowCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        if (Records.isNotation(id)) {
            EObject concept = Records.concept(snapshot, id);
            ObjectNode node = new RecordJson(new SnapshotNames(snapshot)).write(concept);
            node.put("@notation", id);
            terminal.out().print(JsonText.pretty(node) + "\n");
            return 0;
        }
        if (at != null) {
            RecordKey key = Records.stored(workspace, space, id);
            Space of = workspace.space(key.space()).orElseThrow();
            Record then = of.recordAt(key.kind(), key.id(), VersionNames.find(of, key, at));
            terminal.out().print(JsonText.pretty(json(snapshot, key, then)) + "\n");
            return 0;
        }
        RecordKey key = Records.find(snapshot, space, id);
        terminal.out().print(JsonText.pretty(json(snapshot, key)) + "\n");
        return 0;
    }

    /** @return the record with the space it is in */
    static ObjectNode json(Snapshot snapshot, RecordKey key) throws CommandFailure {
        return json(snapshot, key, record(snapshot, key));
    }

    private static ObjectNode json(Snapshot snapshot, RecordKey key, Record record) {
        ObjectNode node = new RecordJson(new SnapshotNames(snapshot)).write(record);
        // the place comes right after kind and id, for people who read it
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ordered.set("kind", node.remove("kind"));
        ordered.set("id", node.remove("id"));
        ordered.put("@space", key.space());
        return ordered.setAll(node);
    }

    static Record record(Snapshot snapshot, RecordKey key) throws CommandFailure {
        var record = snapshot.record(key);
        if (record.isPresent()) {
            return record.get();
        }
        if (snapshot.deleted(key)) {
            throw CommandFailure.wrongUse("The record " + key.id() + " was deleted. \"sankofa log\" shows its history.");
        }
        throw CommandFailure.finding("The record " + key.id() + " of kind " + key.kind() + " cannot be read: "
                + snapshot.unreadable(key).orElse("the plug-in that brings this kind is not installed; the record is"
                        + " kept as it is") );
    }
}
