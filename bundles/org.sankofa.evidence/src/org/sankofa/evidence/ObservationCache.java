package org.sankofa.evidence;

import java.lang.ref.SoftReference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.sankofa.evidence.internal.data.AreaFile;
import org.sankofa.store.Snapshot;

/**
 * Keeps data files that were read, by what is in them: a file that did not change is never read again, whatever snapshot is looked
 * at. Have one for a program; it is an OSGi service too. Holds as much as it was made for and forgets what was not asked for
 * longest. Safe for several threads.
 */
public final class ObservationCache {

    private static final long USUAL = 96L << 20;

    private final long most;
    private final Map<String, AreaFile> files = new LinkedHashMap<>(64, 0.75f, true);
    private SoftReference<Observations> latest;
    private long held;
    private long read;

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
        return file;
    }

    /** @return how many files were read so far; for those who measure */
    public long filesRead() {
        synchronized (files) {
            return read;
        }
    }
}
