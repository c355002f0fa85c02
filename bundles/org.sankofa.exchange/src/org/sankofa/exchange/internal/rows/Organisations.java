package org.sankofa.exchange.internal.rows;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.model.Organisation;
import org.sankofa.model.Record;
import org.sankofa.store.Snapshot;

/** The organisations of a network by their names and acronyms. A name that several have is nobody's. */
final class Organisations {

    private final Snapshot snapshot;
    private Map<String, Organisation> names;

    Organisations(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Optional<Organisation> find(String name) {
        if (names == null) {
            names = read();
        }
        return Optional.ofNullable(names.get(key(name)));
    }

    private Map<String, Organisation> read() {
        Map<String, Organisation> found = new HashMap<>();
        Set<String> several = new HashSet<>();
        try (Stream<Record> records = snapshot.records(null, "organisation")) {
            records.map(Organisation.class::cast).forEach(organisation -> {
                if (organisation.getTitle() != null) {
                    organisation.getTitle().asMap().values().forEach(name -> add(found, several, name, organisation));
                }
                if (organisation.getAcronym() != null) {
                    add(found, several, organisation.getAcronym(), organisation);
                }
            });
        }
        found.keySet().removeAll(several);
        return found;
    }

    private static void add(Map<String, Organisation> found, Set<String> several, String name, Organisation organisation) {
        Organisation other = found.putIfAbsent(key(name), organisation);
        if (other != null && other != organisation) {
            several.add(key(name));
        }
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().replaceFirst("^the ", "");
    }
}
