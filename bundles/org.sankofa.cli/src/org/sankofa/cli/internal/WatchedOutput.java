package org.sankofa.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Remembers the first failure to write, which a {@link java.io.PrintStream} above it swallows. A reader that went away
 * early, as {@code head} does, is no failure: it has what it wanted.
 */
final class WatchedOutput extends FilterOutputStream {

    private IOException failure;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int value) throws IOException {
        watch(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    private void watch(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            if (failure == null && !readerWentAway(e)) {
                failure = e;
            }
            throw e;
        }
    }

    /** The platform tells a closed pipe from a full disk by its words alone. */
    private static boolean readerWentAway(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("broken pipe") || words.contains("pipe is being closed");
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
