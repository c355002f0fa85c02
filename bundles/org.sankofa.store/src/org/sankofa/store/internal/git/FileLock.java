package org.sankofa.store.internal.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock between threads and processes. The system gives it back when its owner dies, so it is never
 * stale; the owner stands in the file while it is held, which tells the next one that the last one died
 * in the middle of something.
 */
public final class FileLock implements AutoCloseable {

    /** Somebody else holds the lock. */
    public static final class HeldException extends IOException {
        private static final long serialVersionUID = 1L;

        HeldException(String owner) {
            super(owner);
        }
    }

    // Java's file locks belong to the whole virtual machine, so the lock between threads must, too
    private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final FileChannel channel;
    private final boolean ownerDied;
    private final boolean outermost;

    private FileLock(ReentrantLock threads, FileChannel channel, boolean ownerDied, boolean outermost) {
        this.threads = threads;
        this.channel = channel;
        this.ownerDied = ownerDied;
        this.outermost = outermost;
    }

    /**
     * Takes the lock; the same thread may take it again.
     *
     * @throws HeldException when somebody else held it all the time; the message names the owner
     */
    public static FileLock acquire(Path file, Duration patience) throws IOException {
        // by whatever way the folder is reached, links and ".." included, it is one lock
        Path path = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        ReentrantLock threads = THREADS.computeIfAbsent(path, p -> new ReentrantLock());
        long end = System.nanoTime() + patience.toNanos();
        if (!lockThread(threads, patience)) {
            throw new HeldException("this program");
        }
        if (threads.getHoldCount() > 1) {
            return new FileLock(threads, null, false, false);
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            long pause = 100_000;
            while (channel.tryLock() == null) {
                if (System.nanoTime() > end) {
                    throw new HeldException(owner(channel));
                }
                LockSupport.parkNanos(pause);
                // short: whoever saves without a pause must not keep others out
                pause = Math.min(pause * 2, 500_000);
            }
            boolean ownerDied = channel.size() > 0;
            String me = "process " + ProcessHandle.current().pid() + " since " + Instant.now() + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
            taken = true;
            return new FileLock(threads, channel, ownerDied, true);
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                threads.unlock();
            }
        }
    }

    private static boolean lockThread(ReentrantLock threads, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return threads.tryLock(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(200);
        channel.read(buffer, 0);
        String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "another program" : text;
    }

    /** @return whether the owner before died while holding it */
    public boolean ownerDied() {
        return ownerDied;
    }

    @Override
    public void close() throws IOException {
        try {
            if (outermost) {
                try {
                    channel.truncate(0);
                } finally {
                    channel.close();
                }
            }
        } finally {
            threads.unlock();
        }
    }
}
