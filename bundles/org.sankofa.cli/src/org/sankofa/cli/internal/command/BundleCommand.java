package org.sankofa.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.sankofa.cli.internal.CommandFailure;
import org.sankofa.cli.internal.Plain;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.WriteBundle;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes versions into a file for a stick or an e-mail. */
@Command(name = "bundle", description = "Write a space into a file, to carry it on a stick or send it by e-mail.",
        footer = { "", "\"sankofa receive DIR --file FILE\" takes it in, \"sankofa join FILE DIR\" joins with it." })
final class BundleCommand extends SharingCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
    Path file;

    @ArgGroup(exclusive = true)
    Part part;

    static final class Part {
        @Option(names = "--new", description = "Only what is new since the last file; everything the first time.")
        boolean sinceLast;

        @Option(names = "--since", paramLabel = "COMMIT", description = "Only what came after a version.")
        String since;
    }

    @Option(names = "--no-files", description = "Without attached files.")
    boolean noFiles;

    BundleCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    List<Space> chosen(Workspace workspace, SharedSpaces shared) throws Exception {
        if (space != null) {
            return super.chosen(workspace, shared);
        }
        List<Space> open = workspace.spaces().stream().filter(one -> one.kind() != Space.Kind.PRIVATE
                && one.kind() != Space.Kind.SAMPLE).toList();
        if (open.size() != 1) {
            throw CommandFailure.wrongUse("Say with --space which space to write"
                    + (open.isEmpty() ? "; private spaces never leave this machine." : ": "
                            + open.stream().map(Space::name).collect(Collectors.joining(", ")) + "."));
        }
        return open;
    }

    @Override
    int run(SharedSpaces shared, Space one, ObjectNode result) throws Exception {
        WriteBundle bundle = new WriteBundle(shared, one, file);
        if (part != null && part.sinceLast) {
            bundle.sinceLast();
        } else if (part != null) {
            bundle.since(part.since);
        }
        if (noFiles) {
            bundle.withoutFiles();
        }
        int versions = bundle.run(Progress.NONE);
        result.put("space", one.name()).put("versions", versions).put("file", versions == 0 ? null : file.toString());
        terminal.say(versions == 0 ? "There is nothing new, so no file was written."
                : Plain.count(versions, "version", "versions") + " written to " + file + ".");
        return 0;
    }
}
