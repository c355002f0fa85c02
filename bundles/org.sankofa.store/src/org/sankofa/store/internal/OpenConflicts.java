package org.sankofa.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.sankofa.merge.RecordState;
import org.sankofa.store.Change;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.json.JsonValues;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * How many records of a space hold values that contradict each other. All bytes are looked through once for the word
 * that stands before such values, and later only what changed; what was found is kept in {@code conflicts.json}, which
 * may be deleted at any time.
 */
final class OpenConflicts {

    private static final String NAME = "conflicts.json";
    private static final byte[] WORD = "<alt ".getBytes(StandardCharsets.UTF_8);

    private record Known(String head, Map<RecordKey, Integer> found) {
    }

    private final Path folder;
    private final Disk disk;
    private final boolean keeps;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /**
     * @param workspace folder of the workspace
     * @param keeps whether what was found may be written there
     */
    OpenConflicts(Path workspace, Disk disk, boolean keeps) {
        this.folder = workspace;
        this.disk = disk;
        this.keeps = keeps;
    }

    /** @return the number where it was counted for the space as it is now; costs nothing */
    OptionalInt known(Space space) throws StoreException {
        Known one = known.get(space.name());
        return one != null && one.head().equals(space.head()) ? OptionalInt.of(one.found().size()) : OptionalInt.empty();
    }

    /** @return the records with conflicts and how many there are in each */
    synchronized Map<RecordKey, Integer> count(Space space, Snapshot snapshot) throws StoreException {
        String head = snapshot.head(space.name());
        if (head == null) {
            return Map.of();
        }
        Known before = known.containsKey(space.name()) ? known.get(space.name()) : read().get(space.name());
        if (before != null && before.head().equals(head)) {
            known.put(space.name(), before);
            return before.found();
        }
        Map<RecordKey, Integer> found = new TreeMap<>();
        if (before == null || !follow(space, snapshot, before, found)) {
            found.clear();
            try (Stream<RecordKey> keys = snapshot.keys(space.name(), null)) {
                for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                    look(snapshot, all.next(), found);
                }
            }
        }
        Known now = new Known(head, Map.copyOf(found));
        known.put(space.name(), now);
        if (keeps) {
            keep();
        }
        return now.found();
    }

    private static boolean follow(Space space, Snapshot snapshot, Known before, Map<RecordKey, Integer> found) {
        found.putAll(before.found());
        try {
            for (Change change : space.changes(before.head(), snapshot.head(space.name()))) {
                look(snapshot, change.key(), found);
            }
            return true;
        } catch (StoreException e) {
            // the history was begun anew and the old one is gone
            return false;
        }
    }

    private static void look(Snapshot snapshot, RecordKey key, Map<RecordKey, Integer> found) {
        int count = !contains(snapshot.bytes(key).orElse(new byte[0])) ? 0
                : snapshot.state(key).filter(state -> !state.deleted()).map(RecordState::conflicts).map(List::size).orElse(0);
        if (count == 0) {
            found.remove(key);
        } else {
            found.put(key, count);
        }
    }

    // in a text of a person the sign "<" is escaped
    private static boolean contains(byte[] bytes) {
        for (int i = 0; i <= bytes.length - WORD.length; i++) {
            int j = 0;
            while (j < WORD.length && bytes[i + j] == WORD[j]) {
                j++;
            }
            if (j == WORD.length) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Known> read() {
        Map<String, Known> all = new HashMap<>();
        try {
            Object root = JsonValues.read(Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8));
            for (Map.Entry<?, ?> one : (root instanceof Map<?, ?> map ? map : Map.of()).entrySet()) {
                if (one.getValue() instanceof Map<?, ?> values && values.get("head") instanceof String head
                        && head.matches("[0-9a-f]{40}") && values.get("records") instanceof Map<?, ?> records) {
                    all.put((String) one.getKey(), new Known(head, found((String) one.getKey(), records)));
                }
            }
        } catch (NoSuchFileException e) {
            return all;
        } catch (IOException | RuntimeException e) {
            // counted again
            System.getLogger("org.sankofa.store").log(System.Logger.Level.DEBUG, e.toString());
            all.clear();
        }
        return all;
    }

    private static Map<RecordKey, Integer> found(String space, Map<?, ?> records) {
        Map<RecordKey, Integer> found = new TreeMap<>();
        records.forEach((name, count) -> {
            String[] parts = ((String) name).split("/", 2);
            found.put(new RecordKey(space, parts[0], parts[1]), ((Number) count).intValue());
        });
        return found;
    }

    private void keep() {
        Map<String, Known> all = read();
        all.putAll(known);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonValues.writer(text)) {
            out.writeStartObject();
            for (Map.Entry<String, Known> one : new TreeMap<>(all).entrySet()) {
                out.writeObjectFieldStart(one.getKey());
                out.writeStringField("head", one.getValue().head());
                out.writeObjectFieldStart("records");
                for (Map.Entry<RecordKey, Integer> record : new TreeMap<>(one.getValue().found()).entrySet()) {
                    out.writeNumberField(record.getKey().kind() + "/" + record.getKey().id(), record.getValue());
                }
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        try {
            disk.replace(folder.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // a folder that must not be written: counted again the next time
            System.getLogger("org.sankofa.store").log(System.Logger.Level.DEBUG, e.toString());
        }
    }
}
