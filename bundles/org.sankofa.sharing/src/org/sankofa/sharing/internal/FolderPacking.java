package org.sankofa.sharing.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.git.Objects;
import org.sankofa.store.internal.git.Packing;

/**
 * Joins the small packs of a folder that is shared through: each exchange leaves one, and nobody else runs there. What
 * is joined is deleted only when the new pack is durable, so that a member who reads at the same time, a program that is
 * killed and even two who do this at once lose nothing.
 */
final class FolderPacking {

    private static final String LOCK = "sankofa-packing.lock";
    private static final Duration DEAD = Duration.ofHours(1);
    private static final Duration LEFT = Duration.ofDays(2);

    private FolderPacking() {
    }

    /** Joins packs where there are many. The exchange is complete, so a failure is no failure of it. */
    static void packWhenDue(Path folder, Disk disk) {
        try (Objects objects = Objects.shared(folder, disk)) {
            Packing packing = new Packing(objects);
            if (packing.isDue()) {
                pack(folder.resolve(LOCK), disk, packing);
                removeLeftovers(folder.resolve("objects").resolve("pack"));
            }
        } catch (IOException | RuntimeException e) {
            // the next one who shares tries again
            System.getLogger("org.sankofa.sharing").log(System.Logger.Level.INFO, Failure.said(e.getMessage()));
        }
    }

    private static void pack(Path lock, Disk disk, Packing packing) throws IOException {
        // locks of the system do not reach over every network drive; a new file does, and follows no link
        try (Disk.Output out = disk.create(lock)) {
            try {
                packing.combineSmall();
            } finally {
                Files.deleteIfExists(lock);
            }
        } catch (FileAlreadyExistsException e) {
            if (isOlder(lock, DEAD)) {
                Files.deleteIfExists(lock);
            }
        }
    }

    /** Removes what members left who were killed; the others' programs cannot be asked whether they run. */
    private static void removeLeftovers(Path packs) throws IOException {
        try (Stream<Path> files = Files.list(packs)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().startsWith("tmp_") && isOlder(file, LEFT)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Duration age) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(Instant.now().minus(age));
    }
}
