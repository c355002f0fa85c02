package org.sankofa.evidence;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.sankofa.evidence.internal.data.AreaFile;
import org.sankofa.evidence.internal.data.HeldFiles;
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

    /** One of as many may be missing, and is parsed rather than that the whole edition is read again. */
    private static final int FEW = 4;
    private static final int A_MOMENT = 100;

    private final HeldFiles files;
    private final AtomicLong read = new AtomicLong();
    private SoftReference<Observations> latest;
    private Beside beside;
    private CompletableFuture<Void> keeping = CompletableFuture.completedFuture(null);

    private record Beside(Workspace workspace, KeptFolder folder) {
    }

    /** What an edition has in a snapshot, whichever that is. */
    interface Contents {

        /** @return versions of its data files */
        Set<String> versions(Snapshot snapshot);

        /** @return names of all editions */
        Collection<String> editions(Snapshot snapshot);
    }

    /** A cache of the usual size. */
    public ObservationCache() {
        this(USUAL);
    }

    /** @param most about how many bytes it may hold */
    public ObservationCache(long most) {
        files = new HeldFiles(most);
    }

    /**
     * @return the observations of a snapshot, the same as before for the snapshot asked for last, so that what it found out about
     *         data sets is not found out again
     */
    public Observations observations(Snapshot snapshot) {
        synchronized (this) {
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
        synchronized (this) {
            if (beside == null || beside.workspace() != workspace) {
                beside = new Beside(workspace, new KeptFolder(workspace.directory(), workspace.options().readOnly()));
            }
        }
    }

    private synchronized Beside beside() {
        return beside;
    }

    /** Waits until what was read is kept; for who ends soon. */
    public void awaitKept() {
        awaitKept(() -> false);
    }

    /** @throws CancellationException when it was cancelled; it is kept nevertheless, later */
    void awaitKept(BooleanSupplier cancelled) {
        CompletableFuture<Void> last;
        synchronized (this) {
            last = keeping;
        }
        while (!last.isDone()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            try {
                last.get(A_MOMENT, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // asks again
            } catch (ExecutionException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    /**
     * All data files of an edition, by their versions.
     *
     * @param edition names it
     * @param versions those wanted
     * @param content of a version
     * @param contents says what is there now
     */
    Map<String, AreaFile> all(String edition, String dataset, Collection<String> versions, Function<String, byte[]> content, Contents contents,
            BooleanSupplier cancelled) {
        Set<String> wanted = Set.copyOf(versions);
        Map<String, AreaFile> found = new ConcurrentHashMap<>();
        wanted.forEach(version -> {
            AreaFile there = files.get(dataset + '/' + version);
            if (there != null) {
                found.put(version, there);
            }
        });
        Beside place = beside();
        Set<String> held = null;
        if (place != null && (wanted.size() - found.size()) * FEW > wanted.size()) {
            KeptFolder.Found before = place.folder().read(edition, dataset, wanted.stream().filter(version -> !found.containsKey(version)).toList());
            held = before.held();
            before.files().forEach((version, file) -> {
                found.put(version, file);
                files.put(dataset + '/' + version, file);
            });
        }
        List<String> missing = versions.stream().filter(version -> !found.containsKey(version)).distinct().toList();
        if (!missing.isEmpty()) {
            parse(missing, version -> found.put(version, get(dataset, version, () -> content.apply(version))), cancelled);
        }
        if (place != null && !wanted.equals(held)) {
            keep(place, edition, dataset, Map.copyOf(found), held != null, contents);
        }
        return found;
    }

    /** Submits and remembers in one step, for whoever waits waits for the last. */
    private synchronized void keep(Beside place, String edition, String dataset, Map<String, AreaFile> all, boolean anew, Contents contents) {
        keeping = place.folder().write(edition, dataset, all, anew, new KeptFolder.Present() {
            @Override
            public Set<String> versions() {
                return contents.versions(place.workspace().snapshot());
            }

            @Override
            public Collection<String> editions() {
                return contents.editions(place.workspace().snapshot());
            }
        });
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
        AreaFile there = files.get(key);
        if (there != null) {
            return there;
        }
        // two threads may read one file twice; that is cheaper than waiting for each other
        AreaFile file = AreaFile.parse(dataset, content.get());
        read.incrementAndGet();
        files.put(key, file);
        return file;
    }

    /** @return how many data files were parsed so far; for those who measure */
    public long filesRead() {
        return read.get();
    }
}
