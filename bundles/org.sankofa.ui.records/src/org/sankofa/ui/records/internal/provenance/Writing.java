package org.sankofa.ui.records.internal.provenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sankofa.store.FeatureChange;
import org.sankofa.store.Version;

/**
 * Who wrote the value of a field, and what stood there before, from the versions in which it changed.
 *
 * @param last the version that wrote what is saved now; null: it was never saved
 * @param former what stood there before, the newest first, each with the version that wrote it
 */
public record Writing(Version last, List<Former> former) {

    /** Nobody wrote it yet. */
    public static final Writing NONE = new Writing(null, List.of());

    /**
     * A value of the past.
     *
     * @param value for people, all languages and members; empty: there was none
     * @param author who wrote it
     * @param commit the version after which it stood there
     */
    public record Former(String value, String author, Instant when, String commit) {
    }

    /** Takes a copy of the list. */
    public Writing {
        former = List.copyOf(former);
    }

    /** @param versions those in which the field changed, the newest first, with these changes alone */
    public static Writing of(List<Version> versions) {
        if (versions.isEmpty()) {
            return NONE;
        }
        List<Former> former = new ArrayList<>();
        for (Version version : versions.subList(1, versions.size())) {
            String value = value(version.changes());
            if (former.isEmpty() || !former.getLast().value().equals(value)) {
                former.add(new Former(value, version.author(), version.when(), version.commit()));
            }
        }
        return new Writing(versions.getFirst(), former);
    }

    private static String value(List<FeatureChange> changes) {
        List<String> parts = new ArrayList<>();
        for (FeatureChange change : changes) {
            String after = change.after() == null ? "" : change.after();
            if (!after.isEmpty()) {
                boolean named = changes.size() > 1 && change.language() != null && !change.language().isEmpty() && !change.language().equals(after);
                parts.add(named ? change.language() + ": " + after : after);
            }
        }
        return String.join("; ", parts);
    }
}
