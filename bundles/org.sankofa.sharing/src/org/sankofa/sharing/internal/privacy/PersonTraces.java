package org.sankofa.sharing.internal.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.merge.Keys;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.Write;
import org.sankofa.model.Person;
import org.sankofa.sharing.trust.Member;
import org.sankofa.sharing.trust.Members;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.StoreException.Code;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/**
 * By what a person can be recognised in a space: what stands in the profile now and stood there before, and what the
 * list of members says.
 *
 * @param key the profile
 * @param names full names
 * @param contacts addresses and numbers
 * @param members ids of the person's entries in the list of members
 * @param files SHA-256 of files attached to the profile, now or before
 */
public record PersonTraces(RecordKey key, Set<String> names, Set<String> contacts, Set<String> members,
        Set<String> files) {

    private static final Set<String> NAMES = Set.of("name", "guardianName", "guardian", "personName");
    private static final Set<String> CONTACTS = Set.of("email", "telephone", "address", "website", "guardianContact",
            "residencePlace");
    private static final int SHORTEST_CONTACT = 5;

    /** @return the traces of a person; with {@code history} those of all versions of the profile, too */
    public static PersonTraces of(Workspace workspace, Space space, String person, boolean history)
            throws StoreException {
        Snapshot snapshot = workspace.snapshot();
        RecordKey key = find(snapshot, space, person);
        Set<String> names = new LinkedHashSet<>();
        Set<String> contacts = new LinkedHashSet<>();
        Set<String> files = new HashSet<>();
        RecordState state = snapshot.state(key).orElseThrow();
        collect(state, names, contacts, files);
        if (history) {
            for (Version version : space.history(key.kind(), key.id(), 0)) {
                version.changes().forEach(change -> {
                    take(change.feature(), change.before(), names, contacts, files);
                    take(change.feature(), change.after(), names, contacts, files);
                });
            }
        }
        Set<String> members = new HashSet<>();
        for (Member member : Members.of(space.info()).all()) {
            if (member.practitioner().equals(person)) {
                members.add(member.id());
                take("name", member.name(), names, contacts, files);
                contacts.addAll(member.emails());
            }
        }
        return new PersonTraces(key, names, contacts, members, files);
    }

    private static RecordKey find(Snapshot snapshot, Space space, String person) throws StoreException {
        for (String kind : List.of("practitioner", "expert", "candidate")) {
            RecordKey key = new RecordKey(space.name(), kind, person);
            if (snapshot.state(key).isPresent()) {
                return key;
            }
        }
        try (var keys = snapshot.keys(space.name(), null)) {
            return keys.filter(k -> k.id().equals(person) && snapshot.record(k).filter(Person.class::isInstance)
                    .isPresent()).findFirst().orElseThrow(() -> new StoreException(Code.NOT_FOUND,
                            "There is no profile of a person with the id " + person + " in the space \""
                                    + space.name() + "\"."));
        }
    }

    private static void collect(RecordState state, Set<String> names, Set<String> contacts, Set<String> files) {
        for (Write write : state.writes()) {
            take(Keys.feature(write.key()), write.value(), names, contacts, files);
        }
    }

    private static void take(String feature, String value, Set<String> names, Set<String> contacts,
            Set<String> files) {
        if (value == null || value.isBlank()) {
            return;
        }
        if (NAMES.contains(feature)) {
            names.add(value.strip());
        } else if (CONTACTS.contains(feature) && value.strip().length() >= SHORTEST_CONTACT) {
            contacts.add(value.strip());
        } else if (feature.equals("sha256")) {
            files.add(value);
        }
    }

    /** @return the objects in a feature of another one */
    static List<String> children(RecordState state, String object, String feature) {
        List<String> children = new ArrayList<>();
        for (String child : state.children(object)) {
            Place place = state.place(child);
            if (place != null && place.feature().equals(feature)) {
                children.add(child);
            }
        }
        return children;
    }
}
