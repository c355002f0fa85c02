package org.sankofa.cli.internal.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Checks;
import org.sankofa.model.checks.Problem;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.model.checks.Tier;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;

/** Checks all records. */
@Command(name = "validate", description = "Check all records against the rules.", footer = { "",
        "Exit code 1 when a record breaks a rule (critical or error); warnings alone give 0." })
final class ValidateCommand extends WorkspaceCommand {

    private final Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
    private long records;

    ValidateCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        List<String> spaces = named.map(one -> List.of(one.name()))
                .orElseGet(() -> workspace.spaces().stream().map(Space::name).toList());
        Snapshot snapshot = workspace.snapshot();
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                for (String one : spaces) {
                    inSpace(snapshot, one, (name, title, problem) -> array.add(ProblemJson.problem(name, problem)),
                            array::add);
                }
            }
        } else {
            for (String one : spaces) {
                inSpace(snapshot, one, this::print, this::print);
            }
            terminal.say(summary());
        }
        return counts.containsKey(Tier.CRITICAL) || counts.containsKey(Tier.ERROR) ? CommandFailure.FINDING : 0;
    }

    private interface Sink {
        void accept(String space, String title, Problem problem);
    }

    /** Takes what is wrong where there is no record to look at. */
    private interface Unreadable {
        void accept(ObjectNode problem);
    }

    private void inSpace(Snapshot snapshot, String name, Sink sink, Unreadable unreadable) {
        List<RecordCheck> checks = new ArrayList<>(Checks.builtIn());
        checks.addAll(services.checks());
        try (Stream<RecordKey> keys = snapshot.keys(name, null)) {
            for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                RecordKey key = all.next();
                Optional<Record> record = snapshot.record(key);
                if (record.isPresent()) {
                    records++;
                    String title = Records.title(record.get());
                    checks.forEach(check -> check.check(record.get(), snapshot, problem -> {
                        counts.merge(problem.tier(), 1, Integer::sum);
                        sink.accept(name, title, problem);
                    }));
                } else if (!snapshot.deleted(key)) {
                    snapshot.unreadable(key).ifPresent(why -> {
                        counts.merge(Tier.CRITICAL, 1, Integer::sum);
                        unreadable.accept(JsonNodeFactory.instance.objectNode().put("tier", "critical")
                                .put("record", key.id()).put("path", "").put("message", why)
                                .put("code", "unreadable").put("space", name));
                    });
                }
            }
        }
        figures(snapshot, name, unreadable);
    }

    /** Figures that nobody sees, because no record says what they are. */
    private void figures(Snapshot snapshot, String name, Unreadable sink) {
        for (String dataset : snapshot.evidenceDatasets(name)) {
            if (snapshot.record(new RecordKey(name, "dataset", dataset)).isEmpty()) {
                counts.merge(Tier.WARNING, 1, Integer::sum);
                sink.accept(JsonNodeFactory.instance.objectNode().put("tier", "warning").put("record", dataset).put("path", "evidence/" + dataset)
                        .put("message", "There are figures of this data set (" + Plain.count(snapshot.evidenceAreas(name, dataset).size(), "area", "areas")
                                + "), but no record that says what they are, so nobody sees them. Restore the record from its history, or import the figures again.")
                        .put("code", "figures-without-dataset").put("space", name));
            }
        }
    }

    private void print(String name, String title, Problem problem) {
        terminal.out().print(ProblemJson.tier(problem.tier()) + ": " + Plain.line(title) + " (" + name + ")"
                + (problem.path() == null || problem.path().isEmpty() ? "" : ", " + problem.path()) + ": "
                + Plain.line(problem.message()) + " [" + problem.code() + "]\n");
    }

    private void print(ObjectNode problem) {
        terminal.out().print(problem.path("tier").asText() + ": " + problem.path("record").asText() + " (" + problem.path("space").asText()
                + "): " + Plain.line(problem.path("message").asText()) + " [" + problem.path("code").asText() + "]\n");
    }

    private String summary() {
        int errors = counts.getOrDefault(Tier.CRITICAL, 0) + counts.getOrDefault(Tier.ERROR, 0);
        int warnings = counts.getOrDefault(Tier.WARNING, 0);
        return Plain.count(records, "record", "records") + " checked: " + (errors + warnings == 0 ? "nothing wrong."
                : Plain.count(errors, "error", "errors") + ", " + Plain.count(warnings, "warning", "warnings") + ".");
    }
}
