package org.sankofa.store.internal.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an error when more comes than anybody can want. */
public final class LimitedInput extends FilterInputStream {

    /** More came than the limit. */
    public static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException(long limit) {
            super("more than " + (limit >> 20) + " MB were sent");
        }
    }

    private final long limit;
    private long read;

    /** Reads at most so many bytes from a stream. */
    public LimitedInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    private int counted(int n) throws IOException {
        read += Math.max(0, n);
        if (read > limit) {
            throw new TooMuchException(limit);
        }
        return n;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return counted(in.read(bytes, offset, length));
    }
}
