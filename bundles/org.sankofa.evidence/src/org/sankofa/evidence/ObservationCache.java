package org.sankofa.evidence;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.sankofa.evidence.internal.data.AreaFile;
import org.sankofa.evidence.internal.data.KeptFolder;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

/**
 * Keeps data files that were read, by what is in them: a file that did not change is never read again, whatever snapshot is looked
 * at. Have one for a program; it is an OSGi service too. Holds as much as it was made for and forgets what was not asked for
 * longest. Where it knows a workspace, it keeps what it read beside its spaces, for the next start. Safe for several threads.
 */
public final class ObservationCache {

    private static final long USUAL = 96L << 20;
    /** As many data files are worth a second thread. */
    private static final int MANY = 8;

    private final long most;
    private final Map<String, AreaFile> files = new LinkedHashMap<>(64, 0.75f, true);
    private SoftReference<Observations> latest;
    private long held;
    private long read;
    private volatile KeptFolder kept;
    private volatile CompletableFuture<Void> keeping = CompletableFuture.completedFuture(null);

    /** A cache of the usual size. */
    public ObservationCache() {
        this(USUAL);
    }

    /** @param most about how many bytes it may hold */
    public ObservationCache(long most) {
        this.most = most;
    }

    /**
     * @return the observations of a snapshot, the same as before for the snapshot asked for last, so that what it found out about
     *         data sets is not found out again
     */
    public Observations observations(Snapshot snapshot) {
        synchronized (files) {
            Observations known = latest == null ? null : latest.get();
            if (known == null || known.snapshot() != snapshot) {
                known = Observations.of(snapshot, this);
                latest = new SoftReference<>(known);
            }
            return known;
        }
    }

    /**
     * Keeps what is read of whole editions in a folder of a workspace, and reads it from there. That folder may be deleted at any
     * time; what in it is damaged, or of what changed, is not used.
     */
    public void keepBeside(Workspace workspace) {
        boolean readOnly = workspace.options().readOnly();
        KeptFolder now = kept;
        if (now == null || !now.isOf(workspace.directory(), readOnly)) {
            kept = new KeptFolder(workspace.directory(), readOnly);
        }
    }

    /** Waits until what was read is kept; for who ends soon. */
    public void awaitKept() {
        keeping.join();
    }

    /**
     * All data files of an edition, by their versions.
     *
     * @param edition names it
     * @param versions those wanted
     * @param content of a version
     * @param editions names of all there are
     */
    Map<String, AreaFile> all(String edition, String dataset, Collection<String> versions, Function<String, byte[]> content,
            Supplier<Collection<String>> editions, BooleanSupplier cancelled) {
        Map<String, AreaFile> found = new ConcurrentHashMap<>();
        synchronized (files) {
            versions.forEach(version -> {
                AreaFile there = files.get(dataset + '/' + version);
                if (there != null) {
                    found.put(version, there);
                }
            });
        }
        KeptFolder folder = kept;
        if (folder != null && found.size() < versions.size()) {
            Map<String, AreaFile> before = folder.read(edition, dataset);
            versions.stream().filter(version -> before.containsKey(version) && !found.containsKey(version)).forEach(version -> {
                found.put(version, before.get(version));
                put(dataset + '/' + version, before.get(version));
            });
        }
        List<String> missing = versions.stream().filter(version -> !found.containsKey(version)).distinct().toList();
        if (!missing.isEmpty()) {
            parse(missing, version -> found.put(version, get(dataset, version, () -> content.apply(version))), cancelled);
            if (folder != null) {
                keeping = folder.write(edition, dataset, Map.copyOf(found), editions.get());
            }
        }
        return found;
    }

    /** Two threads at most, this one and one more: others have work to do too. */
    private static void parse(List<String> versions, Consumer<String> one, BooleanSupplier cancelled) {
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < versions.size(); i = next.getAndIncrement()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                one.accept(versions.get(i));
            }
        };
        if (versions.size() < MANY) {
            work.run();
            return;
        }
        CompletableFuture<Void> helper = CompletableFuture.runAsync(work);
        try {
            work.run();
        } catch (RuntimeException e) {
            next.set(versions.size());
            throw e;
        }
        try {
            helper.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    AreaFile get(String dataset, String version, Supplier<byte[]> content) {
        String key = dataset + '/' + version;
        synchronized (files) {
            AreaFile there = files.get(key);
            if (there != null) {
                return there;
            }
        }
        // two threads may read one file twice; that is cheaper than waiting for each other
        AreaFile file = AreaFile.parse(dataset, content.get());
        synchronized (files) {
            read++;
        }
        put(key, file);
        return file;
    }

    private void put(String key, AreaFile file) {
        synchronized (files) {
            AreaFile before = files.put(key, file);
            held += file.bytes() - (before == null ? 0 : before.bytes());
            for (Iterator<AreaFile> each = files.values().iterator(); held > most && files.size() > 1 && each.hasNext();) {
                AreaFile oldest = each.next();
                if (oldest != file) {
                    held -= oldest.bytes();
                    each.remove();
                }
            }
        }
    }

    /** @return how many data files were parsed so far; for those who measure */
    public long filesRead() {
        synchronized (files) {
            return read;
        }
    }
}
