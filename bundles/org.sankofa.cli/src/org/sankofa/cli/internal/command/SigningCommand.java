package org.sankofa.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.trust.OwnKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Names the key that saves are signed with. */
@Command(name = "signing", description = "Name the SSH key that what you save is signed with, or print which one it is.")
final class SigningCommand extends WorkspaceCommand {

    /** One of two. */
    static final class Choice {
        @Option(names = "--key", paramLabel = "FILE",
                description = "A key of ssh-keygen. Its path is stored, never the key. A public key, or one with a"
                        + " passphrase, is used through the SSH agent.")
        Path key;

        @Option(names = "--off", description = "Sign no more.")
        boolean off;

        @Option(names = "--add", description = "Put the key on the list of members of --space, beside your entry. Where the"
                + " list is empty you become its owner; else it counts when an owner does it.")
        boolean add;
    }

    @ArgGroup
    Choice choice;

    SigningCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        String publicKey = "";
        if (choice != null && choice.add) {
            add(workspace);
        } else if (choice != null) {
            publicKey = workspace.setSigningKey(choice.off ? null : choice.key);
        }
        Optional<Path> key = workspace.signingKey();
        if (output.json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("key", key.map(Path::toString).orElse(null));
            if (!publicKey.isEmpty()) {
                node.put("publicKey", publicKey);
            }
            terminal.out().print(node + "\n");
        } else if (key.isEmpty()) {
            terminal.out().print("What you save is not signed. Name a key with --key.\n");
        } else {
            terminal.out().print("What you save is signed with " + key.get() + ".\n");
            if (!publicKey.isEmpty()) {
                terminal.out().print("Have an owner of each space add this key to you in its list of members; an owner uses"
                        + " --add.\n" + publicKey + "\n");
            }
        }
        return 0;
    }

    private void add(Workspace workspace) throws Exception {
        Space of = Records.space(workspace, space).orElseThrow(() -> CommandFailure.wrongUse(
                "Say with --space on whose list of members to put the key."));
        if (workspace.signingKey().isEmpty()) {
            throw CommandFailure.wrongUse("Nothing is signed here yet. Name a key with --key first.");
        }
        if (!new OwnKey(workspace, of).add()) {
            throw CommandFailure.finding("You are not on the list of members of " + of.name()
                    + ". Have an owner put you on it first.");
        }
        terminal.say("The key is on the list of members of " + of.name() + ". \"sankofa share\" tells the others.");
    }
}
