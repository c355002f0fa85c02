package org.sankofa.ui.evidence.internal.browse;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.sankofa.evidence.Edition;
import org.sankofa.evidence.EditionContents;
import org.sankofa.evidence.Observations;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;

/**
 * What is in the editions of a network, kept until their files change: several views ask for it at once, and it is read once. Safe
 * for several threads.
 */
public final class Catalogue {

    private static final Map<Workspace, Catalogue> ALL = Collections.synchronizedMap(new WeakHashMap<>());

    private record Kept(String versions, EditionContents contents) {
    }

    private final Map<RecordKey, Kept> kept = new ConcurrentHashMap<>();
    private final Map<RecordKey, Object> locks = new ConcurrentHashMap<>();

    /** @return the one of a network */
    public static Catalogue of(Workspace workspace) {
        return ALL.computeIfAbsent(workspace, one -> new Catalogue());
    }

    /**
     * Reads what was not read yet, so not on the window's thread.
     *
     * @param cancelled asked between files
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public EditionContents contents(Observations observations, Edition edition, BooleanSupplier cancelled) {
        String versions = versions(observations, edition);
        // who asks for a small one does not wait until a large one is read
        synchronized (locks.computeIfAbsent(edition.record(), record -> new Object())) {
            Kept known = kept.get(edition.record());
            if (known == null || !known.versions().equals(versions)) {
                known = new Kept(versions, observations.contents(edition, cancelled));
                kept.put(edition.record(), known);
            }
            return known.contents();
        }
    }

    private static String versions(Observations observations, Edition edition) {
        Snapshot snapshot = observations.snapshot();
        RecordKey record = edition.record();
        StringBuilder all = new StringBuilder(edition.name());
        observations.areas(edition).forEach(area -> all.append(' ').append(snapshot.evidenceVersion(record.space(), record.id(), area).orElse("")));
        return all.toString();
    }
}
