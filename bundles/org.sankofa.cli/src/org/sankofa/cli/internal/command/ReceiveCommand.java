package org.sankofa.cli.internal.command;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.Receive;
import org.sankofa.sharing.ReceiveResult;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.TakeAnew;
import org.sankofa.store.NewEpoch;
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

    @Option(names = "--anew", description = "Take over a history that others began anew, and throw the old one away."
            + " What you did not send is written again on top of it.")
    boolean anew;

    ReceiveCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        if (anew) {
            NewEpoch taken = new TakeAnew(shared, one).run(Progress.NONE);
            result.put("space", one.name()).put("head", taken.head()).put("epoch", taken.epoch())
                    .put("reapplied", taken.reapplied());
            taken.remarks().forEach(terminal::say);
            terminal.say(one.name() + ": the new history is here; "
                    + (taken.reapplied() == 0 ? "there was nothing that was not sent."
                            : Plain.count(taken.reapplied(), "version", "versions") + " written again."));
            return 0;
        }
        Receive receive = new Receive(shared, one);
        ReceiveResult done = (rewritten ? receive.evenRewritten() : receive).run(Progress.NONE);
        result.setAll(SharingJson.received(shared, one, done));
        if (!output.json) {
            SharingJson.print(terminal, shared, one, done);
        }
        return SharingJson.isFinding(done) ? CommandFailure.FINDING : 0;
    }
}
