package org.sankofa.store.internal.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.transport.PackParser;

/**
 * Reads the objects of a repository that somebody handed over, as untrusted bytes: packs are indexed anew,
 * every object's id is computed, links are not followed, and nothing else of the folder is looked at but the
 * names of branches. The folder is never opened as a repository.
 */
public final class ForeignObjects {

    private static final Pattern BRANCH = Pattern.compile("ref: (refs/heads/[A-Za-z0-9][A-Za-z0-9._-]{0,100})\\s*");
    private static final Pattern LOOSE = Pattern.compile("[0-9a-f]{38}");
    /** Largest object that is taken, in bytes. */
    public static final int LARGEST = 100 << 20;

    private final Path folder;

    private ForeignObjects(Path folder) {
        this.folder = folder;
    }

    /** @return the repository in a folder, bare or below it; empty when there is none */
    public static Optional<ForeignObjects> in(Path folder) {
        for (Path candidate : List.of(folder.resolve(".git"), folder)) {
            if (isFolder(candidate.resolve("objects")) && isFolder(candidate.resolve("refs"))
                    && isFile(candidate.resolve("HEAD"))) {
                return Optional.of(new ForeignObjects(candidate));
            }
        }
        return Optional.empty();
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(path.getParent(), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** @return whether parts of the history are missing on purpose */
    public boolean isShallow() {
        return Files.exists(folder.resolve("shallow"), LinkOption.NOFOLLOW_LINKS);
    }

    /** @return what is left behind, one sentence each */
    public List<String> remarks() throws IOException {
        List<String> remarks = new ArrayList<>();
        if (hasFiles(folder.resolve("hooks"))) {
            remarks.add("Left behind: programs (hooks) that came with the repository.");
        }
        if (isFile(folder.resolve("config"))) {
            remarks.add("Left behind: the configuration that came with the repository.");
        }
        if (Files.exists(folder.resolve("objects/info/alternates"), LinkOption.NOFOLLOW_LINKS)) {
            remarks.add("Left behind: a reference to objects in another folder.");
        }
        if (Files.exists(folder.resolve("modules"), LinkOption.NOFOLLOW_LINKS)) {
            remarks.add("Left behind: submodules.");
        }
        return remarks;
    }

    private static boolean hasFiles(Path path) throws IOException {
        if (!isFolder(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> !file.getFileName().toString().endsWith(".sample"));
        }
    }

    /** @return the commit of the branch of records: main, else the one that is checked out */
    public Optional<ObjectId> head(Disk disk) throws IOException {
        Refs refs = new Refs(folder, disk);
        List<String> names = new ArrayList<>(List.of(Refs.MAIN));
        Matcher branch = BRANCH.matcher(small(folder.resolve("HEAD")));
        if (branch.matches()) {
            names.add(branch.group(1));
        }
        for (String name : names) {
            Path file = folder.resolve(name);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isFile(file) && Files.size(file) < 1000) {
                ObjectId id = refs.read(name);
                if (id != null) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }

    private static String small(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4096), StandardCharsets.UTF_8);
        }
    }

    /** @return refs of attached files */
    public Map<String, ObjectId> files(Disk disk) throws IOException {
        return isFolder(folder.resolve("refs/sankofa")) || isFile(folder.resolve("packed-refs"))
                ? new Refs(folder, disk).list(Refs.FILES)
                : Map.of();
    }

    /** Copies all objects that are in their place and have the right name. */
    public void copyTo(Objects target) throws IOException {
        Path objects = folder.resolve("objects");
        try (ObjectInserter inserter = target.directory().newInserter()) {
            for (Path pack : list(objects.resolve("pack"))) {
                if (pack.getFileName().toString().matches("pack-[0-9a-f]{40}\\.pack") && isFile(pack)) {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(pack), 1 << 16)) {
                        PackParser parser = inserter.newPackParser(in);
                        parser.setAllowThin(false);
                        parser.setMaxObjectSizeLimit(LARGEST);
                        parser.parse(NullProgressMonitor.INSTANCE);
                    }
                }
            }
        }
        try (PackOutput out = target.newPack()) {
            for (Path dir : list(objects)) {
                if (dir.getFileName().toString().matches("[0-9a-f]{2}")) {
                    for (Path file : list(dir)) {
                        if (LOOSE.matcher(file.getFileName().toString()).matches() && isFile(file)) {
                            loose(file, out);
                        }
                    }
                }
            }
            target.publish(out);
        }
        Path packs = target.directory().getPackDirectory().toPath();
        for (Path file : list(packs)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                channel.force(true);
                target.counters().countSync();
            }
        }
        target.disk().syncFolder(packs);
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void loose(Path file, PackOutput out) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (InputStream in = new InflaterInputStream(Files.newInputStream(file))) {
            byte[] buffer = new byte[64 << 10];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                content.write(buffer, 0, n);
                if (content.size() > LARGEST) {
                    return;
                }
            }
        }
        byte[] bytes = content.toByteArray();
        int end = 0;
        while (end < bytes.length && end < 32 && bytes[end] != 0) {
            end++;
        }
        String[] header = new String(bytes, 0, end, StandardCharsets.US_ASCII).split(" ");
        int type = header.length != 2 ? -1 : switch (header[0]) {
            case "blob" -> Constants.OBJ_BLOB;
            case "tree" -> Constants.OBJ_TREE;
            case "commit" -> Constants.OBJ_COMMIT;
            case "tag" -> Constants.OBJ_TAG;
            default -> -1;
        };
        if (type > 0 && end < bytes.length) {
            out.add(type, java.util.Arrays.copyOfRange(bytes, end + 1, bytes.length));
        }
    }
}
