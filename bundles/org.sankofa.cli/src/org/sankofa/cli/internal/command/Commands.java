package org.sankofa.cli.internal.command;

import org.sankofa.cli.internal.Services;
import org.sankofa.cli.internal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The commands there are. */
@Command(name = "sankofa", mixinStandardHelpOptions = true,
        description = "Work with a Sankofa workspace without a window.",
        synopsisSubcommandLabel = "COMMAND", footer = { "",
                "Exit codes: 0 success, 1 something was found (conflicts, invalid records), 2 wrong use.",
                "\"sankofa COMMAND --help\" explains a command." })
public final class Commands {

    // lines of the footers are broken by hand
    private static final int WIDTH = 112;

    private Commands() {
    }

    /** @return all commands, ready to run */
    public static CommandLine all(Terminal terminal, Services services) {
        CommandLine line = new CommandLine(new Commands());
        line.addSubcommand(new NewCommand(terminal));
        line.addSubcommand(new ListCommand(terminal, services));
        line.addSubcommand(new ShowCommand(terminal, services));
        line.addSubcommand(new PutCommand(terminal, services));
        line.addSubcommand(new SearchCommand(terminal, services));
        line.addSubcommand(new SimilarCommand(terminal, services));
        line.addSubcommand(new ValidateCommand(terminal, services));
        line.addSubcommand(new LogCommand(terminal, services));
        line.addSubcommand(new CompareCommand(terminal, services));
        line.addSubcommand(new RestoreCommand(terminal, services));
        line.addSubcommand(new TakeBackCommand(terminal, services));
        line.addSubcommand(new SpacesCommand(terminal, services));
        line.addSubcommand(new JoinCommand(terminal, services));
        line.addSubcommand(new ShareCommand(terminal, services));
        line.addSubcommand(new ReceiveCommand(terminal, services));
        line.addSubcommand(new BundleCommand(terminal, services));
        line.addSubcommand(new LeaveCommand(terminal, services));
        line.addSubcommand(new ConflictsCommand(terminal, services));
        line.addSubcommand(new ResolveCommand(terminal, services));
        line.addSubcommand(new SigningCommand(terminal, services));
        line.addSubcommand(new ReviewCommand(terminal, services));
        line.addSubcommand(new ReviewsCommand(terminal, services));
        line.addSubcommand(new ForgetCommand(terminal, services));
        line.addSubcommand(new MergeFileCommand(terminal));
        line.addSubcommand(new ImportCommand(terminal, services));
        line.addSubcommand(new ExportCommand(terminal, services));
        line.addSubcommand(new CaptureCommand(terminal, services));
        line.addSubcommand(new CiteCommand(terminal, services));
        line.addSubcommand(new JoinLessonsCommand(terminal, services));
        line.addSubcommand(new ReplyCommand(terminal, services));
        line.addSubcommand(new RemindersCommand(terminal, services));
        line.addSubcommand(new PeopleCommand(terminal, services));
        line.addSubcommand(new AnalyseCommand(terminal, services));
        line.addSubcommand(new RemittancesCommand(terminal, services));
        line.addSubcommand(new GenerateCommand(terminal));
        line.addSubcommand(new BenchCommand(terminal));
        line.addSubcommand(new HelpCommand());
        line.getSubcommands().forEach((name, command) -> {
            if (!"help".equals(name)) {
                command.getCommandSpec().mixinStandardHelpOptions(true);
            }
        });
        IVersionProvider version = () -> new String[] { "Sankofa " + services.version() };
        line.getCommandSpec().versionProvider(version);
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().versionProvider(version));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(WIDTH);
        return line;
    }
}
