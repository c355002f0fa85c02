package org.sankofa.cli.internal.generate;

import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;

/** Writes a synthetic network in large commits; only the records of one commit are in memory. */
public final class BulkWriter {

    /** Records in one commit. */
    public static final int BATCH = 20_000;

    private BulkWriter() {
    }

    /**
     * Writes all records of the network.
     *
     * @param progress told of each record; when it says stop, what was written so far stays
     */
    public static void write(SyntheticNetwork network, Space space, Progress progress) throws StoreException {
        progress.begin("Generating", (int) Math.min(Integer.MAX_VALUE, network.size()));
        for (long from = 0; from < network.size() && !progress.cancelled(); from += BATCH) {
            long start = from;
            long end = Math.min(network.size(), from + BATCH);
            space.write("Generate records " + (start + 1) + " to " + end, batch -> {
                for (long number = start; number < end; number++) {
                    batch.put(network.record(number));
                    progress.worked(1);
                }
            });
        }
        space.pack(Progress.NONE);
    }
}
