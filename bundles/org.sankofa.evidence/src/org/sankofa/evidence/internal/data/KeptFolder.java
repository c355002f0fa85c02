package org.sankofa.evidence.internal.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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

    /** @return whether it is the folder of a workspace */
    public boolean isOf(Path workspace, boolean unwritten) {
        return folder.equals(workspace.resolve("figures")) && readOnly == unwritten;
    }

    /** @return what is kept of an edition, by versions of data files */
    public Map<String, AreaFile> read(String edition, String dataset) {
        return KeptFigures.read(file(edition), edition, dataset);
    }

    /**
     * Keeps an edition, soon, and takes out what is of none there is any more. Where that cannot be done the next start reads the
     * data files again; nothing is lost, so nothing is said.
     *
     * @param editions names of all there are
     * @return done when that was done, or was in vain
     */
    public CompletableFuture<Void> write(String edition, String dataset, Map<String, AreaFile> files, Collection<String> editions) {
        if (readOnly) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.runAsync(() -> {
            try {
                KeptFigures.write(file(edition), edition, dataset, files);
                clear(editions);
            } catch (IOException | RuntimeException e) {
                // as said above
            }
        }, WRITING);
    }

    private void clear(Collection<String> editions) throws IOException {
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
