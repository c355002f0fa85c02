package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.experience.Spaces;
import org.sankofa.experience.capture.Capture;
import org.sankofa.experience.capture.Completeness;
import org.sankofa.experience.capture.NearDuplicates;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.search.SearchIndex;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a lesson down from where it was learned. */
@Command(name = "capture", description = "Write down what was learned: two sentences make a lesson.", footer = { "",
        "Place, themes, people, period and context are filled from the record. Prints the lesson as show does." })
final class CaptureCommand extends WorkspaceCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "The record it was learned from, such as a programme.")
    String id;

    @Option(names = "--tried", paramLabel = "TEXT", required = true, description = "What was tried.")
    String tried;

    @Option(names = "--happened", paramLabel = "TEXT", required = true, description = "What came of it, also if it failed.")
    String happened;

    @Option(names = "--language", paramLabel = "L", defaultValue = "en", description = "Language of the sentences (default ${DEFAULT-VALUE}).")
    String language;

    @Option(names = "--dry-run", description = "Show the lesson and write nothing.")
    boolean dryRun;

    CaptureCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        if (!Text.isLanguageTag(language)) {
            throw CommandFailure.wrongUse("\"" + Plain.line(language) + "\" is no language; write it like en or fr.");
        }
        if (tried.isBlank() || happened.isBlank()) {
            throw CommandFailure.wrongUse("Two sentences make a lesson: --tried and --happened.");
        }
        Snapshot snapshot = workspace.snapshot();
        RecordKey source = id == null ? null : Records.find(snapshot, null, id);
        Record record = source == null ? null : ShowCommand.record(snapshot, source);
        Space target = named.or(() -> Optional.ofNullable(source).map(RecordKey::space).flatMap(workspace::space).filter(s -> !s.readOnly()))
                .or(workspace::defaultSpace).orElseThrow(() -> CommandFailure.wrongUse("No space of this workspace can be written."));
        if (target.readOnly()) {
            throw CommandFailure.wrongUse(target.readOnlyReason().orElse("The space " + target.name() + " can only be read."));
        }
        Lesson lesson = ModelFactory.eINSTANCE.createLesson();
        lesson.setId(Ids.newId());
        try (SearchIndex index = SearchIndex.open(workspace)) {
            index.awaitCaughtUp();
            new Capture(workspace, index.experience()).fill(record, lesson, language);
            Capture.write(lesson, language, tried, happened);
            new NearDuplicates(index).of(snapshot, Spaces.of(workspace, target.name()), tried + '\n' + happened, null, List.of("en"), 3)
                    .forEach(one -> terminal.say("Much like " + one.row().key().id() + ": " + one.row().title()));
        }
        if (!dryRun) {
            target.write("Write down a lesson: " + Plain.line(Records.title(lesson)), batch -> batch.put(lesson));
            terminal.out().print(JsonText.pretty(ShowCommand.json(workspace.snapshot(), new RecordKey(target.name(), "lesson", lesson.getId()))) + "\n");
        } else {
            terminal.out().print(JsonText.pretty(new org.sankofa.exchange.json.RecordJson(
                    new org.sankofa.exchange.json.SnapshotNames(snapshot)).write(lesson)) + "\n");
        }
        terminal.say(Completeness.of(lesson, Locale.ENGLISH).sentence(Locale.ENGLISH));
        return 0;
    }
}
