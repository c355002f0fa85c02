package org.sankofa.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.JsonInput;
import org.sankofa.exchange.json.JsonProblem;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.NewIds;
import org.sankofa.exchange.json.RecordEdit;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.exchange.json.SnapshotNames;
import org.sankofa.model.ModelPackage;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.Batch;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.JsonNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates or changes one record from JSON. */
@Command(name = "put", description = "Create or change a record from JSON as show prints it.", footer = {
        "", "A feature that is left out stays as it is, null clears it, an array is complete. A record without",
        "id is created. Prints the record as it is then." })
final class PutCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The record as JSON; - reads standard input.")
    String file;

    @Option(names = { "-m", "--message" }, paramLabel = "TEXT", description = "What was done, for the history.")
    String message;

    private RecordKey written;
    private boolean created;

    PutCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Optional<Space> named = Records.space(workspace, space);
        JsonNode json;
        try {
            json = read();
        } catch (InvalidRecordException e) {
            return refuse(e.problems());
        }
        Snapshot snapshot = workspace.snapshot();
        RecordJson form = new RecordJson(new SnapshotNames(snapshot), NewIds.RANDOM);
        Optional<RecordKey> there = existing(snapshot, json);
        Record before = there.isEmpty() ? null : ShowCommand.record(snapshot, there.get());
        // everything is checked before the space is opened for writing
        RecordEdit preview = form.edit(json, before == null ? null : RecordJson.copy(before));
        if (!preview.problems().isEmpty()) {
            return refuse(preview.problems());
        }
        if (there.isEmpty() && RecordJson.kindOf(json).filter(ModelPackage.Literals.SPACE_INFO::equals).isPresent()) {
            throw CommandFailure.wrongUse("Each space has one description already; \"sankofa list " + dir
                    + " --kind spaceInfo\" shows it. Change that one.");
        }
        // what says the same as the record needs no space that can be written
        Optional<Version> version = Optional.empty();
        if (preview.changesAnything()) {
            version = write(target(workspace, named, there), form, json, preview, there);
        } else {
            written = there.orElseThrow();
        }
        terminal.out().print(JsonText.pretty(ShowCommand.json(workspace.snapshot(), written)) + "\n");
        terminal.say(version.isEmpty() ? "Nothing to change: the record shows that already."
                : (created ? "Created " : "Changed ") + written.kind() + " " + written.id() + " in the space "
                        + written.space() + ".");
        return 0;
    }

    private JsonNode read() throws CommandFailure, InvalidRecordException {
        try (InputStream in = "-".equals(file) ? terminal.in() : Files.newInputStream(Path.of(file));
                JsonInput input = new JsonInput(in)) {
            JsonNode json = input.next().map(JsonInput.Item::json)
                    .orElseThrow(() -> CommandFailure.finding("There is no record in " + file + "."));
            if (input.next().isPresent()) {
                throw CommandFailure.finding(file + " holds more than one record. put takes one; use"
                        + " \"sankofa import --format json\" for several.");
            }
            return json;
        } catch (NoSuchFileException e) {
            throw CommandFailure.wrongUse("There is no file " + file + ".");
        } catch (AccessDeniedException e) {
            throw CommandFailure.wrongUse("The file " + file + " may not be read; change its permissions.");
        } catch (IOException e) {
            throw CommandFailure.wrongUse("The file " + file + " cannot be read: " + e.getMessage() + ". Name a file"
                    + " with one record as JSON.");
        }
    }

    private Optional<RecordKey> existing(Snapshot snapshot, JsonNode json) {
        Optional<String> id = RecordJson.idOf(json);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (space == null) {
            return snapshot.find(id.get());
        }
        Optional<RecordKey> elsewhere = snapshot.find(id.get());
        Optional<String> kind = RecordJson.kindOf(json).map(Kinds::kindOf).or(() -> elsewhere.map(RecordKey::kind));
        return kind.map(k -> new RecordKey(space, k, id.get()))
                .filter(key -> snapshot.bytes(key).isPresent());
    }

    private static Space target(Workspace workspace, Optional<Space> named, Optional<RecordKey> there)
            throws CommandFailure {
        if (there.isPresent() && there.get().space().equals(RecordKey.BUILT_IN)) {
            throw CommandFailure.wrongUse("The built-in vocabularies cannot be changed. Make a vocabulary of your own"
                    + " with another scheme.");
        }
        Optional<Space> space = there.isPresent() ? workspace.space(there.get().space())
                : named.isPresent() ? named : workspace.defaultSpace();
        Space target = space.orElseThrow(() -> CommandFailure.wrongUse("No space of this workspace can be written."));
        if (target.readOnly()) {
            throw CommandFailure.wrongUse(target.readOnlyReason().orElse("The space " + target.name()
                    + " can only be read.") + " Name another space with --space to keep a record of your own.");
        }
        return target;
    }

    private int refuse(List<JsonProblem> problems) {
        problems.forEach(p -> terminal.say((p.path().isEmpty() ? "" : p.path() + ": ") + p.message() + " ["
                + p.code() + "]"));
        terminal.say("Nothing was written: " + Plain.count(problems.size(), "problem", "problems") + ".");
        if (output.json) {
            terminal.out().print(JsonText.pretty(ProblemJson.refused(problems)) + "\n");
        }
        return CommandFailure.FINDING;
    }

    private Optional<Version> write(Space target, RecordJson form, JsonNode json, RecordEdit preview,
            Optional<RecordKey> there) throws StoreException, CommandFailure {
        try {
            Record record = (Record) preview.apply();
            EClass type = record.eClass();
            written = there.orElseGet(() -> new RecordKey(target.name(), Kinds.kindOf(type), record.getId()));
            created = there.isEmpty();
            return target.write(message(record), batch -> put(batch, form, json, record));
        } catch (InvalidRecordException e) {
            throw CommandFailure.finding(e.getMessage());
        }
    }

    private String message(Record record) {
        return message != null ? message
                : (created ? "Create " : "Change ") + written.kind() + ": " + Plain.line(Records.title(record));
    }

    /** Somebody else may have written since the record was looked at: what is stored now is changed. */
    private void put(Batch batch, RecordJson form, JsonNode json, Record looked) throws StoreException {
        Optional<Record> now = created ? Optional.empty() : batch.get(written.kind(), written.id());
        if (now.isEmpty()) {
            batch.put(looked);
            return;
        }
        try {
            batch.put((Record) form.edit(json, RecordJson.copy(now.get())).apply());
        } catch (InvalidRecordException e) {
            throw new StoreException(StoreException.Code.INVALID_CONTENT, "The record was changed meanwhile by somebody"
                    + " else, and what you put does not fit any more: " + e.getMessage(), e);
        }
    }
}
