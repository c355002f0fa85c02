package org.sankofa.cli.internal.command;

import org.sankofa.cli.internal.Records;
import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;
import org.sankofa.store.Space;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back what one version did, such as a whole import. */
@Command(name = "take-back", description = "Take back what one version did to records and figures, such as a whole import.", footer = { "",
        "VERSION is what \"sankofa import\" printed, or \"sankofa log\" prints. Where somebody changed the same since, nothing is done.",
        "Taking it back is a version too: what was taken back comes again when that one is taken back." })
final class TakeBackCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "VERSION", description = "A version, or the beginning of its name.")
    String version;

    TakeBackCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    int run(Workspace workspace) throws Exception {
        Records.space(workspace, space);
        Space of = Records.onlySpace(workspace, space, "Say with --space of which space the version is");
        Version written = of.takeBack(VersionNames.find(of, version));
        terminal.out().print(output.json ? VersionText.json(written) + "\n" : VersionText.line(written) + "\n");
        return 0;
    }
}
