package org.sankofa.cli.internal.command;

import java.nio.file.Path;
import java.util.List;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.BundleResult;
import org.sankofa.sharing.EveryPlace;
import org.sankofa.sharing.FetchFiles;
import org.sankofa.sharing.ReadBundle;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes in what others sent. */
@Command(name = "receive", description = "Take in what others sent, without sending anything.", footer = { "",
        "Exit code 1 when values contradict each other or records break rules." })
final class ReceiveCommand extends SharingCommand {

    @Option(names = "--rewritten", description = "Take in a history that was rewritten on the server, too.")
    boolean rewritten;

    @Option(names = "--from", paramLabel = "PLACE", description = "From this place only, not from all.")
    String place;

    @Option(names = "--anew", description = "Take over a history that others began anew, and throw the old one away."
            + " What you did not send is written again on top of it.")
    boolean anew;

    @Option(names = "--file", paramLabel = "FILE", description = "Take in a file that bundle wrote, without a connection.")
    Path file;

    @Option(names = "--files", description = "Fetch the attached files, too.")
    boolean files;

    private BundleResult fromFile;

    ReceiveCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    List<Space> chosen(Workspace workspace, SharedSpaces shared) throws Exception {
        if (file == null) {
            return super.chosen(workspace, shared);
        }
        BundleResult read = new ReadBundle(shared, file).as(space).run(Progress.NONE);
        fromFile = read;
        return List.of(read.space());
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        if (anew) {
            NewEpoch taken = new TakeAnew(shared, one).from(place).run(Progress.NONE);
            result.put("space", one.name()).put("head", taken.head()).put("epoch", taken.epoch())
                    .put("reapplied", taken.reapplied());
            taken.remarks().forEach(terminal::say);
            terminal.say(one.name() + ": the new history is here; "
                    + (taken.reapplied() == 0 ? "there was nothing that was not sent."
                            : Plain.count(taken.reapplied(), "version", "versions") + " written again."));
            return 0;
        }
        if (fromFile != null) {
            return fromFile(shared, one, result);
        }
        int code;
        if (place == null) {
            code = SharingJson.places(terminal, one, new EveryPlace(shared, one).receive(rewritten, Progress.NONE), result,
                    (node, where, done) -> done(shared, one, node, done));
        } else {
            Receive receive = new Receive(shared, one).from(place);
            code = done(shared, one, result, (rewritten ? receive.evenRewritten() : receive).run(Progress.NONE));
        }
        if (files) {
            int fetched = new FetchFiles(shared, one).run(Progress.NONE).size();
            result.put("files", fetched);
            terminal.say(one.name() + ": " + Plain.count(fetched, "attached file", "attached files") + " fetched.");
        }
        return code;
    }

    private int done(SharedSpaces shared, Space one, ObjectNode result, ReceiveResult done) throws Exception {
        result.setAll(SharingJson.received(shared, one, done));
        if (!output.json) {
            SharingJson.print(terminal, shared, one, done);
        }
        return SharingJson.isFinding(done) ? CommandFailure.FINDING : 0;
    }

    private int fromFile(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        result.put("space", one.name()).put("files", fromFile.files());
        if (fromFile.received().isEmpty()) {
            terminal.say("The space " + Plain.line(one.name()) + " was not here before; it is now.");
            return 0;
        }
        return done(shared, one, result, fromFile.received().get());
    }
}
