package org.sankofa.cli.internal.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.sankofa.cli.internal.JsonArrayOut;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.experience.Reminder;
import org.sankofa.experience.Reminders;
import org.sankofa.store.Workspace;
import org.sankofa.store.WorkspaceOptions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what waits around requests and lessons. */
@Command(name = "reminders", description = "Say what waits around requests and lessons.")
final class RemindersCommand extends WorkspaceCommand {

    @Option(names = "--on", paramLabel = "DATE", description = "As of that day, such as 2026-11-30; else today.")
    LocalDate day;

    RemindersCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    WorkspaceOptions options() {
        return super.options().asReadOnly();
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        List<Reminder> all = Reminders.of(workspace.snapshot(), space, day == null ? LocalDate.now(ZoneOffset.UTC) : day);
        if (output.json) {
            try (JsonArrayOut array = new JsonArrayOut(terminal.out())) {
                all.forEach(one -> array.add(JsonNodeFactory.instance.objectNode().put("reminder", name(one)).put("id", one.key().id())
                        .put("kind", one.key().kind()).put("space", one.key().space())
                        .put("due", one.due() == null ? null : one.due().toString()).put("sentence", one.sentence())));
            }
        } else {
            all.forEach(one -> terminal.out().print(one.key().id() + "  " + Plain.line(one.sentence()) + "\n"));
            terminal.say(all.isEmpty() ? "Nothing waits." : Plain.count(all.size(), "thing waits", "things wait") + ".");
        }
        return 0;
    }

    private static String name(Reminder reminder) {
        return reminder.kind().name().toLowerCase(Locale.ROOT);
    }
}
