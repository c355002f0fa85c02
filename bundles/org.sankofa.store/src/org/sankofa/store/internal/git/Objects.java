package org.sankofa.store.internal.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;
import org.sankofa.store.StoreCounters;

/**
 * The Git objects of one space. Opened on the objects folder with a configuration of our own, so that
 * no configuration, hook or alternate of the repository or the machine has a say. Safe for several
 * threads.
 */
public final class Objects implements AutoCloseable {

    /** Largest object read into memory, in bytes: a record or folder that is larger is refused. */
    public static final int MAX_IN_MEMORY = 64 << 20;
    private static final int CACHED_TREES = 2048;
    private static final String IDX = ".idx";

    private final ObjectDirectory directory;
    private final Disk disk;
    private final boolean alone;
    private final Map<ObjectId, Tree> trees = Collections
            .synchronizedMap(new LinkedHashMap<>(CACHED_TREES, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ObjectId, Tree> eldest) {
                    return size() > CACHED_TREES;
                }
            });

    /**
     * @param repository folder of a bare repository
     * @param alone whether nobody else writes here, so that what is not found need not be looked for again
     */
    public Objects(Path repository, Disk disk, boolean alone) throws IOException {
        this(repository, disk, alone, null);
    }

    /** @return the objects of a folder that others write into, too: its references to other folders have no say */
    public static Objects shared(Path repository, Disk disk) throws IOException {
        return new Objects(repository, disk, false, new File[0]);
    }

    private Objects(Path repository, Disk disk, boolean alone, File[] alternates) throws IOException {
        Isolation.apply();
        Config config = new Config();
        config.setBoolean("core", null, "fsyncobjectfiles", true);
        config.setBoolean("core", null, "fsyncreffiles", true);
        // folder times are too coarse to trust, so packs of others are looked for here when something is missing; with
        // "never" JGit looks for itself, but takes in a damaged pack again and again, without end
        config.setString("core", null, "trustpackstat", "always");
        this.alone = alone;
        File folder = repository.resolve("objects").toFile();
        this.directory = new ObjectDirectory(config, folder, alternates, FS.DETECTED, null);
        this.disk = disk;
    }

    /** @return where changes on disk go through */
    public Disk disk() {
        return disk;
    }

    /** @return the counters */
    public StoreCounters counters() {
        return disk.counters();
    }

    /** @return the JGit database, for packing */
    public ObjectDirectory directory() {
        return directory;
    }

    /** @return a reader that misses nothing others wrote; to be closed */
    public ObjectReader reader() {
        return new Fresh(directory.newReader());
    }

    /** @return JGit's own reader, which can copy out of packs, after a look at what others wrote; to be closed */
    public ObjectReader packReader() throws IOException {
        look();
        return directory.newReader();
    }

    /**
     * Takes in the packs that JGit does not know: those that others wrote since, and those it gave up because one object in
     * them is damaged, as if all the others were, too.
     *
     * @return whether there were any
     */
    public boolean look() throws IOException {
        if (alone) {
            return false;
        }
        boolean any = false;
        Set<String> known = new HashSet<>();
        directory.getPacks().forEach(pack -> known.add(pack.getPackFile().getName()));
        Path packs = directory.getPackDirectory().toPath();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(packs, "pack-*" + IDX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Path pack = file.resolveSibling(name.substring(0, name.length() - IDX.length()) + ".pack");
                if (name.matches("pack-[0-9a-f]{40}\\.idx") && Files.isRegularFile(pack)
                        && !known.contains(pack.getFileName().toString())) {
                    directory.openPack(pack.toFile());
                    any = true;
                }
            }
        } catch (NoSuchFileException e) {
            return false;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return any;
    }

    /** Looks for packs of others before it says that something is missing. */
    private final class Fresh extends ObjectReader.Filter {

        private final ObjectReader reader;

        Fresh(ObjectReader reader) {
            this.reader = reader;
        }

        @Override
        protected ObjectReader delegate() {
            return reader;
        }

        @Override
        public ObjectReader newReader() {
            return new Fresh(reader.newReader());
        }

        @Override
        public boolean has(AnyObjectId id, int type) throws IOException {
            return super.has(id, type) || look() && super.has(id, type);
        }

        @Override
        public boolean has(AnyObjectId id) throws IOException {
            return super.has(id) || look() && super.has(id);
        }

        @Override
        public ObjectLoader open(AnyObjectId id) throws IOException {
            return open(id, OBJ_ANY);
        }

        @Override
        public ObjectLoader open(AnyObjectId id, int type) throws IOException {
            try {
                return super.open(id, type);
            } catch (MissingObjectException e) {
                if (!look()) {
                    throw e;
                }
                return super.open(id, type);
            }
        }

        @Override
        public long getObjectSize(AnyObjectId id, int type) throws IOException {
            try {
                return super.getObjectSize(id, type);
            } catch (MissingObjectException e) {
                if (!look()) {
                    throw e;
                }
                return super.getObjectSize(id, type);
            }
        }
    }

    /** @return a walk over commits; to be closed */
    public RevWalk walk() {
        RevWalk walk = new RevWalk(reader());
        walk.setRetainBody(true);
        return walk;
    }

    /** @return whether the object is there */
    public boolean has(ObjectId id) throws IOException {
        return directory.has(id) || look() && directory.has(id);
    }

    /** @return the bytes of an object; fails when missing or larger than {@link #MAX_IN_MEMORY} */
    public byte[] read(ObjectId id, int type) throws IOException {
        try (ObjectReader reader = reader()) {
            return read(reader, id, type);
        }
    }

    /** @return the bytes of an object, read with a reader of the caller */
    public byte[] read(ObjectReader reader, ObjectId id, int type) throws IOException {
        ObjectLoader loader = reader.open(id, type);
        counters().countRead();
        return loader.getCachedBytes(MAX_IN_MEMORY);
    }

    /** @return a stream-able object */
    public ObjectLoader open(ObjectReader reader, ObjectId id) throws IOException {
        return reader.open(id, Constants.OBJ_BLOB);
    }

    /** @return a folder, from the cache when it is there */
    public Tree tree(ObjectId id) throws IOException {
        Tree tree = trees.get(id);
        if (tree == null) {
            tree = readTree(id);
            trees.put(id.copy(), tree);
        }
        return tree;
    }

    /** @return a folder without keeping it: for walks over everything */
    public Tree readTree(ObjectId id) throws IOException {
        try {
            return Tree.parse(read(id, Constants.OBJ_TREE));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** @return the object at a path, or null */
    public ObjectId find(ObjectId root, String path) throws IOException {
        Tree.Entry entry = entry(root, path);
        return entry == null || !entry.isFile() ? null : entry.id();
    }

    /** @return the folder at a path, or null */
    public ObjectId findFolder(ObjectId root, String path) throws IOException {
        Tree.Entry entry = entry(root, path);
        return entry == null || !entry.isFolder() ? null : entry.id();
    }

    private Tree.Entry entry(ObjectId root, String path) throws IOException {
        ObjectId at = root;
        Tree.Entry entry = null;
        for (String name : path.split("/")) {
            if (at == null) {
                return null;
            }
            entry = tree(at).get(name);
            if (entry == null) {
                return null;
            }
            at = entry.isFolder() ? entry.id() : null;
        }
        return entry;
    }

    /** @return the parsed commit */
    public RevCommit commit(ObjectId id) throws IOException {
        try (RevWalk walk = walk()) {
            counters().countRead();
            return walk.parseCommit(id);
        }
    }

    /** Forgets what is remembered of objects that may be gone. */
    public void refresh() throws IOException {
        trees.clear();
        // a look for an object that is nowhere makes JGit read the folder again where that changed
        directory.has(ObjectId.zeroId());
        look();
    }

    /** @return a new pack to write into */
    public PackOutput newPack() {
        return new PackOutput(disk, directory.getPackDirectory().toPath());
    }

    /** Finishes the pack and makes it known to this process at once. */
    public void publish(PackOutput pack) throws IOException {
        Path file = pack.finish();
        if (file != null) {
            directory.openPack(file.toFile());
        }
    }

    @Override
    public void close() {
        directory.close();
    }
}
