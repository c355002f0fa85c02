package org.sankofa.evidence.internal.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines by files: in memory as long as there are few, then in a temporary folder. */
public final class Spill implements AutoCloseable {

    private static final long MOST_HELD = 48L << 20;

    private final Map<String, StringBuilder> memory = new HashMap<>();
    private final Map<String, Path> onDisk = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private Path folder;
    private Thread atEnd;
    private long held;

    /** Adds a line without line break. */
    public void add(String file, String line) throws IOException {
        memory.computeIfAbsent(file, key -> new StringBuilder()).append(line).append('\n');
        sizes.merge(file, bytes(line) + 1, Long::sum);
        counts.merge(file, 1L, Long::sum);
        held += line.length() + 1;
        if (held > MOST_HELD) {
            flush();
        }
    }

    /** How many bytes a line has in a file: letters with accents have two, others three. */
    private static long bytes(String line) {
        long bytes = line.length();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }

    /** @return about how many bytes are in memory */
    public long held() {
        return held;
    }

    /** @return how many bytes a file has */
    public long size(String file) {
        return sizes.getOrDefault(file, 0L);
    }

    /** @return how many lines a file has */
    public long count(String file) {
        return counts.getOrDefault(file, 0L);
    }

    /** @return the lines of one file in the order in which they were added */
    public List<String> lines(String file) throws IOException {
        List<String> lines = new ArrayList<>();
        if (onDisk.containsKey(file)) {
            lines.addAll(Files.readAllLines(onDisk.get(file), StandardCharsets.UTF_8));
        }
        if (memory.containsKey(file)) {
            memory.get(file).toString().lines().forEach(lines::add);
        }
        return lines;
    }

    private void flush() throws IOException {
        try {
            write();
        } catch (IOException e) {
            FileSystemException told = new FileSystemException(String.valueOf(folder == null ? System.getProperty("java.io.tmpdir") : folder.getParent()), null,
                    e.getMessage());
            told.initCause(e);
            throw told;
        }
    }

    private void write() throws IOException {
        if (folder == null) {
            Path made = Files.createTempDirectory("sankofa-observations");
            folder = made;
            // a program that is told to end does not come back to close this
            atEnd = new Thread(() -> remove(made), "Removes temporary observations");
            Runtime.getRuntime().addShutdownHook(atEnd);
        }
        for (Map.Entry<String, StringBuilder> one : memory.entrySet()) {
            Path path = onDisk.computeIfAbsent(one.getKey(), key -> folder.resolve("f" + onDisk.size()));
            try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(one.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        memory.clear();
        held = 0;
    }

    @Override
    public void close() {
        memory.clear();
        if (folder != null) {
            remove(folder);
            folder = null;
            try {
                Runtime.getRuntime().removeShutdownHook(atEnd);
            } catch (IllegalStateException e) {
                // the program ends just now, and it will do nothing any more
            }
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            System.getLogger("org.sankofa.evidence").log(System.Logger.Level.WARNING, "The folder " + folder + " could not be removed: " + e.getMessage());
        }
    }
}
