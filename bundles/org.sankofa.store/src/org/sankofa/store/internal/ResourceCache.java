package org.sankofa.store.internal;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.sankofa.store.RecordKey;

/** Keeps records that were read as long as memory allows. Safe for several threads. */
final class ResourceCache {

    private static final class Entry extends SoftReference<RecordResource> {
        private final RecordKey key;

        Entry(RecordKey key, RecordResource resource, ReferenceQueue<RecordResource> queue) {
            super(resource, queue);
            this.key = key;
        }
    }

    private final Map<RecordKey, Entry> entries = new ConcurrentHashMap<>();
    private final ReferenceQueue<RecordResource> cleared = new ReferenceQueue<>();

    /** @return the record when it is kept */
    Optional<RecordResource> get(RecordKey key) {
        Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.get());
    }

    /** Keeps a record, unless another thread was faster. @return the one that is kept */
    RecordResource put(RecordKey key, RecordResource made) {
        for (Reference<?> gone = cleared.poll(); gone != null; gone = cleared.poll()) {
            Entry entry = (Entry) gone;
            entries.remove(entry.key, entry);
        }
        Entry mine = new Entry(key, made, cleared);
        RecordResource kept = entries.merge(key, mine, (old, now) -> old.get() != null ? old : now).get();
        return kept == null ? made : kept;
    }
}
