package org.sankofa.cli.internal;

/** A command cannot do what was asked. The message is a sentence for a person; the exit code says whose turn it is. */
public class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Something was found: conflicts, invalid records, content that was refused. */
    public static final int FINDING = 1;
    /** The command was used wrongly: a folder, id, name or option that is not possible. */
    public static final int WRONG_USE = 2;

    private final int exitCode;

    /** @param exitCode {@link #FINDING} or {@link #WRONG_USE} */
    public CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** As above, with what happened below. */
    public CommandFailure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** @return wrong use of the command */
    public static CommandFailure wrongUse(String message) {
        return new CommandFailure(WRONG_USE, message);
    }

    /** @return a finding */
    public static CommandFailure finding(String message) {
        return new CommandFailure(FINDING, message);
    }

    /** @return what the process ends with */
    public int exitCode() {
        return exitCode;
    }
}
