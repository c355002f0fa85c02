package org.sankofa.sharing.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.internal.storage.pack.PackWriter;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.PackParser;
import org.eclipse.jgit.util.FS;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.git.Refs;
import org.sankofa.store.internal.git.Repositories;

/**
 * A bare repository in a folder: on a stick, on a network drive. Its objects and refs are read and written; its
 * configuration, hooks, links and references to other folders have no say.
 */
final class FolderPeer implements Peer {

    private static final Pattern BRANCH = Pattern.compile("ref: (refs/heads/[A-Za-z0-9][A-Za-z0-9._-]{0,100})\\s*");
    private static final int FAR_BACK = 2000;

    private final String where;
    private final Path folder;
    private final Disk disk = new Disk(new StoreCounters());
    private ObjectDirectory objects;
    private Refs refs;

    FolderPeer(Address address) {
        this.where = address.toString();
        this.folder = address.folder();
    }

    private void open() throws SharingException, IOException {
        if (objects != null) {
            return;
        }
        Path git = folder;
        if (isFolder(folder.resolve(".git").resolve("objects"))) {
            git = folder.resolve(".git");
        }
        if (!Files.isDirectory(folder)) {
            throw Failure.of(Code.NOT_CONNECTED, "folder.missing", folder);
        }
        for (String name : new String[] { "objects", "objects/pack", "refs", "refs/heads" }) {
            if (Files.exists(git.resolve(name), LinkOption.NOFOLLOW_LINKS) && !isFolder(git.resolve(name))) {
                throw Failure.of(Code.NOT_A_SPACE, "folder.link", git.resolve(name));
            }
        }
        if (!isFolder(git.resolve("objects")) || !isFolder(git.resolve("refs"))) {
            // where a stick is not connected, the place it appears at is often an empty folder
            throw Failure.of(isEmpty() ? Code.NOT_CONNECTED : Code.NOT_FOUND, "folder.noRepository", folder);
        }
        if (Files.exists(git.resolve("shallow"), LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.of(Code.NOT_A_SPACE, "folder.shallow", folder);
        }
        refs = new Refs(git, disk);
        // no alternates: an empty list keeps JGit from reading the folder's own
        objects = new ObjectDirectory(new Config(), git.resolve("objects").toFile(), new File[0], FS.DETECTED, null);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private String branchThere() throws IOException {
        if (refs.read(MAIN) != null) {
            return MAIN;
        }
        Path head = objects.getDirectory().toPath().resolveSibling("HEAD");
        if (Files.isRegularFile(head, LinkOption.NOFOLLOW_LINKS) && Files.size(head) < 1000) {
            Matcher matcher = BRANCH.matcher(Files.readString(head));
            if (matcher.matches() && refs.read(matcher.group(1)) != null) {
                return matcher.group(1);
            }
        }
        return MAIN;
    }

    private Map<String, ObjectId> refs(Set<String> files) throws IOException {
        Map<String, ObjectId> found = new LinkedHashMap<>();
        String branch = branchThere();
        ObjectId head = refs.read(branch);
        if (head != null) {
            found.put(branch, head);
        }
        for (String name : files) {
            if (name.endsWith("/")) {
                found.putAll(refs.list(name));
            } else if (refs.read(name) != null) {
                found.put(name, refs.read(name));
            }
        }
        return found;
    }

    @Override
    public Fetching fetching(Repository into, Set<String> files) throws SharingException {
        return Failure.in(where, () -> {
            open();
            return new Reading(into, refs(files), branchThere());
        });
    }

    private final class Reading implements Fetching {

        private final Repository into;
        private final Map<String, ObjectId> refsThere;
        private final String branch;

        Reading(Repository into, Map<String, ObjectId> refsThere, String branch) {
            this.into = into;
            this.refsThere = refsThere;
            this.branch = branch;
        }

        @Override
        public Map<String, ObjectId> refs() {
            return refsThere;
        }

        @Override
        public String branch() {
            return branch;
        }

        @Override
        public void fetch(Map<String, ObjectId> wanted, Set<ObjectId> have, ProgressMonitor monitor)
                throws SharingException {
            Failure.in(where, () -> {
                Set<ObjectId> common = new LinkedHashSet<>();
                for (ObjectId id : have) {
                    common.add(id);
                }
                for (Ref ref : into.getRefDatabase().getRefs()) {
                    common.add(ref.getObjectId());
                }
                copy(objects.newReader(), new LinkedHashSet<>(wanted.values()), common(into, objects, common),
                        into.newObjectInserter(), monitor);
                return null;
            });
        }

        @Override
        public void close() {
            // the folder stays open for what follows
        }
    }

    /** The newest commits of one side that the other side has, too. */
    private static Set<ObjectId> common(Repository mine, ObjectDirectory theirs, Set<ObjectId> heads)
            throws IOException {
        Set<ObjectId> common = new LinkedHashSet<>();
        try (RevWalk walk = new RevWalk(mine)) {
            for (ObjectId id : heads) {
                if (mine.getObjectDatabase().has(id)) {
                    walk.markStart(walk.parseCommit(id));
                }
            }
            int seen = 0;
            for (var commit = walk.next(); commit != null && seen++ < FAR_BACK; commit = walk.next()) {
                if (theirs.has(commit)) {
                    common.add(commit.copy());
                    walk.markUninteresting(commit);
                }
            }
        }
        return common;
    }

    private static void copy(ObjectReader from, Set<ObjectId> wanted, Set<ObjectId> common, ObjectInserter to,
            ProgressMonitor monitor) throws IOException {
        Path file = Files.createTempFile("sankofa", ".pack");
        try {
            try (from; PackWriter writer = new PackWriter(packing(), from);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                writer.setThin(true);
                writer.setDeltaBaseAsOffset(true);
                writer.preparePack(monitor, wanted, common);
                writer.writePack(monitor, monitor, out);
            }
            try (to; InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                PackParser parser = to.newPackParser(in);
                parser.setAllowThin(true);
                parser.parse(monitor);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static PackConfig packing() {
        PackConfig config = new PackConfig();
        config.setBuildBitmaps(false);
        config.setThreads(1);
        return config;
    }

    @Override
    public Sending sending(Repository from) throws SharingException {
        return Failure.in(where, () -> {
            open();
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                throw Failure.of(Code.NOT_EMPTY, "folder.workTree", folder);
            }
            return new Writing(from, refs(Set.of(FILES)), branchThere());
        });
    }

    @Override
    public void make() throws SharingException {
        Failure.in(where, () -> {
            if (!Files.exists(folder) || isEmpty()) {
                Repositories.create(folder, disk);
            }
            return null;
        });
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private final class Writing implements Sending {

        private final Repository from;
        private final Map<String, ObjectId> refsThere;
        private final String branch;

        Writing(Repository from, Map<String, ObjectId> refsThere, String branch) {
            this.from = from;
            this.refsThere = refsThere;
            this.branch = branch;
        }

        @Override
        public Map<String, ObjectId> refs() {
            return refsThere;
        }

        @Override
        public String branch() {
            return branch;
        }

        @Override
        public boolean isEmpty() {
            return refsThere.isEmpty();
        }

        @Override
        public Map<String, Answer> send(Map<String, ObjectId> targets, ProgressMonitor monitor)
                throws SharingException {
            return Failure.in(where, () -> {
                Set<ObjectId> common = new LinkedHashSet<>();
                for (ObjectId id : refsThere.values()) {
                    if (from.getObjectDatabase().has(id) && objects.has(id)) {
                        common.add(id);
                    }
                }
                Set<String> before = names();
                Set<ObjectId> wanted = new LinkedHashSet<>(targets.values());
                wanted.remove(ObjectId.zeroId());
                try {
                    copy(from.newObjectReader(), wanted, common, objects.newInserter(), monitor);
                    makeDurable(before);
                } catch (IOException e) {
                    if (Failure.isDiskFull(e)) {
                        throw new SharingException(Code.SERVER_FULL, Messages.text("failure.serverFull", where), e);
                    }
                    throw e;
                }
                if (monitor.isCancelled()) {
                    throw Failure.of(Code.CANCELLED, "failure.cancelled");
                }
                Map<String, Answer> answers = new LinkedHashMap<>();
                for (Map.Entry<String, ObjectId> target : targets.entrySet()) {
                    boolean moved = refs.compareAndSet(target.getKey(), refsThere.get(target.getKey()),
                            target.getValue().equals(ObjectId.zeroId()) ? null : target.getValue());
                    answers.put(target.getKey(), new Answer(moved ? Outcome.DONE : Outcome.OVERTAKEN, ""));
                }
                FolderPacking.packWhenDue(folder, disk);
                return answers;
            });
        }

        private void makeDurable(Set<String> before) throws IOException {
            Path packs = objects.getPackDirectory().toPath();
            for (String name : names()) {
                if (!before.contains(name)) {
                    disk.sync(packs.resolve(name));
                    disk.sync(packs.resolve(name.replaceAll("\\.pack$", ".idx")));
                }
            }
            disk.syncFolder(packs);
        }

        private Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            objects.getPacks().forEach(pack -> names.add(pack.getPackFile().getName()));
            return names;
        }

        @Override
        public void close() {
            // the folder stays open for what follows
        }
    }

    @Override
    public void close() {
        if (objects != null) {
            objects.close();
        }
    }
}
