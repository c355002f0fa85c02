package org.sankofa.store.internal.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
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

    private final ObjectDirectory directory;
    private final Disk disk;
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
        // folder times are too coarse to trust: a pack of another process must never be missed
        config.setString("core", null, "trustpackstat", alone ? "always" : "never");
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

    /** @return a reader; to be closed */
    public ObjectReader reader() {
        return directory.newReader();
    }

    /** @return a walk over commits; to be closed */
    public RevWalk walk() {
        RevWalk walk = new RevWalk(directory.newReader());
        walk.setRetainBody(true);
        return walk;
    }

    /** @return whether the object is there */
    public boolean has(ObjectId id) throws IOException {
        return directory.has(id);
    }

    /** @return the bytes of an object; fails when missing or larger than {@link #MAX_IN_MEMORY} */
    public byte[] read(ObjectId id, int type) throws IOException {
        try (ObjectReader reader = directory.newReader()) {
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
        // a look for an object that is nowhere makes JGit read the folder again
        directory.has(ObjectId.zeroId());
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
