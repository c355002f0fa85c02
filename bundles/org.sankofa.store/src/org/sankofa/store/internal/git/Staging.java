package org.sankofa.store.internal.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A folder for objects that were received and not looked at yet. It goes away with its process at the latest. */
public final class Staging implements AutoCloseable {

    private static final String PREFIX = ".incoming-";
    private static final AtomicLong NUMBER = new AtomicLong();

    private final Path folder;
    private final Objects objects;
    private final Disk disk;

    /**
     * @param parent where spaces are, so that packs can be renamed into them
     * @param base objects that are known already; null: none
     */
    public Staging(Path parent, Path base, Disk disk) throws IOException {
        this.disk = disk;
        removeLeftovers(parent);
        this.folder = parent.resolve(PREFIX + ProcessHandle.current().pid() + '-' + started(ProcessHandle.current())
                + '-' + NUMBER.incrementAndGet());
        disk.makeFolder(folder.resolve("objects/pack"));
        disk.makeFolder(folder.resolve("objects/info"));
        if (base != null) {
            Files.write(folder.resolve("objects/info/alternates"),
                    (base.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        this.objects = new Objects(folder, disk, true);
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(i -> Long.toString(i.toEpochMilli())).orElse("0");
    }

    /** @return the folder */
    public Path folder() {
        return folder;
    }

    /** @return what was received, and what is known already */
    public Objects objects() {
        return objects;
    }

    /** Moves what was received into a space; durable on return. */
    public void moveTo(Objects target) throws IOException {
        Path from = folder.resolve("objects/pack");
        Path to = target.directory().getPackDirectory().toPath();
        List<Path> packs = new ArrayList<>();
        for (Path pack : list(from)) {
            String name = pack.getFileName().toString();
            Path index = from.resolve(name.replaceAll("\\.pack$", ".idx"));
            if (name.matches("pack-[0-9a-f]{40}\\.pack") && Files.exists(index)) {
                disk.sync(pack);
                disk.sync(index);
                packs.add(pack);
            }
        }
        for (Path pack : packs) {
            String name = pack.getFileName().toString();
            Path result = to.resolve(name);
            if (!Files.exists(to.resolve(name.replaceAll("\\.pack$", ".idx")))) {
                // the index last: a pack counts only when its index is there
                disk.rename(pack, result);
                disk.rename(from.resolve(name.replaceAll("\\.pack$", ".idx")),
                        to.resolve(name.replaceAll("\\.pack$", ".idx")));
            }
        }
        disk.syncFolder(to);
        for (Path pack : packs) {
            target.directory().openPack(to.resolve(pack.getFileName()).toFile());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void removeLeftovers(Path parent) throws IOException {
        for (Path path : list(parent)) {
            String[] parts = path.getFileName().toString().split("-");
            if (parts.length == 4 && path.getFileName().toString().startsWith(PREFIX) && parts[1].matches("\\d{1,18}")
                    && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    && ProcessHandle.of(Long.parseLong(parts[1])).filter(ProcessHandle::isAlive)
                            .filter(process -> started(process).equals(parts[2])).isEmpty()) {
                Repositories.delete(path);
            }
        }
    }

    @Override
    public void close() {
        objects.close();
        try {
            Repositories.delete(folder);
        } catch (IOException e) {
            // the next reception removes it
            System.getLogger("org.sankofa.store").log(System.Logger.Level.DEBUG, e.getMessage(), e);
        }
    }
}
