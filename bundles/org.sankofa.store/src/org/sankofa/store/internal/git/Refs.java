package org.sankofa.store.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.ObjectId;

/**
 * The refs of one space as plain files, read afresh every time, so that what another process did is
 * seen at once. Written as Git does: a lock file, synced, renamed. Callers hold the space's lock, so a
 * lock file that stays for long was left behind by a process that died.
 */
public final class Refs {

    /** The branch all records of a space are on. */
    public static final String MAIN = "refs/heads/main";
    /** Unsaved edits. */
    public static final String RECOVERY = "refs/sankofa/recovery/";
    /** Attached files. */
    public static final String FILES = "refs/sankofa/files/";
    /** Heads of remotes when they were last looked at. */
    public static final String REMOTE = "refs/sankofa/remote/";

    // Git holds a lock on a ref for milliseconds
    private static final Duration DEAD = Duration.ofSeconds(10);

    private final Path repository;
    private final Disk disk;

    /** @param repository folder of a bare repository */
    public Refs(Path repository, Disk disk) {
        this.repository = repository;
        this.disk = disk;
    }

    /**
     * @return what the ref points to, or null when there is none
     * @throws IOException when its file holds something else: taking that for "none" would begin a new history
     */
    public ObjectId read(String name) throws IOException {
        ObjectId id = readOrNull(name);
        if (id == null && Files.exists(repository.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            // looked at once more: Git may have put the name into its list in between
            id = readOrNull(name);
            if (id == null) {
                throw new IOException("the file " + name + " of the repository is damaged");
            }
        }
        return id;
    }

    private ObjectId readOrNull(String name) throws IOException {
        try {
            String text = Files.readString(repository.resolve(name), StandardCharsets.ISO_8859_1).strip();
            return ObjectId.isId(text) ? ObjectId.fromString(text) : null;
        } catch (NoSuchFileException e) {
            return packed().get(name);
        }
    }

    /** @return the refs whose name begins so, by name */
    public Map<String, ObjectId> list(String prefix) throws IOException {
        Map<String, ObjectId> result = new TreeMap<>();
        packed().forEach((name, id) -> {
            if (name.startsWith(prefix)) {
                result.put(name, id);
            }
        });
        Path folder = repository.resolve(prefix);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String name = repository.relativize(file).toString().replace('\\', '/');
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !name.endsWith(".lock")) {
                        ObjectId id = readOrNull(name);
                        if (id != null) {
                            result.put(name, id);
                        }
                    }
                }
            }
        }
        return result;
    }

    private Map<String, ObjectId> packed() throws IOException {
        Map<String, ObjectId> result = new TreeMap<>();
        Path file = repository.resolve("packed-refs");
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.length() > 41 && line.charAt(40) == ' ' && ObjectId.isId(line.substring(0, 40))) {
                    result.put(line.substring(41), ObjectId.fromString(line.substring(0, 40)));
                }
            }
        }
        return result;
    }

    /**
     * Moves a ref when it is still where it was; durable on return.
     *
     * @param expected null: must not be there
     * @param target null: delete it
     * @return whether it was moved
     */
    public boolean compareAndSet(String name, ObjectId expected, ObjectId target) throws IOException {
        Path file = repository.resolve(name);
        disk.makeFolder(file.getParent());
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        byte[] content = target == null ? new byte[0] : (target.name() + "\n").getBytes(StandardCharsets.US_ASCII);
        Disk.Output out = lock(lock);
        boolean done = false;
        try {
            ObjectId now = read(name);
            if (!java.util.Objects.equals(now, expected)) {
                return false;
            }
            if (target != null) {
                out.write(content, 0, content.length);
                out.sync();
                out.close();
                disk.rename(lock, file);
                done = true;
            } else {
                removePacked(name);
                disk.delete(file);
            }
            disk.syncFolder(file.getParent());
            return true;
        } finally {
            out.close();
            if (!done) {
                Files.deleteIfExists(lock);
            }
        }
    }

    private Disk.Output lock(Path lock) throws IOException {
        Instant seen = null;
        long seenAt = 0;
        for (int turn = 0;; turn++) {
            try {
                return disk.create(lock);
            } catch (FileAlreadyExistsException e) {
                Instant since = lastModified(lock);
                long now = System.nanoTime();
                if (!java.util.Objects.equals(since, seen)) {
                    seen = since;
                    seenAt = now;
                }
                // the clock may have gone back: a lock from the future is dead once we waited as long ourselves
                if (since != null && (since.plus(DEAD).isBefore(Instant.now()) || now - seenAt > DEAD.toNanos())) {
                    Files.deleteIfExists(lock);
                } else if (turn > 12_000) {
                    throw new IOException("Another program is changing " + lock.getFileName()
                            + " all the time. Close it and try again.", e);
                } else {
                    LockSupport.parkNanos(1_000_000);
                }
            }
        }
    }

    private static Instant lastModified(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private void removePacked(String name) throws IOException {
        if (packed().containsKey(name)) {
            StringBuilder text = new StringBuilder("# pack-refs with: sorted \n");
            packed().forEach((ref, id) -> {
                if (!ref.equals(name)) {
                    text.append(id.name()).append(' ').append(ref).append('\n');
                }
            });
            disk.replace(repository.resolve("packed-refs"), text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Removes the lock files of a process that died while it held the space's lock. */
    public void removeStaleLocks() throws IOException {
        try (Stream<Path> files = Files.walk(repository.resolve("refs"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().endsWith(".lock")) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(repository.resolve("packed-refs.lock"));
        Files.deleteIfExists(repository.resolve("HEAD.lock"));
    }
}
