package org.sankofa.ui.network.internal.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sankofa.store.RecordKey;

/**
 * Up to which version of each space a person has seen what others changed, and which records were looked at since. Kept in
 * the folder of the network. Safe for several threads.
 */
public final class ReadMarks {

    private final JsonFile file;
    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private boolean loaded;

    /** @param network folder of the network */
    public ReadMarks(Path network) {
        file = new JsonFile(network, "seen.json");
    }

    /**
     * @param head the version now; a space met for the first time counts as seen up to it
     * @return the version up to which a space was seen
     */
    public synchronized String of(String space, String head) {
        load();
        if (!heads.containsKey(space)) {
            heads.put(space, head);
            store();
        }
        return heads.get(space);
    }

    /** @return whether a record was looked at as it is in that version of its space, or a later one */
    public synchronized boolean isRead(RecordKey key, String head) {
        load();
        return read.contains(key + "@" + head);
    }

    /** A record was looked at. */
    public synchronized void read(RecordKey key, String head) {
        load();
        if (read.add(key + "@" + head)) {
            store();
        }
    }

    /** A space was seen up to a version, whatever was known of it before. */
    public synchronized void seen(String space, String head) {
        load();
        heads.put(space, head);
        read.removeIf(one -> one.startsWith(space + '/'));
        store();
    }

    /** Everything was seen. @param now the versions of the spaces */
    public synchronized void readAll(Map<String, String> now) {
        load();
        heads.putAll(now);
        read.clear();
        store();
    }

    private void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        try {
            Map<String, Object> content = file.read();
            if (content.get("spaces") instanceof Map<?, ?> spaces) {
                spaces.forEach((space, head) -> heads.put(String.valueOf(space), String.valueOf(head)));
            }
            if (content.get("records") instanceof List<?> records) {
                records.forEach(one -> read.add(String.valueOf(one)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store() {
        try {
            file.write(Map.of("spaces", new TreeMap<>(heads), "records", read.stream().sorted().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
