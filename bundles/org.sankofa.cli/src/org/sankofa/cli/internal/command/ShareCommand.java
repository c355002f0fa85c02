package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
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
        "The first time, --to names an empty repository of a server (https:, ssh:) or a new folder.",
        "Exit code 1 when values contradict each other or records break rules; all is sent nevertheless." })
final class ShareCommand extends SharingCommand {

    @Option(names = "--to", paramLabel = "URL", description = "Share for the first time, there.")
    String url;

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
                    + (open.isEmpty() ? "Private spaces and samples are not shared, and there is no other."
                            : "There are " + open.stream().map(Space::name).collect(Collectors.joining(", ")) + "."));
        }
        return open;
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        ShareResult done = url == null ? new Share(shared, one).run(Progress.NONE)
                : new Publish(shared, one, url).run(Progress.NONE);
        result.setAll(SharingJson.received(shared, one, done.received()));
        result.put("sent", done.sent()).put("files", done.files());
        if (!output.json) {
            SharingJson.print(terminal, shared, one, done.received());
            terminal.say(one.name() + ": " + (done.sent() == 0 ? "there was nothing to send."
                    : Plain.count(done.sent(), "version", "versions") + " sent."));
        }
        return SharingJson.isFinding(done.received()) ? CommandFailure.FINDING : 0;
    }
}
