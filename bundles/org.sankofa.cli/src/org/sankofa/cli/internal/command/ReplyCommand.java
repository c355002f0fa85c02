package org.sankofa.cli.internal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.experience.ask.Consolidation;
import org.sankofa.experience.ask.ReplyPublication;
import org.sankofa.model.Request;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the answers to a request together. */
@Command(name = "reply", description = "Put the answers to a request together into one reply.", footer = { "",
        "Without --draft and --publish it says how far the reply is. --form writes it: text, html, word or eml." })
final class ReplyCommand extends WorkspaceCommand {

    /** Forms of a reply. */
    enum Form {
        /** Plain text. */
        TEXT,
        /** A web page. */
        HTML,
        /** A Word document. */
        WORD,
        /** A mail. */
        EML
    }

    @Parameters(index = "1", paramLabel = "ID", description = "The request.")
    String id;

    @Option(names = "--draft", description = "Place the answers that are in no reply yet, and begin a synopsis.")
    boolean draft;

    @Option(names = "--publish", description = "Say that the reply is done.")
    boolean publish;

    @Option(names = "--form", paramLabel = "F", description = "Write the reply as text, html, word or eml.")
    Form form;

    @Option(names = "--in", paramLabel = "L", description = "Headings in this language: en, fr or es; else that of the request.")
    String language;

    @Option(names = { "-o", "--output" }, paramLabel = "OUT", description = "File to write; else standard output.")
    Path out;

    ReplyCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        RecordKey key = Records.find(workspace.snapshot(), space, id);
        request(workspace.snapshot(), key);
        if (draft || publish) {
            Optional<String> problem = change(workspace, key);
            if (problem.isPresent()) {
                throw CommandFailure.finding(problem.get());
            }
        }
        Snapshot snapshot = workspace.snapshot();
        Request request = request(snapshot, key);
        if (form != null) {
            write(workspace, snapshot, request);
        } else {
            say(new Consolidation(snapshot, workspace.vocabularies(), RecordJson.copy(request)), request);
        }
        return 0;
    }

    private static Request request(Snapshot snapshot, RecordKey key) throws CommandFailure {
        if (ShowCommand.record(snapshot, key) instanceof Request request) {
            return request;
        }
        throw CommandFailure.wrongUse("The record " + key.id() + " is a " + key.kind() + ". Name a request; \"sankofa list --kind request\" shows them.");
    }

    private Optional<String> change(Workspace workspace, RecordKey key) throws StoreException, CommandFailure {
        Space target = workspace.space(key.space()).orElseThrow();
        if (target.readOnly()) {
            throw CommandFailure.wrongUse(target.readOnlyReason().orElse("The space " + target.name() + " can only be read."));
        }
        Snapshot snapshot = workspace.snapshot();
        Request request = RecordJson.copy(request(snapshot, key));
        Consolidation consolidation = new Consolidation(snapshot, workspace.vocabularies(), request);
        if (draft) {
            consolidation.draft();
        }
        if (publish) {
            RecordKey me = snapshot.find(workspace.identity().practitionerId()).orElse(null);
            Optional<String> problem = consolidation.publish(LocalDate.now(ZoneOffset.UTC), me);
            if (problem.isPresent()) {
                return problem;
            }
        }
        target.write((publish ? "Publish the reply to " : "Put answers together: ") + Plain.line(Records.title(request)), batch -> batch.put(request));
        return Optional.empty();
    }

    private void say(Consolidation consolidation, Request request) {
        int answers = consolidation.thread().lines().size();
        int waiting = consolidation.unused().size();
        boolean synopsis = request.getReply() != null && request.getReply().getSynopsis() != null;
        if (output.json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", request.getId()).put("state", request.getState().getLiteral())
                    .put("answers", answers).put("waiting", waiting).put("synopsis", synopsis)
                    .put("experiences", request.getReply() == null ? 0 : request.getReply().getExperiences().size());
            terminal.out().print(JsonText.pretty(node) + "\n");
        } else {
            terminal.out().print(Plain.line(Records.title(request)) + " (" + request.getState().getLiteral() + ")\n  " + Plain.count(answers, "answer", "answers")
                    + ", " + waiting + " of them in no reply yet; " + (synopsis ? "there is a synopsis" : "no synopsis yet") + "\n");
        }
    }

    private void write(Workspace workspace, Snapshot snapshot, Request request) throws CommandFailure {
        ReplyPublication publication = ReplyPublication.of(snapshot, request).from(workspace.identity().name(), workspace.identity().email());
        publication = language == null ? publication : publication.in(language);
        Optional<String> problem = publication.problem();
        if (problem.isPresent()) {
            throw CommandFailure.finding(problem.get());
        }
        byte[] bytes = switch (form) {
            case TEXT -> publication.text().getBytes(StandardCharsets.UTF_8);
            case HTML -> publication.html().getBytes(StandardCharsets.UTF_8);
            case WORD -> publication.word();
            case EML -> publication.mail();
        };
        if (out == null) {
            terminal.out().write(bytes, 0, bytes.length);
            terminal.out().flush();
            return;
        }
        Path partial = out.toAbsolutePath().resolveSibling(out.getFileName() + ".part");
        try {
            try (BufferedOutputStream stream = new BufferedOutputStream(Files.newOutputStream(partial))) {
                stream.write(bytes);
            }
            Files.move(partial, out.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CommandFailure.wrongUse("The file " + out + " cannot be written (" + e.getMessage()
                    + "). Name a file in a folder that exists and may be written.");
        }
        terminal.say("Wrote " + out + ".");
    }
}
