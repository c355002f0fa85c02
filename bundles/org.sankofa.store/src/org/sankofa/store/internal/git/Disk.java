package org.sankofa.store.internal.git;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.sankofa.store.StoreCounters;

/**
 * Every change the store makes on disk goes through here: one place to count, and one where tests let
 * the n-th operation fail.
 */
public final class Disk {

    /** Kinds of operations. */
    public enum Operation {
        /** A file is created. */
        CREATE,
        /** Bytes are written. */
        WRITE,
        /** A file is synced. */
        SYNC,
        /** A file or folder gets its final name. */
        RENAME,
        /** A folder is synced. */
        SYNC_FOLDER,
        /** A file is deleted. */
        DELETE,
        /** A folder is made. */
        MAKE_FOLDER
    }

    /** Called before every operation; throwing makes it fail. */
    @FunctionalInterface
    public interface Hook {
        /** @throws IOException to let the operation fail */
        void before(Operation operation, Path path) throws IOException;
    }

    private static final boolean SYNC_FOLDERS = !System.getProperty("os.name", "").startsWith("Windows");

    private final StoreCounters counters;
    private final Hook hook;

    /** A disk that just works. */
    public Disk(StoreCounters counters) {
        this(counters, (operation, path) -> {
        });
    }

    /** A disk that asks the hook first. */
    public Disk(StoreCounters counters, Hook hook) {
        this.counters = counters;
        this.hook = hook;
    }

    /** @return the counters it fills */
    public StoreCounters counters() {
        return counters;
    }

    /** Opens a new file for writing; fails when it is there. */
    public Output create(Path path) throws IOException {
        hook.before(Operation.CREATE, path);
        return new Output(path);
    }

    /** Writes a whole new file, synced. */
    public void writeNew(Path path, byte[] content) throws IOException {
        try (Output out = create(path)) {
            out.write(content, 0, content.length);
            out.sync();
        }
    }

    /** Replaces a file as a whole: it has the old or the new content at any moment, and is durable on return. */
    public void replace(Path path, byte[] content) throws IOException {
        Path temporary = path.resolveSibling(path.getFileName() + ".tmp" + ProcessHandle.current().pid());
        Files.deleteIfExists(temporary);
        try {
            writeNew(temporary, content);
            rename(temporary, path);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncFolder(path.getParent());
    }

    /** Renames, replacing what is there, in one step. */
    public void rename(Path from, Path to) throws IOException {
        hook.before(Operation.RENAME, to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes names in the folder durable. */
    public void syncFolder(Path folder) throws IOException {
        hook.before(Operation.SYNC_FOLDER, folder);
        if (SYNC_FOLDERS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
            counters.countSync();
        }
    }

    /** Makes the content of a file durable that something else wrote. */
    public void sync(Path path) throws IOException {
        hook.before(Operation.SYNC, path);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
        counters.countSync();
    }

    /** Deletes a file when it is there. */
    public void delete(Path path) throws IOException {
        hook.before(Operation.DELETE, path);
        Files.deleteIfExists(path);
    }

    /** Makes a folder and its parents. */
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            hook.before(Operation.MAKE_FOLDER, folder);
            Files.createDirectories(folder);
        }
    }

    /** A file being written. */
    public final class Output implements AutoCloseable {

        private final Path path;
        private final FileOutputStream out;

        // a stream and not a channel: interrupting the thread must not close it
        private Output(Path path) throws IOException {
            this.path = path;
            Files.createFile(path);
            this.out = new FileOutputStream(path.toFile());
        }

        /** Writes bytes. A refused write leaves half of them, as a full disk does. */
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                hook.before(Operation.WRITE, path);
            } catch (IOException e) {
                out.write(bytes, offset, length / 2);
                throw e;
            }
            out.write(bytes, offset, length);
            counters.countBytes(length);
        }

        /** Makes the content durable. */
        public void sync() throws IOException {
            hook.before(Operation.SYNC, path);
            out.getFD().sync();
            counters.countSync();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
