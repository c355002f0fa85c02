package org.sankofa.ui.cases.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.sankofa.store.RecordKey;

/**
 * When the person looked at which case, kept in the folder of the network on this machine and shared with nobody. Looks that lie
 * less than half an hour apart are one sitting: what was new at its beginning stays new until its end.
 */
public final class CaseVisits {

    private static final Duration SITTING = Duration.ofMinutes(30);
    private static final int REMEMBERED = 300;
    private static final Object LOCK = new Object();

    private final Path file;

    private CaseVisits(Path file) {
        this.file = file;
    }

    /** @param network folder of the network */
    public static CaseVisits in(Path network) {
        return new CaseVisits(network.resolve("workbench").resolve("visits.properties"));
    }

    /**
     * Remembers that the person looks at a case. Reads and writes a small file, so not on the user interface's thread.
     *
     * @return when the person looked at it in an earlier sitting; empty: never
     */
    public Optional<Instant> visited(RecordKey key, Instant now) {
        synchronized (LOCK) {
            Properties all = read();
            String[] kept = all.getProperty(key.toString(), "").split(" ", 2);
            Optional<Instant> last = kept.length == 2 ? instant(kept[1]) : Optional.empty();
            Optional<Instant> before = kept.length == 2 ? instant(kept[0]) : Optional.empty();
            Optional<Instant> since = last.isEmpty() ? Optional.empty() : Duration.between(last.get(), now).compareTo(SITTING) > 0 ? last : before;
            all.setProperty(key.toString(), since.map(Instant::toString).orElse("-") + " " + now);
            forget(all);
            write(all);
            return since;
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // never, or somebody wrote something else there
        }
    }

    private Properties read() {
        Properties all = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            all.load(in);
        } catch (NoSuchFileException e) {
            // nothing was looked at yet
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(CaseVisits.class).warn("It is not known any more when cases were looked at, " + file + " cannot be read", e);
        }
        return all;
    }

    private static void forget(Properties all) {
        if (all.size() > REMEMBERED) {
            all.stringPropertyNames().stream().min(Comparator.comparing((String name) -> all.getProperty(name).replaceFirst("^\\S* ", "")))
                .ifPresent(all::remove);
        }
    }

    private void write(Properties all) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                all.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            ILog.of(CaseVisits.class).warn("It cannot be kept when cases were looked at, " + file + " cannot be written", e);
        }
    }
}
