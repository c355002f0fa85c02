package org.sankofa.experience.internal.ask;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sankofa.experience.internal.mail.Mail.Sender;
import org.sankofa.model.Agent;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Person;
import org.sankofa.model.Practitioner;
import org.sankofa.model.Record;
import org.sankofa.model.RosterPerson;
import org.sankofa.model.SpaceInfo;
import org.sankofa.model.SpaceMember;
import org.sankofa.experience.internal.Refs;
import org.sankofa.store.Snapshot;

/**
 * Finds the member or organisation a sender's address belongs to. Members and organisations publish their addresses;
 * those of experts and candidates are confidential and count only inside a space that may hold them. An address can be
 * forged, so a display name that does not fit speaks against it.
 */
final class AuthorFinder {

    /**
     * What is known of a sender.
     *
     * @param agent who has that address; null for nobody
     * @param fits whether the name beside the address can be theirs
     */
    record Author(Agent agent, boolean fits) {
    }

    private final Snapshot snapshot;
    private final Map<String, Agent> published = new HashMap<>();
    private final Map<String, Map<String, Agent>> confidential = new HashMap<>();

    AuthorFinder(Snapshot snapshot) {
        this.snapshot = snapshot;
        each(null, "practitioner", record -> add(published, ((Practitioner) record).getEmail(), record));
        each(null, "organisation", record -> add(published, ((Organisation) record).getEmail(), record));
        each(null, "spaceInfo", record -> ((SpaceInfo) record).getMembers().forEach(this::member));
    }

    private void member(SpaceMember member) {
        Refs.target(snapshot, member, Literals.SPACE_MEMBER__PRACTITIONER, Practitioner.class)
                .ifPresent(person -> member.getEmails().forEach(email -> add(published, email, person)));
    }

    private void each(String space, String kind, java.util.function.Consumer<Record> consumer) {
        try (Stream<Record> records = snapshot.records(space, kind)) {
            records.forEach(consumer);
        }
    }

    private static void add(Map<String, Agent> map, String address, Record agent) {
        if (address != null && !address.isBlank()) {
            map.putIfAbsent(address.strip().toLowerCase(Locale.ROOT), (Agent) agent);
        }
    }

    /** @param space the space that takes the reply, and @param contactData whether it may hold addresses */
    Author find(Sender sender, String space, boolean contactData) {
        Agent agent = sender.address().isEmpty() ? null : published.get(sender.address());
        if (agent == null && contactData) {
            agent = confidential.computeIfAbsent(space, this::roster).get(sender.address());
        }
        return new Author(agent, agent == null || fits(sender.name(), agent));
    }

    private Map<String, Agent> roster(String space) {
        Map<String, Agent> found = new HashMap<>();
        for (String kind : new String[] { "expert", "candidate" }) {
            each(space, kind, record -> {
                RosterPerson person = (RosterPerson) record;
                add(found, person.getContact() == null ? null : person.getContact().getEmail(), person);
            });
        }
        return found;
    }

    private static boolean fits(String shown, Agent agent) {
        if (!(agent instanceof Person person) || person.getName() == null || shown.isEmpty() || shown.contains("@")) {
            return true;
        }
        Set<String> words = new HashSet<>(words(shown));
        words.retainAll(words(person.getName()));
        return !words.isEmpty();
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> word.length() > 1).collect(Collectors.toSet());
    }
}
