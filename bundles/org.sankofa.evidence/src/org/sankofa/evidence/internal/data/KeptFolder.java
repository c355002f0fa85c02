package org.sankofa.evidence.internal.data;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The folder of a workspace with what is kept of editions; may be deleted at any time. Written on a thread of its own. */
public final class KeptFolder {

    private static final String ENDING = ".figures";
    private static final long A_DAY = 24L * 60 * 60 * 1000;
    private static final ExecutorService WRITING = writing();
    private static final System.Logger LOG = System.getLogger("org.sankofa.evidence");
    /** Folders of which it was said that something is wrong. */
    private static final Set<Path> SAID = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final boolean readOnly;

    /**
     * @param workspace folder of a workspace
     * @param readOnly whether nothing is to be written there
     */
    public KeptFolder(Path workspace, boolean readOnly) {
        this.folder = workspace.resolve("figures");
        this.readOnly = readOnly;
    }

    private static ExecutorService writing() {
        ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "Sankofa figures");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /**
     * What is kept of an edition.
     *
     * @param files those that were wanted, by versions of data files
     * @param held versions of all that is kept; empty where that cannot be relied upon
     */
    public record Found(Map<String, AreaFile> files, Set<String> held) {
    }

    /** @return what is kept of an edition. Of little that is wanted copies are made, so that not everything stays in memory */
    public Found read(String edition, String dataset, Collection<String> wanted) {
        Map<String, AreaFile> all;
        try {
            all = KeptFigures.read(file(edition), edition, dataset);
        } catch (IOException e) {
            say(e);
            all = Map.of();
        }
        Map<String, AreaFile> found = new HashMap<>(all);
        found.keySet().retainAll(Set.copyOf(wanted));
        byte[] bytes = found.isEmpty() ? null : found.values().iterator().next().shared();
        if (bytes != null && found.values().stream().mapToLong(AreaFile::length).sum() * 2 < bytes.length) {
            found.replaceAll((version, file) -> file.alone());
        }
        return new Found(found, Set.copyOf(all.keySet()));
    }

    /** Says what is there now, whenever it is asked. */
    public interface Present {

        /** @return versions of the data files that the edition has now; nothing else is to be kept of it */
        Set<String> versions();

        /** @return names of all editions there are */
        Collection<String> editions();
    }

    /**
     * Keeps an edition, soon, and takes out what is of none there is any more. What was taken out of the edition meanwhile does not
     * come back. Where it cannot be done the next start reads the data files again; nothing is lost.
     *
     * @param anew whether what is kept is not sound; else it is written only where other versions are kept
     * @return done when that was done, or was in vain
     */
    public CompletableFuture<Void> write(String edition, String dataset, Map<String, AreaFile> files, boolean anew, Present present) {
        if (readOnly) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(() -> {
            Path file = file(edition);
            try {
                if ((anew || !KeptFigures.versions(file, edition, dataset).equals(files.keySet())) && isPresent(files, present)) {
                    replace(file, edition, dataset, files);
                    if (!isPresent(files, present)) {
                        // whoever takes something out moves the space first, then empties this folder: so one of both sees the other
                        Files.deleteIfExists(file);
                    }
                    clear(present.editions());
                }
            } catch (IOException | RuntimeException e) {
                say(e);
            }
        }, WRITING);
    }

    private static void replace(Path file, String edition, String dataset, Map<String, AreaFile> files) throws IOException {
        try {
            KeptFigures.write(file, edition, dataset, files, KeptFigures.LARGEST);
        } catch (IOException e) {
            if (!files.keySet().containsAll(KeptFigures.versions(file, edition, dataset))) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    private static boolean isPresent(Map<String, AreaFile> files, Present present) {
        return present.versions().containsAll(files.keySet());
    }

    /** Once for a folder: it is no loss, but slow. */
    private void say(Exception e) {
        if (SAID.add(folder)) {
            LOG.log(Level.WARNING, "Figures that were read cannot be kept in " + folder + ", so each start reads them anew: " + e, e);
        }
    }

    private void clear(Collection<String> editions) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<Path> wanted = editions.stream().map(this::file).collect(Collectors.toSet());
        long old = System.currentTimeMillis() - A_DAY;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                String name = one.getFileName().toString();
                // a new one may be being written by another program
                boolean left = name.endsWith(".new") && Files.getLastModifiedTime(one).toMillis() < old;
                if (left || name.endsWith(ENDING) && !wanted.contains(one)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    private Path file(String edition) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(edition.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 12) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
