package org.sankofa.cli.internal.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.merge.Conflict;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;
import org.sankofa.merge.Write;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Lists values that contradict each other. */
@Command(name = "conflicts", description = "List values that people wrote without knowing of each other.", footer = {
        "", "Exit code 1 when there are any. \"sankofa resolve\" decides one." })
final class ConflictsCommand extends WorkspaceCommand {

    private long count;

    ConflictsCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        List<Space> spaces = named.map(List::of).orElseGet(workspace::spaces);
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                for (Space one : spaces) {
                    inSpace(snapshot, one, array);
                }
            }
        } else {
            for (Space one : spaces) {
                inSpace(snapshot, one, null);
            }
            terminal.say(count == 0 ? "No conflicts." : Plain.count(count, "conflict", "conflicts")
                    + ". Decide one with \"sankofa resolve " + dir + " CONFLICT --take WRITE\".");
        }
        return count == 0 ? 0 : CommandFailure.FINDING;
    }

    private void inSpace(Snapshot snapshot, Space one, JsonArrayOut array) throws StoreException {
        for (RecordKey key : new TreeSet<>(one.conflicts().keySet())) {
            Optional<RecordState> state = snapshot.state(key);
            Map<String, Version> writers = writers(one, key);
            for (Conflict conflict : state.map(RecordState::conflicts).orElse(List.of())) {
                count++;
                ObjectNode node = json(key, state.get(), conflict, writers);
                if (array != null) {
                    array.add(node);
                } else {
                    print(snapshot, key, node);
                }
            }
        }
    }

    private static Map<String, Version> writers(Space space, RecordKey key) throws StoreException {
        Map<String, Version> writers = new HashMap<>();
        for (Version version : space.history(key.kind(), key.id(), 0)) {
            if (version.tag() != null && !version.tag().isEmpty()) {
                writers.putIfAbsent(version.tag(), version);
            }
        }
        return writers;
    }

    static ObjectNode json(RecordKey key, RecordState state, Conflict conflict, Map<String, Version> writers) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", ConflictIds.of(key, conflict))
                .put("record", key.id()).put("kind", key.kind()).put("space", key.space())
                .put("object", conflict.object()).put("feature", Keys.feature(conflict.key()))
                .put("language", Keys.qualifier(conflict.key())).put("base", base(conflict, writers));
        ArrayNode alternatives = node.putArray("alternatives");
        for (Write write : conflict.alternatives()) {
            Version version = writers.get(write.tag());
            Instant when = version != null ? version.when()
                    : TagSource.isTag(write.tag()) ? TagSource.instant(write.tag()) : null;
            alternatives.addObject().put("write", write.tag()).put("value", write.value())
                    .put("who", version == null ? null : version.author())
                    .put("when", when == null ? null : when.toString());
        }
        return node;
    }

    /** The value before the alternatives were written, where all of them were written over the same. */
    private static String base(Conflict conflict, Map<String, Version> writers) {
        Set<String> before = new HashSet<>();
        for (Write write : conflict.alternatives()) {
            Version version = writers.get(write.tag());
            if (version != null) {
                version.changes().stream().filter(change -> change.objectId().equals(conflict.object())
                        && change.feature().equals(Keys.feature(conflict.key()))
                        && Keys.qualifier(conflict.key()).equals(change.language() == null ? "" : change.language()))
                        .forEach(change -> before.add(change.before()));
            }
        }
        return before.size() == 1 ? before.iterator().next() : null;
    }

    /** Who wrote it and when, as far as that is known. */
    private static String by(JsonNode one) {
        List<String> words = new ArrayList<>();
        if (!one.path("who").isNull()) {
            words.add(Plain.line(one.path("who").asText()));
        }
        if (!one.path("when").isNull()) {
            words.add(VersionText.when(Instant.parse(one.path("when").asText())));
        }
        return words.isEmpty() ? "" : "(" + String.join(", ", words) + ")";
    }

    private void print(Snapshot snapshot, RecordKey key, ObjectNode node) {
        String title = snapshot.record(key).map(Records::title).orElse("");
        StringBuilder text = new StringBuilder(node.path("id").asText()).append("\n    ").append(key.kind()).append(' ')
                .append(Plain.line(title)).append(": ").append(Plain.line(node.path("feature").asText()))
                .append(node.path("language").asText().isEmpty() ? "" : " (" + Plain.line(node.path("language").asText()) + ")")
                .append(node.path("base").isNull() ? "" : ", before: " + Plain.column(node.path("base").asText(), 60).strip())
                .append('\n');
        node.path("alternatives").forEach(one -> text.append("    ").append(one.path("write").asText()).append("  ")
                .append(one.path("value").isNull() ? "-" : Plain.column(one.path("value").asText(), 60).strip())
                .append("  ").append(by(one)).append('\n'));
        terminal.out().print(text);
    }
}
