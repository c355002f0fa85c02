package org.sankofa.cli.internal.command;

import java.util.List;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the history of a record, of a field of it, or of a space. */
@Command(name = "log", description = "Print the history of a record or of a space, newest first.", footer = { "",
        "With --field only what happened to one field is printed: who set it to what.",
        "Without ID it is the history of a space; --limit keeps it short." })
final class LogCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "ID", arity = "0..1",
            description = "Id of the record, or the beginning of one.")
    String id;

    @Option(names = "--field", paramLabel = "NAME", description = "Only what changed in this field.")
    String field;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", description = "At most so many versions.")
    int limit;

    LogCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        if (id == null) {
            if (field != null) {
                throw CommandFailure.wrongUse("Say which record the field " + field + " is of.");
            }
            Space of = Records.onlySpace(workspace, space, "Name a record, or say with --space whose history to print");
            print(of, "", of.log(Math.max(0, limit)));
            return 0;
        }
        RecordKey key = Records.stored(workspace, space, id);
        Space of = workspace.space(key.space()).orElseThrow();
        List<Version> versions = of.history(key.kind(), key.id(), field == null ? Math.max(0, limit) : 0);
        print(of, key.id(), field == null ? versions : ofField(versions));
        return 0;
    }

    private List<Version> ofField(List<Version> versions) {
        return versions.stream().map(version -> new Version(version.commit(), version.author(), version.email(),
                version.when(), version.message(), version.tag(), version.merge(), version.changes().stream()
                        .filter(change -> change.feature().equals(field)).toList()))
                .filter(version -> !version.changes().isEmpty()).limit(limit > 0 ? limit : Long.MAX_VALUE).toList();
    }

    private void print(Space of, String record, List<Version> versions) throws Exception {
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                for (Version version : versions) {
                    ObjectNode node = VersionText.json(version, of.signature(version.commit()));
                    VersionText.changes(node, version.changes());
                    array.add(node);
                }
            }
            return;
        }
        for (Version version : versions) {
            List<FeatureChange> changes = version.changes();
            terminal.out().print(VersionText.line(version) + VersionText.mark(of.signature(version.commit())) + "\n"
                    + VersionText.lines(record, changes));
        }
    }
}
