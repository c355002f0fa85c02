package org.sankofa.cli.internal.command;

import java.util.Iterator;
import java.util.stream.Stream;

import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists records, one by one as they are read. */
@Command(name = "list", description = "List the records of a workspace.")
final class ListCommand extends WorkspaceCommand {

    /** The description of a space is listed when it is asked for: it is not one of the things people record. */
    private static final String SPACE_INFO = "spaceInfo";
    private static final int KIND_WIDTH = 14;
    private static final int TITLE_WIDTH = 60;

    @Option(names = "--kind", paramLabel = "K", description = "Only records of this kind, such as lesson.")
    String kind;

    private long count;

    ListCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        String onlyKind = Records.kind(kind);
        Snapshot snapshot = workspace.snapshot();
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                each(snapshot, onlyKind, (key, record) -> array.add(row(key, record)));
            }
        } else {
            each(snapshot, onlyKind, this::print);
            terminal.say(count == 0 ? "Nothing here" + (kind == null ? "" : " of kind " + onlyKind) + "."
                    : Plain.count(count, "record", "records") + ".");
        }
        return 0;
    }

    private interface Row {
        void accept(RecordKey key, Record record);
    }

    private void each(Snapshot snapshot, String onlyKind, Row row) {
        for (String name : space != null ? java.util.List.of(space) : snapshot.spaces()) {
            try (Stream<RecordKey> keys = snapshot.keys(name, onlyKind)) {
                for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                    RecordKey key = all.next();
                    if (onlyKind == null && key.kind().equals(SPACE_INFO)) {
                        continue;
                    }
                    snapshot.record(key).ifPresent(record -> row.accept(key, record));
                }
            }
        }
    }

    static ObjectNode row(RecordKey key, Record record) {
        return JsonNodeFactory.instance.objectNode().put("id", key.id()).put("kind", key.kind())
                .put("title", Records.title(record)).put("space", key.space());
    }

    private void print(RecordKey key, Record record) {
        count++;
        terminal.out().print(key.id() + "  " + Plain.column(key.kind(), KIND_WIDTH) + "  "
                + Plain.column(Records.title(record), TITLE_WIDTH) + "  " + key.space() + "\n");
    }
}
