package org.sankofa.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.sankofa.cli.internal.command.Commands;
import org.sankofa.exchange.ExchangeException;
import org.sankofa.exchange.json.JsonText;
import org.sankofa.sharing.SharingException;
import org.sankofa.store.StoreException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and says how it ended. Nothing in here knows of OSGi. */
public final class Main {

    private static final System.Logger LOG = System.getLogger(Main.class.getName());

    /** Commands that are promised to scripts and not built yet. */
    private static final Set<String> LATER =
            Set.of("coordinate", "match", "publish");

    private final Terminal terminal;
    private static final Set<String> CANNOT_BE_ASKED =
            Set.of(ExchangeException.CANNOT_READ, ExchangeException.WRONG_REQUEST);

    private final Services services;

    /** @param services what plug-ins contribute */
    public Main(Terminal terminal, Services services) {
        this.terminal = terminal;
        this.services = services;
    }

    /** @return the exit code: 0 success, 1 a finding, 2 wrong use */
    public int run(String... arguments) {
        CommandLine line = Commands.all(terminal, services);
        line.setOut(new java.io.PrintWriter(terminal.plainOut(), true));
        line.setErr(new java.io.PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler(this::wrongUse);
        line.setExecutionExceptionHandler(this::failed);
        int code = line.execute(arguments);
        if (code != 0 && !terminal.answered() && List.of(arguments).contains("--json")) {
            // a program that asked for JSON gets a document also when there is no result
            terminal.plainOut().print(JsonText.pretty(JsonNodeFactory.instance.objectNode()
                    .put("error", terminal.said())) + "\n");
        }
        terminal.plainOut().flush();
        code = terminal.lostOutput().map(this::lost).orElse(code);
        terminal.err().flush();
        return code;
    }

    private int lost(IOException failure) {
        terminal.say("The result could not be written in full: " + failure.getMessage() + ". Make room, or write it elsewhere.");
        return CommandFailure.FINDING;
    }

    private int wrongUse(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(isNoCommand(e) ? noCommand(((UnmatchedArgumentException) e).getUnmatched().getFirst())
                : e.getMessage() + ".");
        terminal.say("Try \"" + command + " --help\".");
        return CommandFailure.WRONG_USE;
    }

    private static boolean isNoCommand(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched && e.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().isEmpty() && !unmatched.getUnmatched().getFirst().startsWith("-");
    }

    private static String noCommand(String name) {
        return LATER.contains(name) ? "The command \"" + name + "\" is not in this version yet; it comes with a later one."
                : "There is no command \"" + Plain.line(name) + "\".";
    }

    private int failed(Exception e, CommandLine line, ParseResult result) {
        if (e instanceof CommandFailure failure) {
            terminal.say(failure.getMessage());
            return failure.exitCode();
        }
        if (e instanceof StoreException failure) {
            terminal.say(failure.getMessage());
            return exitCode(failure);
        }
        if (e instanceof SharingException failure) {
            terminal.say(failure.getMessage());
            return exitCode(failure);
        }
        if (e instanceof ExchangeException failure) {
            terminal.say(failure.getMessage());
            return failure.getCause() instanceof StoreException cause ? exitCode(cause)
                    : CANNOT_BE_ASKED.contains(failure.code()) ? CommandFailure.WRONG_USE
                            : CommandFailure.FINDING;
        }
        LOG.log(System.Logger.Level.ERROR, "The command " + line.getCommandName() + " failed", e);
        terminal.say("This did not work because of a mistake in the program: " + e
                + ". Nothing half-done was written. Please report it with what you did.");
        return CommandFailure.FINDING;
    }

    private static int exitCode(SharingException failure) {
        return switch (failure.code()) {
            case INVALID_ADDRESS, PRIVATE, NOT_SHARED, ALREADY_THERE, NOT_EMPTY, NOT_FOUND, NOT_CONNECTED,
                    NOT_A_SPACE ->
                CommandFailure.WRONG_USE;
            case LOCAL -> failure.getCause() instanceof StoreException cause ? exitCode(cause) : CommandFailure.FINDING;
            default -> CommandFailure.FINDING;
        };
    }

    private static int exitCode(StoreException failure) {
        return switch (failure.code()) {
            case NOT_A_WORKSPACE, ALREADY_EXISTS, UNKNOWN_SPACE, UNKNOWN_KIND, NOT_FOUND, READ_ONLY, INVALID_NAME ->
                CommandFailure.WRONG_USE;
            default -> CommandFailure.FINDING;
        };
    }
}
