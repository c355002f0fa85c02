package org.sankofa.cli.internal.command;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes in what others sent. */
@Command(name = "receive", description = "Take in what others sent, without sending anything.", footer = { "",
        "Exit code 1 when values contradict each other or records break rules." })
final class ReceiveCommand extends SharingCommand {

    @Option(names = "--rewritten", description = "Take in a history that was rewritten on the server, too.")
    boolean rewritten;

    ReceiveCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        Receive receive = new Receive(shared, one);
        ReceiveResult done = (rewritten ? receive.evenRewritten() : receive).run(Progress.NONE);
        result.setAll(SharingJson.received(shared, one, done));
        if (!output.json) {
            SharingJson.print(terminal, shared, one, done);
        }
        return SharingJson.isFinding(done) ? CommandFailure.FINDING : 0;
    }
}
