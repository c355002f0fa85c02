package org.sankofa.cli.internal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where commands read and write. Results go to {@link #out()}, everything said to the person to
 * {@link #err()}.
 */
public final class Terminal {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** A terminal on streams; they are not closed. */
    public Terminal(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = utf8(out);
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
        return out;
    }

    /** @return for messages */
    public PrintStream err() {
        return err;
    }

    /** Says something to the person. */
    public void say(String message) {
        err.print(Plain.lines(message) + "\n");
    }
}
