package org.sankofa.evidence.internal.data;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Data files in memory, as many as there is room for; what was not asked for longest goes first. Files of an edition that was kept
 * share its bytes. These are all there as long as one of the files is, so they are counted once, and such files go together.
 */
public final class HeldFiles {

    private final long most;
    private final Map<String, AreaFile> files = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<byte[], Set<String>> sharing = new IdentityHashMap<>();
    private long held;

    /** @param most about how many bytes it may hold */
    public HeldFiles(long most) {
        this.most = most;
    }

    /** @return a file; null where it is not there */
    public synchronized AreaFile get(String key) {
        return files.get(key);
    }

    /** @return about how many bytes it holds */
    public synchronized long bytes() {
        return held;
    }

    /** Takes a file, and lets go what there is no room for. One of an edition that would never have room is not taken. */
    public synchronized void put(String key, AreaFile file) {
        remove(key);
        byte[] bytes = file.shared();
        if (bytes != null && bytes.length > most) {
            return;
        }
        files.put(key, file);
        held += file.bytes();
        if (bytes != null) {
            sharing.computeIfAbsent(bytes, one -> {
                held += one.length;
                return new HashSet<>();
            }).add(key);
        }
        letGo(other -> bytes == null ? other != file : other.shared() != bytes, true);
        // what it shares its bytes with gains less
        letGo(other -> other != file, false);
    }

    private void letGo(Predicate<AreaFile> may, boolean together) {
        while (held > most) {
            Map.Entry<String, AreaFile> oldest = files.entrySet().stream().filter(one -> may.test(one.getValue())).findFirst().orElse(null);
            if (oldest == null) {
                return;
            }
            byte[] bytes = oldest.getValue().shared();
            Set<String> gone = together && bytes != null ? Set.copyOf(sharing.get(bytes)) : Set.of(oldest.getKey());
            gone.forEach(this::remove);
        }
    }

    private void remove(String key) {
        AreaFile file = files.remove(key);
        if (file == null) {
            return;
        }
        held -= file.bytes();
        byte[] bytes = file.shared();
        if (bytes != null) {
            Set<String> left = sharing.get(bytes);
            left.remove(key);
            if (left.isEmpty()) {
                sharing.remove(bytes);
                held -= bytes.length;
            }
        }
    }
}
