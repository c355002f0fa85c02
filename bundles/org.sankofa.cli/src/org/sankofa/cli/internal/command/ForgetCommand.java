package org.sankofa.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.cli.internal.TerminalQuestions;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.SendAnew;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.privacy.Mention;
import org.sankofa.sharing.privacy.RemovePerson;
import org.sankofa.sharing.privacy.RewriteHistory;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.store.transfer.Transfer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes what is known of a person out of a space. */
@Command(name = "forget", description = "Take what is known of a person out of a space, from now on.", footer = { "",
        "What was saved before stays in the history. --rewrite begins the history anew without it; that cannot be",
        "undone, and all others have to take over the new history (\"sankofa receive DIR --anew\")." })
final class ForgetCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "PERSON", description = "Id of the profile, or the beginning of one.")
    String id;

    @Option(names = "--dry-run", description = "Say what would be taken out, and change nothing.")
    boolean dry;

    @Option(names = "--rewrite", description = "Begin the history anew without it. Needs --yes.")
    boolean rewrite;

    @Option(names = "--yes", description = "You read the warning, and want it.")
    boolean yes;

    @Option(names = "--even-so", description = "Replace the history on the server even if others sent something since.")
    boolean evenSo;

    ForgetCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        RecordKey key = Records.find(workspace.snapshot(), space, id);
        Space of = Records.space(workspace, key.space()).orElseThrow();
        RemovePerson removal = new RemovePerson(workspace, of, key.id());
        List<Mention> mentions = removal.preview();
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("id", key.id()).put("space", key.space());
        ArrayNode list = result.putArray("mentions");
        mentions.forEach(mention -> list.addObject().put("record", mention.key().id())
                .put("title", mention.title()).put("feature", mention.feature())
                .put("what", ReviewJson.name(mention.what())));
        if (!dry && rewrite) {
            anew(workspace, of, key, result);
        } else if (!dry) {
            result.put("commit", removal.run().map(version -> version.commit()).orElse(null));
        }
        if (output.json) {
            terminal.out().print(result + "\n");
        } else {
            print(mentions);
        }
        return 0;
    }

    private void anew(Workspace workspace, Space of, RecordKey key, ObjectNode result) throws Exception {
        RewriteHistory rewriting = new RewriteHistory(workspace, of, key.id());
        if (!yes) {
            throw CommandFailure.wrongUse(rewriting.warning() + " Add --yes when you want this.");
        }
        SharedSpaces shared = services.sharing().of(workspace, new TerminalQuestions());
        Map<Remote, String> expected = new LinkedHashMap<>();
        for (Remote place : shared.remotes(of)) {
            // what others sent must be in the new history, too
            new Receive(shared, of).from(place.name()).run(Progress.NONE);
        }
        for (Remote place : shared.remotes(of)) {
            expected.put(place, Transfer.of(of).remoteHead(place.name()).orElse(null));
        }
        NewEpoch epoch = rewriting.run(Progress.NONE);
        result.put("epoch", epoch.epoch()).put("versions", epoch.versions()).put("commit", epoch.head());
        epoch.remarks().forEach(terminal::say);
        for (Map.Entry<Remote, String> place : expected.entrySet()) {
            SendAnew send = new SendAnew(shared, of).to(place.getKey().name()).expecting(place.getValue())
                    .dropping(rewriting.droppedFiles());
            (evenSo ? send.evenSo() : send).run(Progress.NONE);
        }
        terminal.say("The history of the space " + of.name() + " begins anew. The others take it over with"
                + " \"sankofa receive DIR --anew\".");
    }

    private void print(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String what = switch (mention.what()) {
                case REMOVED -> dry ? "goes    " : "gone    ";
                case KEPT -> "stays   ";
                case TO_READ -> "read it ";
            };
            terminal.out().print(what + mention.key().id() + "  " + Plain.line(mention.title()) + ": "
                    + Plain.line(mention.feature()) + "\n");
        }
    }
}
