package org.sankofa.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A disk with little room, which only root can make. */
public final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "size=3m";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Makes one in a new folder. @return empty where that is not allowed */
    public static Optional<SmallDisk> make(Path folder) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        return run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString()) == 0
                ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    /** @return the folder in which there is little room */
    public Path folder() {
        return folder;
    }

    /** Takes all room but so many bytes. @return the file that takes it */
    public Path fill(int left) throws IOException {
        Path filler = folder.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No space")) {
                throw e;
            }
        }
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.WRITE)) {
            file.truncate(Math.max(0, file.size() - left));
        }
        return filler;
    }

    @Override
    public void close() throws InterruptedException {
        run("umount", "-l", folder.toString());
    }
}
