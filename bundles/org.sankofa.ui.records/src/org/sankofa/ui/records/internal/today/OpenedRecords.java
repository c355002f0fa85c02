package org.sankofa.ui.records.internal.today;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sankofa.store.RecordKey;

/** Remembers, for one network on this machine, which records were opened last. */
public final class OpenedRecords {

    private static final int KEPT = 8;

    private final Path file;
    private final List<RecordKey> keys = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param network folder of the network */
    public OpenedRecords(Path network) {
        file = network.resolve("workbench").resolve("opened.txt");
    }

    /** Reads what was remembered; what is no key is left out. */
    public synchronized void read() throws IOException {
        keys.clear();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("/", -1);
                if (parts.length == 3 && keys.size() < KEPT) {
                    keys.add(new RecordKey(parts[0], parts[1], parts[2]));
                }
            }
        }
    }

    /** The latest first. */
    public synchronized List<RecordKey> keys() {
        return List.copyOf(keys);
    }

    /** Puts a record before all others. */
    public void opened(RecordKey key) throws IOException {
        synchronized (this) {
            if (!keys.isEmpty() && keys.getFirst().equals(key)) {
                return;
            }
            keys.remove(key);
            keys.addFirst(key);
            if (keys.size() > KEPT) {
                keys.removeLast();
            }
            Files.createDirectories(file.getParent());
            Files.write(file, keys.stream().map(RecordKey::toString).toList());
        }
        listeners.forEach(Runnable::run);
    }

    /** Adds a listener, called on any thread when another record was opened. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
