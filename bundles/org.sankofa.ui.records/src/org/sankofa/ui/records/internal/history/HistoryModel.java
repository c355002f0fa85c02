package org.sankofa.ui.records.internal.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.store.FeatureChange;
import org.sankofa.store.Signature;
import org.sankofa.store.Signature.State;
import org.sankofa.store.Version;

/**
 * What the history view shows of a record's versions: grouped by sitting, for people remember an afternoon
 * of work and not each save of it.
 */
public final class HistoryModel {

    /** Saves of one person that are not further apart than this belong to one sitting. */
    static final Duration SITTING = Duration.ofMinutes(45);

    /** Several saves of one person in a row, newest first. */
    public record Sitting(List<Version> versions) {

        public Sitting {
            versions = List.copyOf(versions);
        }

        /** The last version of the sitting: the one that a restore of the sitting takes. */
        public Version last() {
            return versions.getFirst();
        }

        /** The first version of the sitting. */
        public Version first() {
            return versions.getLast();
        }

        /**
         * What the whole sitting changed: a feature that was changed several times stands once, with the
         * value before the sitting and the one after it; what was changed back does not stand at all.
         */
        public List<FeatureChange> changes() {
            Map<List<String>, FeatureChange> net = new LinkedHashMap<>();
            for (Version version : versions.reversed()) {
                for (FeatureChange change : version.changes()) {
                    net.merge(address(change), change, HistoryModel::join);
                }
            }
            return net.values().stream().filter(c -> !Objects.equals(c.before(), c.after())).toList();
        }
    }

    /** Two versions to look at side by side. */
    public record Pair(Version older, Version newer) {
    }

    private final List<Sitting> sittings;
    private final Map<String, Signature> signatures;

    /**
     * @param versions of one record, newest first
     */
    public HistoryModel(List<Version> versions) {
        this(versions, Map.of());
    }

    /**
     * @param versions of one record, newest first
     * @param signatures what is known of these, by commit
     */
    public HistoryModel(List<Version> versions, Map<String, Signature> signatures) {
        this.sittings = group(versions);
        this.signatures = Map.copyOf(signatures);
    }

    /**
     * How far one can rely on who made a sitting: as far as on the version of it that is least sure. Empty where
     * nobody in the space signs, and for what the program did by itself.
     */
    public Optional<Signature> signature(List<Version> versions) {
        boolean inUse = signatures.values().stream().anyMatch(s -> s.state() != State.UNSIGNED && s.state() != State.DERIVED);
        return !inUse ? Optional.empty()
                : versions.stream().map(version -> signatures.get(version.commit()))
                        .filter(s -> s != null && s.state() != State.DERIVED).max(Comparator.comparing(Signature::state));
    }

    /** The sittings, newest first. */
    public List<Sitting> sittings() {
        return sittings;
    }

    /** The version that is the record now; empty before the first save. */
    public Optional<Version> newest() {
        return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.getFirst().last());
    }

    /**
     * Which versions to compare: the two that were chosen, the older one first, or the one that was chosen with the one of
     * now. Empty when there is nothing to compare.
     *
     * @param chosen sittings, of which the last version counts, or versions
     * @param withNow whether one alone is compared with the one of now
     */
    public Optional<Pair> pair(List<?> chosen, boolean withNow) {
        List<Version> all = sittings.stream().flatMap(sitting -> sitting.versions().stream()).toList();
        List<Version> two = chosen.stream().map(HistoryModel::last).distinct().sorted(Comparator.comparing(all::indexOf)).toList();
        if (two.size() > 1) {
            return Optional.of(new Pair(two.getLast(), two.getFirst()));
        }
        return two.isEmpty() || !withNow ? Optional.empty() : newest().map(now -> new Pair(two.getFirst(), now));
    }

    /** The version that an entry of the history stands for. */
    static Version last(Object item) {
        return item instanceof Sitting sitting ? sitting.last() : (Version) item;
    }

    private static List<Sitting> group(List<Version> versions) {
        List<Sitting> result = new ArrayList<>();
        List<Version> current = new ArrayList<>();
        for (Version version : versions) {
            if (!current.isEmpty() && !together(current.getLast(), version)) {
                result.add(new Sitting(current));
                current = new ArrayList<>();
            }
            current.add(version);
        }
        if (!current.isEmpty()) {
            result.add(new Sitting(current));
        }
        return List.copyOf(result);
    }

    private static boolean together(Version later, Version earlier) {
        return !later.merge() && !earlier.merge() && Objects.equals(later.email(), earlier.email())
                && Objects.equals(later.author(), earlier.author())
                && Duration.between(earlier.when(), later.when()).compareTo(SITTING) <= 0;
    }

    private static List<String> address(FeatureChange change) {
        return List.of(change.objectId(), change.feature(), Objects.requireNonNullElse(change.language(), ""));
    }

    private static FeatureChange join(FeatureChange first, FeatureChange then) {
        return new FeatureChange(then.objectId(), then.type(), then.objectLabel(), then.feature(), then.language(),
                first.before(), then.after());
    }
}
