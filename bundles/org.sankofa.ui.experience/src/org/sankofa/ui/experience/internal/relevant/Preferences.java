package org.sankofa.ui.experience.internal.relevant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.sankofa.search.experience.ExperienceRequest;
import org.sankofa.search.similarity.QuestionKind;

/**
 * How a person wants experience to be chosen: weights for each kind of question, and for each record what is pinned, what is
 * left out, and what was seen already. Kept in the folder of the network and shared with nobody; where it cannot be read
 * it begins anew. Safe for several threads.
 */
public final class Preferences {

    private static final String WEIGHT = "weight.";
    private static final String PINNED = "pinned.";
    private static final String EXCLUDED = "excluded.";
    private static final String SEEN = "seen.";
    private static final String ASKED = "asked.";
    /** Records whose seen items are remembered. */
    private static final int REMEMBERED = 300;

    private final Path file;
    private final Executor writer;
    private final Properties values = new Properties();
    private boolean read;

    /**
     * Reads nothing yet.
     *
     * @param network folder of the network
     * @param writer writes the file, one change after the other: not the thread that people wait for
     */
    public Preferences(Path network, Executor writer) {
        file = network.resolve("workbench").resolve("relevant.properties");
        this.writer = writer;
    }

    /** Reads the file, once; the first who asks waits for it. */
    private Properties values() {
        if (!read) {
            read = true;
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (NoSuchFileException e) {
                // nobody preferred anything yet
            } catch (IOException | IllegalArgumentException e) {
                ILog.of(Preferences.class).warn("The preferences of relevant experience begin anew, " + file + " cannot be read", e);
            }
        }
        return values;
    }

    /** @return the request with what the person prefers */
    public synchronized ExperienceRequest apply(ExperienceRequest request) {
        ExperienceRequest changed = request.weights(weights(request.question().kind()));
        String subject = Subjects.of(request.question());
        for (String one : get(PINNED + subject)) {
            changed = changed.pin(one);
        }
        for (String one : get(EXCLUDED + subject)) {
            changed = changed.exclude(one);
        }
        return changed;
    }

    /** @return changed weights by the ids of attributes */
    public synchronized Map<String, Double> weights(QuestionKind kind) {
        Map<String, Double> weights = new TreeMap<>();
        String prefix = prefix(kind);
        for (String key : values().stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                try {
                    double weight = Double.parseDouble(values().getProperty(key));
                    if (weight >= 0 && Double.isFinite(weight)) {
                        weights.put(key.substring(prefix.length()), weight);
                    }
                } catch (NumberFormatException e) {
                    // somebody wrote something else there: as if it were not said
                }
            }
        }
        return weights;
    }

    /** Weights an attribute in questions of that kind. @param weight null: as usual */
    public synchronized void weight(QuestionKind kind, String attribute, Double weight) {
        if (weight == null) {
            values().remove(prefix(kind) + attribute);
        } else {
            values().setProperty(prefix(kind) + attribute, weight.toString());
        }
        store();
    }

    /** Weights everything as usual again. */
    public synchronized void usual(QuestionKind kind) {
        values().keySet().removeIf(key -> key.toString().startsWith(prefix(kind)));
        store();
    }

    /** @return what is pinned for a subject: ids of records and notations of countries */
    public synchronized Set<String> pinned(String subject) {
        return get(PINNED + subject);
    }

    /** @return what is left out for a subject */
    public synchronized Set<String> excluded(String subject) {
        return get(EXCLUDED + subject);
    }

    /** Puts something first. */
    public synchronized void pin(String subject, String one) {
        change(EXCLUDED + subject, one, false);
        change(PINNED + subject, one, true);
        store();
    }

    /** Leaves something out. */
    public synchronized void exclude(String subject, String one) {
        change(PINNED + subject, one, false);
        change(EXCLUDED + subject, one, true);
        store();
    }

    /** Neither. */
    public synchronized void release(String subject, String one) {
        change(PINNED + subject, one, false);
        change(EXCLUDED + subject, one, false);
        store();
    }

    /** Takes everything in again that was left out. */
    public synchronized void includeAll(String subject) {
        values().remove(EXCLUDED + subject);
        store();
    }

    /**
     * @param asked what was asked, as {@link Subjects#fingerprint} says it
     * @return the ids that were shown when the same was asked before; null where it was not: then nothing is new
     */
    public synchronized Set<String> seen(String subject, String asked) {
        return asked.equals(values().getProperty(ASKED + subject)) ? get(SEEN + subject) : null;
    }

    /** What is shown for a question was seen. */
    public synchronized void see(String subject, String asked, Collection<String> ids) {
        boolean known = asked.equals(values().getProperty(ASKED + subject));
        Set<String> all = known ? get(SEEN + subject) : new LinkedHashSet<>();
        if (all.addAll(ids) || !known) {
            if (!values().containsKey(ASKED + subject)) {
                forgetOne();
            }
            values().setProperty(ASKED + subject, asked);
            set(SEEN + subject, all);
            store();
        }
    }

    private void forgetOne() {
        List<String> subjects = values().stringPropertyNames().stream().filter(key -> key.startsWith(ASKED))
            .map(key -> key.substring(ASKED.length())).toList();
        if (subjects.size() >= REMEMBERED) {
            values().remove(ASKED + subjects.getFirst());
            values().remove(SEEN + subjects.getFirst());
        }
    }

    private static String prefix(QuestionKind kind) {
        return WEIGHT + kind.name().toLowerCase(Locale.ROOT) + '.';
    }

    private void change(String key, String one, boolean there) {
        Set<String> all = get(key);
        if (there ? all.add(one) : all.remove(one)) {
            set(key, all);
        }
    }

    private Set<String> get(String key) {
        return Arrays.stream(values().getProperty(key, "").split(" ")).filter(one -> !one.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void set(String key, Set<String> all) {
        if (all.isEmpty() && !key.startsWith(SEEN)) {
            values().remove(key);
        } else {
            values().setProperty(key, String.join(" ", all));
        }
    }

    private void store() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            values().store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.execute(() -> write(out.toByteArray()));
    }

    private void write(byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "relevant", ".new");
            try {
                Files.write(fresh, bytes);
                try {
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // it holds for this window all the same
            ILog.of(Preferences.class).warn("The preferences of relevant experience cannot be kept in " + file, e);
        }
    }
}
