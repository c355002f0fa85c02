package org.sankofa.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where commands read and write. Results go to {@link #out()}, everything said to the person to
 * {@link #err()}.
 */
public final class Terminal {

    private final InputStream in;
    private final WatchedOutput watched;
    private final PrintStream out;
    private final PrintStream err;
    private boolean answered;
    private String said;

    /** A terminal on streams; they are not closed. */
    public Terminal(InputStream in, OutputStream out, PrintStream err) {
        this.in = in;
        this.watched = new WatchedOutput(out);
        this.out = new PrintStream(watched, true, StandardCharsets.UTF_8);
        this.err = utf8(err);
    }

    private static PrintStream utf8(PrintStream stream) {
        return StandardCharsets.UTF_8.equals(stream.charset()) ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** @return what is handed to the command */
    public InputStream in() {
        return in;
    }

    /** @return for results */
    public PrintStream out() {
        answered = true;
        return out;
    }

    /** @return the same stream as {@link #out()}, for what is no result of a command */
    PrintStream plainOut() {
        return out;
    }

    /** @return why a part of the result did not arrive, after {@link #out()} was flushed; empty when all did */
    Optional<IOException> lostOutput() {
        return watched.failure();
    }

    /** @return whether a command began to write its result */
    boolean answered() {
        return answered;
    }

    /** @return for messages */
    public PrintStream err() {
        return err;
    }

    /** @return the first thing said to the person; null when nothing was */
    String said() {
        return said;
    }

    /** Says something to the person. */
    public void say(String message) {
        said = said == null ? message : said;
        err.print(Plain.lines(message) + "\n");
    }
}
