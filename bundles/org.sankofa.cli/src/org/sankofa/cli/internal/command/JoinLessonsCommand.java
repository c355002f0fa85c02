package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.experience.reuse.LessonJoin;
import org.sankofa.experience.reuse.LessonJoin.Joined;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins two lessons that say the same. */
@Command(name = "join-lessons", description = "Join two lessons that say the same: one stays, the other is replaced by it.", footer = { "",
        "The lesson that stays takes over what only the other says. The other stays findable, with its history, and points to it.",
        "Prints the lesson that stays. \"sankofa restore\" brings back what either was. Exit code 1 when the two cannot be joined." })
final class JoinLessonsCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "STAYS", description = "The lesson that stays.")
    String keepId;

    @Parameters(index = "2", paramLabel = "OTHER", description = "The lesson that is replaced.")
    String otherId;

    @Option(names = "--take", paramLabel = "FIELD", split = ",", description = "Where the two differ: what the other says, instead.")
    List<String> take = List.of();

    JoinLessonsCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        RecordKey keep = lesson(snapshot, keepId);
        RecordKey other = lesson(snapshot, otherId);
        LessonJoin join = new LessonJoin(workspace);
        Optional<String> problem = join.problem(keep, other, List.of("en"));
        if (problem.isPresent()) {
            throw CommandFailure.finding(problem.get());
        }
        Joined joined;
        try {
            joined = join.join(keep, other, Set.copyOf(take));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.wrongUse("--take: " + e.getMessage());
        }
        terminal.out().print(JsonText.pretty(ShowCommand.json(workspace.snapshot(), keep)) + "\n");
        terminal.say("Joined." + list(" Taken over: ", joined.merged().taken()) + list(" The other says differently: ", joined.merged().differing().keySet()));
        joined.waiting().ifPresent(why -> terminal.say("The other stays validated for now, and points to the one that stays. " + Plain.line(why)));
        return 0;
    }

    private static String list(String before, Set<String> fields) {
        return fields.isEmpty() ? "" : before + String.join(", ", new TreeSet<>(fields)) + ".";
    }

    private RecordKey lesson(Snapshot snapshot, String id) throws CommandFailure {
        RecordKey key = Records.find(snapshot, space, id);
        if (!key.kind().equals("lesson")) {
            throw CommandFailure.wrongUse("The record " + key.id() + " is a " + key.kind() + "; both ids are those of lessons.");
        }
        return key;
    }
}
