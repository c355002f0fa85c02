package org.sankofa.search.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockFactory;
import org.sankofa.search.internal.index.Directories;

/** A disk of which the n-th operation fails: alone, or with all that come after it. */
final class FailingDisk implements Directories {

    /** What a full disk says on Linux. */
    static final String FULL = "No space left on device";

    private final AtomicInteger operations = new AtomicInteger();
    private volatile int from = Integer.MAX_VALUE;
    private volatile boolean once;
    private volatile boolean failed;
    private volatile boolean full;

    /** Lets the n-th operation from now fail. */
    void failAt(int n, boolean alone) {
        failed = false;
        operations.set(0);
        once = alone;
        from = n;
    }

    /** Nothing can be written from now on; what is there can be read, deleted and locked. */
    void fill() {
        full = true;
    }

    /** Works again. Tells whether something failed. */
    boolean mend() {
        from = Integer.MAX_VALUE;
        full = false;
        return failed;
    }

    private void write() throws IOException {
        if (full) {
            throw new IOException(FULL);
        }
        operation();
    }

    private void operation() throws IOException {
        int n = operations.getAndIncrement();
        if (once ? n == from : n >= from) {
            failed = true;
            throw new IOException(FULL);
        }
    }

    @Override
    public Directory open(Path folder, LockFactory locks) throws IOException {
        operation();
        return new Failing(FSDirectory.open(folder, locks));
    }

    private final class Failing extends FilterDirectory {

        Failing(Directory in) {
            super(in);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            write();
            return new Output(in.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            write();
            return new Output(in.createTempOutput(prefix, suffix, context));
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            operation();
            return in.openInput(name, context);
        }

        @Override
        public void deleteFile(String name) throws IOException {
            operation();
            in.deleteFile(name);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            write();
            in.sync(names);
        }

        @Override
        public void syncMetaData() throws IOException {
            operation();
            in.syncMetaData();
        }

        @Override
        public void rename(String source, String dest) throws IOException {
            operation();
            in.rename(source, dest);
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            operation();
            return in.obtainLock(name);
        }
    }

    /** Fails when the first byte is written, or when it is closed, as what was buffered may only then reach the disk. */
    private final class Output extends FilterIndexOutput {

        private boolean begun;

        Output(IndexOutput out) {
            super("failing", out.getName(), out);
        }

        private void begin() throws IOException {
            if (!begun) {
                begun = true;
                write();
            }
        }

        @Override
        public void writeByte(byte b) throws IOException {
            begin();
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            begin();
            super.writeBytes(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try {
                write();
            } finally {
                super.close();
            }
        }
    }
}
