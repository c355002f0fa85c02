package org.sankofa.store.internal.git;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jgit.internal.storage.file.Pack;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.internal.storage.pack.PackWriter;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.pack.PackConfig;

/**
 * Keeps the number of packs small. Combining copies whole packs, reachable or not, and deletes them only
 * when the new one is durable, so it needs no lock against those who save; there must be one packer at a
 * time only.
 */
public final class Packing {

    /** So many small packs are left alone. */
    public static final int FEW = 50;
    // two sizes, so that what was combined is not copied again with every few saves
    private static final long SMALL = 128L << 10;
    private static final long MEDIUM = 8L << 20;

    private final Objects objects;
    private final Path folder;

    /** Packs these objects. */
    public Packing(Objects objects) {
        this.objects = objects;
        this.folder = objects.directory().getPackDirectory().toPath();
    }

    /** @return whether there are enough small packs to be worth combining */
    public boolean isDue() throws IOException {
        return !toCombine().isEmpty();
    }

    private List<Pack> toCombine() throws IOException {
        Collection<Pack> all = packs();
        for (long limit : new long[] { SMALL, MEDIUM }) {
            List<Pack> some = new ArrayList<>();
            for (Pack pack : all) {
                File file = pack.getPackFile();
                if (file.length() < limit && !pack.shouldBeKept() && isSound(pack)) {
                    some.add(pack);
                }
            }
            if (some.size() > FEW) {
                return some;
            }
        }
        return List.of();
    }

    /** A damaged pack stays where it is: perhaps there is a copy that it can be brought back from. */
    private static boolean isSound(Pack pack) {
        // of one whose index cannot be read JGit lists nothing
        return pack.iterator().hasNext();
    }

    private Collection<Pack> packs() throws IOException {
        // also makes JGit forget the packs that others combined
        objects.refresh();
        return objects.directory().getPacks();
    }

    /** Combines the small packs into one when there are many. @return how many packs went into it */
    public int combineSmall() throws IOException {
        List<Pack> small = toCombine();
        if (small.isEmpty()) {
            return 0;
        }
        Set<ObjectId> ids = new HashSet<>();
        for (Pack pack : small) {
            for (PackIndex.MutableEntry entry : pack) {
                ids.add(entry.toObjectId());
            }
        }
        try (ObjectReader reader = objects.packReader(); RevWalk walk = new RevWalk(reader);
                PackWriter writer = new PackWriter(config(), reader)) {
            List<RevObject> list = new ArrayList<>(ids.size());
            for (ObjectId id : ids) {
                list.add(walk.parseAny(id));
            }
            writer.preparePack(list.iterator());
            replace(writer, small, NullProgressMonitor.INSTANCE);
        }
        return small.size();
    }

    /**
     * Packs all that the given objects reach into one pack. What nothing reaches any more goes away;
     * whoever writes must hold the space's lock from writing objects to moving the ref, and the caller
     * must hold it while this runs.
     */
    public void combineAll(Set<ObjectId> wanted, ProgressMonitor monitor) throws IOException {
        List<Pack> old = new ArrayList<>(packs());
        old.removeIf(pack -> !isWritable(pack));
        try (ObjectReader reader = objects.packReader(); PackWriter writer = new PackWriter(config(), reader)) {
            writer.preparePack(monitor, wanted, Set.of());
            if (writer.getObjectCount() > 0) {
                replace(writer, old, monitor);
            }
        }
    }

    /** Removes the objects outside of packs: call it after everything that is in use was packed, under the same lock. */
    public void removeLoose() throws IOException {
        try (Stream<Path> folders = Files.list(folder.getParent())) {
            for (Path dir : (Iterable<Path>) folders::iterator) {
                if (dir.getFileName().toString().matches("[0-9a-f]{2}")) {
                    try (Stream<Path> files = Files.list(dir)) {
                        for (Path file : (Iterable<Path>) files::iterator) {
                            objects.disk().delete(file);
                        }
                    }
                }
            }
        }
    }

    private static boolean isWritable(Pack pack) {
        try {
            return !pack.shouldBeKept();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static PackConfig config() {
        PackConfig config = new PackConfig();
        config.setDeltaCompress(true);
        config.setReuseObjects(true);
        config.setReuseDeltas(true);
        config.setThreads(1);
        config.setBuildBitmaps(false);
        return config;
    }

    private void replace(PackWriter writer, List<Pack> old, ProgressMonitor monitor) throws IOException {
        long pid = ProcessHandle.current().pid();
        Path pack = folder.resolve("tmp_pack_" + pid + "_all");
        Path index = folder.resolve("tmp_idx_" + pid + "_all");
        Files.deleteIfExists(pack);
        Files.deleteIfExists(index);
        Disk disk = objects.disk();
        try {
            try (Disk.Output out = disk.create(pack); OutputStream stream = buffered(out)) {
                writer.writePack(monitor, monitor, stream);
                stream.flush();
                out.sync();
            }
            try (Disk.Output out = disk.create(index); OutputStream stream = buffered(out)) {
                writer.writeIndex(stream);
                stream.flush();
                out.sync();
            }
            String name = "pack-" + writer.computeName().name();
            Path result = folder.resolve(name + ".pack");
            boolean itself = old.removeIf(p -> p.getPackFile().getName().equals(name + ".pack"));
            if (!itself) {
                disk.rename(pack, result);
                disk.rename(index, folder.resolve(name + ".idx"));
                disk.syncFolder(folder);
                objects.directory().openPack(result.toFile());
            }
            for (Pack p : old) {
                remove(p.getPackFile().toPath());
            }
        } finally {
            Files.deleteIfExists(pack);
            Files.deleteIfExists(index);
        }
    }

    private static OutputStream buffered(Disk.Output out) {
        return new BufferedOutputStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(new byte[] { (byte) b }, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }
        }, 1 << 20);
    }

    // the index first: a pack without index is not looked at, an index without pack costs a search
    private void remove(Path pack) throws IOException {
        String name = pack.getFileName().toString();
        String stem = name.substring(0, name.length() - ".pack".length());
        for (String end : new String[] { ".idx", ".pack", ".rev", ".bitmap" }) {
            objects.disk().delete(folder.resolve(stem + end));
        }
    }

    /** Removes the unfinished files of processes that are gone. */
    public void removeLeftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.startsWith("tmp_") && isLeftover(file, name)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isLeftover(Path file, String name) throws IOException {
        String[] parts = name.split("_");
        if (parts.length == 4 && parts[2].matches("\\d{1,12}")) {
            Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(parts[2]));
            return owner.isEmpty() || !owner.get().isAlive();
        }
        return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(Duration.ofDays(1)));
    }
}
