package org.sankofa.ui.cases.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Version;

/**
 * The latest versions of a case, read once; then only what came since, and nothing while the case is as it was, whatever else changes
 * in the network. Safe for several threads.
 */
public final class CaseHistory {

    /** How many are read to find what came since. */
    private static final int FEW = 4;

    /** Reads versions. */
    @FunctionalInterface
    public interface Reader {
        /** @return the newest versions of a record, the newest first, as many as that at most */
        List<Version> read(RecordKey key, int most) throws Exception;
    }

    private final RecordKey key;
    private List<Version> known;
    private byte[] seen;
    private String head;

    /** @param key of the case */
    public CaseHistory(RecordKey key) {
        this.key = key;
    }

    /**
     * @param snapshot what is there now
     * @param reader reads the history of the space that the case is in
     * @return its latest versions, the newest first, {@link CaseNews#READ} at most
     */
    public synchronized List<Version> versions(Snapshot snapshot, Reader reader) throws Exception {
        String now = snapshot.head(key.space());
        if (known != null && now != null && now.equals(head)) {
            return known;
        }
        // each write of a record leaves its trace in it, so that what is the same was not written
        byte[] bytes = snapshot.bytes(key).orElse(null);
        if (known == null || bytes == null || !Arrays.equals(bytes, seen)) {
            known = List.copyOf(known == null ? reader.read(key, CaseNews.READ) : since(reader));
        }
        seen = bytes;
        head = now;
        return known;
    }

    /** What others brought may lie between what is known; then all is read again. */
    private List<Version> since(Reader reader) throws Exception {
        List<Version> few = reader.read(key, FEW);
        for (int i = 0; i < few.size() && !known.isEmpty(); i++) {
            if (few.get(i).commit().equals(known.getFirst().commit())) {
                List<Version> tail = few.subList(i, few.size());
                if (!tail.equals(known.subList(0, Math.min(known.size(), tail.size())))) {
                    break;
                }
                List<Version> all = new ArrayList<>(few.subList(0, i));
                all.addAll(known);
                return all.subList(0, Math.min(CaseNews.READ, all.size()));
            }
        }
        return reader.read(key, CaseNews.READ);
    }
}
