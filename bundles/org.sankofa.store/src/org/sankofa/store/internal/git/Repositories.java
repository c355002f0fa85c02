package org.sankofa.store.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Makes and checks the folders of bare repositories. */
public final class Repositories {

    private static final String CONFIG = """
            [core]
            \trepositoryformatversion = 0
            \tfilemode = false
            \tbare = true
            \tlogallrefupdates = false
            \tfsync = committed,reference
            [gc]
            \tauto = 0
            [transfer]
            \thiderefs = refs/sankofa/recovery
            \thiderefs = refs/sankofa/remote
            [receive]
            \tdenynonfastforwards = true
            """;

    private Repositories() {
    }

    /** Makes an empty bare repository without hooks. */
    public static void create(Path folder, Disk disk) throws IOException {
        for (String name : new String[] { "objects/pack", "objects/info", "refs/heads", "refs/sankofa/recovery",
                "refs/sankofa/files" }) {
            disk.makeFolder(folder.resolve(name));
        }
        disk.writeNew(folder.resolve("HEAD"), ("ref: " + Refs.MAIN + "\n").getBytes(StandardCharsets.US_ASCII));
        disk.writeNew(folder.resolve("config"), CONFIG.getBytes(StandardCharsets.US_ASCII));
        for (String name : new String[] { "objects", "refs/heads", "refs/sankofa", "refs", "" }) {
            disk.syncFolder(folder.resolve(name));
        }
    }

    /** @return why the folder must not be used in place, a sentence; empty when it is one of ours */
    public static Optional<String> refusal(Path folder) {
        for (String name : new String[] { "", "objects", "objects/pack", "refs", "refs/heads" }) {
            if (!Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("The folder " + folder.resolve(name) + " is missing or a link."
                        + " Bring it back from a copy, or join the space again.");
            }
        }
        if (Files.exists(folder.resolve("objects/info/alternates"), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("The space in " + folder + " keeps its data in another folder, which is not allowed."
                    + " Take it over with a copy of the whole repository.");
        }
        return Optional.empty();
    }

    /** Deletes a folder that was never used. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
