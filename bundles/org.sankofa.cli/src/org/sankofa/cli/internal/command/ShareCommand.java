package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.EveryPlace;
import org.sankofa.sharing.Publish;
import org.sankofa.sharing.Share;
import org.sankofa.sharing.ShareResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Receives, brings together and sends. */
@Command(name = "share", description = "Take in what others sent, and send what is new here.", footer = { "",
        "The first time, --to names an empty repository of a server (https:, ssh:) or",
        "a new folder. A space may be shared through several places, such as a server",
        "and a stick: name each further one with --to and --as.",
        "Exit code 1 when values contradict each other or records break rules; all is",
        "sent nevertheless." })
final class ShareCommand extends SharingCommand {

    @Option(names = "--to", paramLabel = "URL", description = "Share for the first time, there.")
    String url;

    @Option(names = "--as", paramLabel = "PLACE", description = "What to call the place of --to, when it is not the first.")
    String name;

    @Option(names = "--through", paramLabel = "PLACE", description = "Through this place only, not through all.")
    String place;

    ShareCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    List<Space> chosen(Workspace workspace, SharedSpaces shared) throws Exception {
        if (url == null || space != null) {
            return super.chosen(workspace, shared);
        }
        List<Space> open = workspace.spaces().stream()
                .filter(one -> one.kind() == Space.Kind.OFFICE || one.kind() == Space.Kind.NETWORK).toList();
        if (open.size() != 1) {
            throw CommandFailure.wrongUse("Say with --space which space to share. "
                    + (open.isEmpty() ? "Private spaces and samples are not shared, and there is no other: \"sankofa"
                            + " spaces " + dir + " --new NAME\" makes one."
                            : "There are " + open.stream().map(Space::name).collect(Collectors.joining(", ")) + "."));
        }
        return open;
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        if (url != null) {
            Publish publish = new Publish(shared, one, url);
            return done(shared, one, result, "", (name == null ? publish : publish.as(name)).run(Progress.NONE));
        }
        if (place != null) {
            return done(shared, one, result, "", new Share(shared, one).through(place).run(Progress.NONE));
        }
        return SharingJson.places(terminal, one, new EveryPlace(shared, one).share(Progress.NONE), result,
                (node, where, done) -> done(shared, one, node, where, done));
    }

    private int done(SharedSpaces shared, Space one, ObjectNode result, String where, ShareResult done) throws Exception {
        result.setAll(SharingJson.received(shared, one, done.received()));
        result.put("sent", done.sent()).put("files", done.files());
        if (!output.json) {
            SharingJson.print(terminal, shared, one, done.received());
            terminal.say(one.name() + ": " + (done.sent() == 0 ? "there was nothing to send" + where + "."
                    : Plain.count(done.sent(), "version", "versions") + " sent" + where + "."));
        }
        return SharingJson.isFinding(done.received()) ? CommandFailure.FINDING : 0;
    }
}
