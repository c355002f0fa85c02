package org.sankofa.cli.internal.command;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.Keys;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a conflict. */
@Command(name = "resolve", description = "Decide a conflict.")
final class ResolveCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "CONFLICT", description = "Id of the conflict, as conflicts prints it.")
    String id;

    @ArgGroup(exclusive = true, multiplicity = "1")
    Choice choice;

    static final class Choice {
        @Option(names = "--take", paramLabel = "WRITE", description = "Take the value of this write.")
        String write;

        @Option(names = "--value", paramLabel = "V", description = "Take this value, as it is stored.")
        String value;
    }

    ResolveCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        int colon = id.indexOf(':');
        if (colon < 0) {
            throw unknown();
        }
        RecordKey key = Records.find(snapshot, space, id.substring(0, colon));
        Conflict conflict = snapshot.state(key).flatMap(state -> find(key, state)).orElseThrow(this::unknown);
        String value = choice.write != null ? taken(conflict) : given(snapshot, key, conflict);
        Space owner = Records.space(workspace, key.space()).orElseThrow(this::unknown);
        owner.write("Decide " + Keys.feature(conflict.key()), batch -> batch.putState(Merge.resolve(
                snapshot.state(key).orElseThrow(), conflict.object(), conflict.key(), value, batch.tag())));
        if (output.json) {
            terminal.out().print(JsonText.pretty(JsonNodeFactory.instance.objectNode().put("id", id)
                    .put("record", key.id()).put("feature", Keys.feature(conflict.key())).put("value", value)) + "\n");
        }
        terminal.say("Decided.");
        return 0;
    }

    private Optional<Conflict> find(RecordKey key, RecordState state) {
        return state.conflicts().stream().filter(one -> ConflictIds.of(key, one).equals(id)).findFirst();
    }

    private CommandFailure unknown() {
        return CommandFailure.wrongUse("There is no conflict " + id + ". \"sankofa conflicts " + dir + "\" lists them.");
    }

    private String taken(Conflict conflict) throws CommandFailure {
        for (Write write : conflict.alternatives()) {
            if (write.tag().equals(choice.write)) {
                return write.value();
            }
        }
        throw CommandFailure.wrongUse("The conflict has no write " + choice.write + ". \"sankofa conflicts " + dir
                + "\" shows its writes.");
    }

    private String given(Snapshot snapshot, RecordKey key, Conflict conflict) throws CommandFailure {
        if (conflict.alternatives().stream().anyMatch(write -> choice.value.equals(write.value()))) {
            return choice.value;
        }
        switch (Keys.shape(conflict.key())) {
            case TEXT -> {
                return choice.value;
            }
            case VALUE -> {
                EClass type = snapshot.record(key).map(record -> StoredValues.typeOf(record, conflict.object()))
                        .orElseThrow(this::unknown);
                return StoredValues.check(type, Keys.feature(conflict.key()), choice.value);
            }
            default -> throw CommandFailure.wrongUse("Only one of the values that are there can be taken here; name its"
                    + " write with --take.");
        }
    }
}
