package org.sankofa.cli.internal.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.experience.reuse.Citation;
import org.sankofa.model.Lesson;
import org.sankofa.model.LessonUse;
import org.sankofa.model.Record;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that a lesson is used. */
@Command(name = "cite", description = "Say that a lesson is used in a programme, a country case or a request.", footer = { "",
        "Prints the record of the use. Citing the same lesson there again changes nothing." })
final class CiteCommand extends WorkspaceCommand {

    private static final Set<String> PLACES = Set.of("programme", "countryCase", "request");

    @Parameters(index = "1", paramLabel = "LESSON", description = "The lesson.")
    String lessonId;

    @Parameters(index = "2", paramLabel = "ID", description = "Where it is used.")
    String usedInId;

    CiteCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        Snapshot snapshot = workspace.snapshot();
        RecordKey lessonKey = Records.find(snapshot, null, lessonId);
        RecordKey place = Records.find(snapshot, null, usedInId);
        if (!(ShowCommand.record(snapshot, lessonKey) instanceof Lesson lesson)) {
            throw CommandFailure.wrongUse("The record " + lessonKey.id() + " is a " + lessonKey.kind() + "; the first id is that of a lesson.");
        }
        if (!PLACES.contains(place.kind())) {
            throw CommandFailure.wrongUse("A lesson is used in a programme, a country case or a request, not in a " + place.kind() + ".");
        }
        Record usedIn = ShowCommand.record(snapshot, place);
        Optional<RecordKey> there = Citation.existing(snapshot, lesson.getId(), usedIn.getId()).flatMap(snapshot::keyOf);
        if (there.isPresent()) {
            terminal.out().print(JsonText.pretty(ShowCommand.json(snapshot, there.get())) + "\n");
            terminal.say("It is cited there already.");
            return 0;
        }
        Space target = named.or(() -> workspace.space(place.space()).filter(s -> !s.readOnly())).or(workspace::defaultSpace)
                .orElseThrow(() -> CommandFailure.wrongUse("No space of this workspace can be written."));
        if (target.readOnly()) {
            throw CommandFailure.wrongUse(target.readOnlyReason().orElse("The space " + target.name() + " can only be read."));
        }
        RecordKey me = snapshot.find(workspace.identity().practitionerId()).orElse(null);
        LessonUse use = Citation.of(lesson, usedIn, me, LocalDate.now(ZoneOffset.UTC), "en");
        target.write("Use a lesson: " + Plain.line(Records.title(lesson)), batch -> batch.put(use));
        RecordKey key = new RecordKey(target.name(), "lessonUse", use.getId());
        terminal.out().print(JsonText.pretty(ShowCommand.json(workspace.snapshot(), key)) + "\n");
        terminal.say("Cited. \"sankofa reminders\" will ask what came of it.");
        return 0;
    }
}
