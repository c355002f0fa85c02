package org.sankofa.sharing.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonGenerator;
import org.sankofa.sharing.LastExchange;
import org.sankofa.sharing.Remote;
import org.sankofa.sharing.SharingException;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.store.StoreCounters;
import org.sankofa.store.internal.git.Disk;
import org.sankofa.store.internal.git.FileLock;
import org.sankofa.store.internal.json.JsonValues;

/**
 * {@code sharing.json} in the folder of the workspace: where spaces are shared and how that went. It holds no
 * secret, and everything but the addresses can be found out again. Read afresh each time, replaced as a whole.
 */
public final class Book {

    private static final String NAME = "sharing.json";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * What is known of one space.
     *
     * @param remotes where it is shared
     * @param last the last exchange
     * @param waiting whether it goes when connected
     * @param bundled the version that went into the last file that was given to others; may be null
     */
    public record Entry(List<Remote> remotes, Optional<LastExchange> last, boolean waiting, String bundled) {

        static final Entry NONE = new Entry(List.of(), Optional.empty(), false, null);

        /** Takes a copy of the list. */
        public Entry {
            remotes = List.copyOf(remotes);
        }

        /** @return this with other remotes */
        public Entry with(List<Remote> others) {
            return new Entry(others, last, waiting, bundled);
        }

        /** @return this with an exchange that was made or tried */
        public Entry with(LastExchange exchange, boolean waits) {
            return new Entry(remotes, Optional.of(exchange), waits, bundled);
        }

        /** @return this, waiting for nothing */
        public Entry withoutWaiting() {
            return new Entry(remotes, last, false, bundled);
        }

        /** @return this with the version given to others in a file */
        public Entry withBundled(String commit) {
            return new Entry(remotes, last, waiting, commit);
        }
    }

    private final Path folder;

    /** @param workspace folder of the workspace */
    public Book(Path workspace) {
        this.folder = workspace;
    }

    /** @return what is known of a space */
    public Entry entry(String space) throws SharingException {
        return read().getOrDefault(space, Entry.NONE);
    }

    /** Changes what is known of a space; null forgets it. */
    public void change(String space, UnaryOperator<Entry> change) throws SharingException {
        try (FileLock lock = FileLock.acquire(folder.resolve("locks").resolve("sharing.lock"), PATIENCE)) {
            Map<String, Entry> all = read();
            Entry before = all.getOrDefault(space, Entry.NONE);
            Entry after = change.apply(before);
            if (before.equals(after)) {
                return;
            }
            if (after == null || after.equals(Entry.NONE)) {
                all.remove(space);
            } else {
                all.put(space, after);
            }
            write(all);
        } catch (IOException e) {
            throw new SharingException(Code.LOCAL, Messages.text("book.write", folder.resolve(NAME),
                    String.valueOf(e.getMessage())), e);
        }
    }

    private Map<String, Entry> read() throws SharingException {
        Map<String, Entry> entries = new TreeMap<>();
        Path file = folder.resolve(NAME);
        try {
            Object root = JsonValues.read(Files.readString(file, StandardCharsets.UTF_8));
            Map<?, ?> spaces = root instanceof Map<?, ?> map && map.get("spaces") instanceof Map<?, ?> all ? all : Map.of();
            for (Map.Entry<?, ?> one : spaces.entrySet()) {
                if (one.getValue() instanceof Map<?, ?> values) {
                    entries.put((String) one.getKey(), entry(values));
                }
            }
            return entries;
        } catch (NoSuchFileException e) {
            return entries;
        } catch (IOException e) {
            throw new SharingException(Code.LOCAL, Messages.text("book.read", file), e);
        }
    }

    private static Entry entry(Map<?, ?> values) {
        List<Remote> remotes = new ArrayList<>();
        for (Object each : values.get("remotes") instanceof List<?> list ? list : List.of()) {
            if (each instanceof Map<?, ?> map && map.get("name") instanceof String name
                    && map.get("url") instanceof String url) {
                remotes.add(new Remote(name, url));
            }
        }
        Optional<LastExchange> last = Optional.empty();
        if (values.get("last") instanceof Map<?, ?> map && map.get("when") instanceof String when) {
            last = Optional.of(new LastExchange(instant(when), Boolean.TRUE.equals(map.get("succeeded")),
                    map.get("message") instanceof String message ? message : ""));
        }
        return new Entry(remotes, last, Boolean.TRUE.equals(values.get("waiting")),
                values.get("bundled") instanceof String commit ? commit : null);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private void write(Map<String, Entry> entries) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonValues.writer(text)) {
            out.writeStartObject();
            out.writeNumberField("format", 1);
            out.writeObjectFieldStart("spaces");
            for (Map.Entry<String, Entry> one : entries.entrySet()) {
                out.writeObjectFieldStart(one.getKey());
                write(out, one.getValue());
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        new Disk(new StoreCounters()).replace(folder.resolve(NAME), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonGenerator out, Entry entry) throws IOException {
        out.writeArrayFieldStart("remotes");
        for (Remote remote : entry.remotes()) {
            out.writeStartObject();
            out.writeStringField("name", remote.name());
            out.writeStringField("url", remote.url());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (entry.last().isPresent()) {
            LastExchange last = entry.last().get();
            out.writeObjectFieldStart("last");
            out.writeStringField("when", last.when().toString());
            out.writeBooleanField("succeeded", last.succeeded());
            out.writeStringField("message", last.message());
            out.writeEndObject();
        }
        out.writeBooleanField("waiting", entry.waiting());
        if (entry.bundled() != null) {
            out.writeStringField("bundled", entry.bundled());
        }
    }
}
