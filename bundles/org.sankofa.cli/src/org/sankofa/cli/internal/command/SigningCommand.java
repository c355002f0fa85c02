package org.sankofa.cli.internal.command;

import java.nio.file.Path;
import java.util.Optional;

import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
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
    }

    @ArgGroup
    Choice choice;

    SigningCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        String publicKey = "";
        if (choice != null) {
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
                terminal.out().print("Have an owner of each space add this key to you in its list of members:\n"
                        + publicKey + "\n");
            }
        }
        return 0;
    }
}
