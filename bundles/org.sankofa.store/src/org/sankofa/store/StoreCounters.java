package org.sankofa.store;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a workspace did since it was opened: figures without noise for measurements and tests. */
public final class StoreCounters {

    private final LongAdder recordsParsed = new LongAdder();
    private final LongAdder objectsRead = new LongAdder();
    private final LongAdder objectsWritten = new LongAdder();
    private final LongAdder bytesWritten = new LongAdder();
    private final LongAdder syncs = new LongAdder();
    private final LongAdder commits = new LongAdder();

    /** @return records parsed from bytes */
    public long recordsParsed() {
        return recordsParsed.sum();
    }

    /** @return Git objects read */
    public long objectsRead() {
        return objectsRead.sum();
    }

    /** @return Git objects written */
    public long objectsWritten() {
        return objectsWritten.sum();
    }

    /** @return bytes written to disk */
    public long bytesWritten() {
        return bytesWritten.sum();
    }

    /** @return files and folders synced to disk */
    public long syncs() {
        return syncs.sum();
    }

    /** @return commits made */
    public long commits() {
        return commits.sum();
    }

    /** Counts a parsed record. */
    public void countParsed() {
        recordsParsed.increment();
    }

    /** Counts a Git object read. */
    public void countRead() {
        objectsRead.increment();
    }

    /** Counts Git objects written. */
    public void countWritten(long objects) {
        objectsWritten.add(objects);
    }

    /** Counts bytes written. */
    public void countBytes(long bytes) {
        bytesWritten.add(bytes);
    }

    /** Counts a sync. */
    public void countSync() {
        syncs.increment();
    }

    /** Counts a commit. */
    public void countCommit() {
        commits.increment();
    }
}
