package org.sankofa.cli.internal.command;

import java.util.List;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.Leave;
import org.sankofa.sharing.LeaveResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Leaves a shared space. */
@Command(name = "leave", description = "Stop sharing a space. The others keep it, and so do you.")
final class LeaveCommand extends SharingCommand {

    @Option(names = "--only", paramLabel = "PLACE", description = "Leave one of several places, and go on with the others.")
    String place;

    @Option(names = "--remove", description = "Take the space out of the workspace, too; its folder is kept beside.")
    boolean remove;

    @Option(names = "--unsent", description = "Leave although the others have not got everything.")
    boolean unsent;

    LeaveCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    List<Space> chosen(Workspace workspace, SharedSpaces shared) throws Exception {
        List<Space> all = super.chosen(workspace, shared);
        if (all.size() != 1) {
            throw CommandFailure.wrongUse("Say with --space which space to leave.");
        }
        return all;
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        Leave leave = new Leave(shared, one).only(place);
        if (remove) {
            leave.takingOut();
        }
        if (unsent) {
            leave.evenUnsent();
        }
        LeaveResult done = leave.run(Progress.NONE);
        Optional<String> kept = done.kept().map(Object::toString);
        result.put("space", one.name()).put("kept", kept.orElse(null));
        terminal.say(kept.map(folder -> "Left. The records are kept in " + folder + "; delete that folder when you do"
                + " not need them any more.").orElse("Left. The space stays in this workspace."));
        return 0;
    }
}
