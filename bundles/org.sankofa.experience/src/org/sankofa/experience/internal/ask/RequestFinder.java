package org.sankofa.experience.internal.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.experience.ask.ReferenceCode;
import org.sankofa.experience.internal.Refs;
import org.sankofa.experience.internal.mail.Mail;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/** Finds the request a mail answers: by the mail it replies to, through other replies, or by the code in its text. */
final class RequestFinder {

    /**
     * What was found.
     *
     * @param requests the request; none, or several between which nothing decides
     * @param parent id of the contribution it answers; null when it answers the request itself
     * @param contradicts whether thread and code lead to different requests; the thread was followed
     */
    record Found(List<RecordKey> requests, String parent, boolean contradicts) {
    }

    private final Snapshot snapshot;
    private final Map<String, List<RecordKey>> byCode = new HashMap<>();
    private final Map<String, RecordKey> byId = new HashMap<>();
    private final Map<String, Mail> around = new HashMap<>();

    /** @param space where a request is looked for first; null: in the order of the workspace */
    RequestFinder(Snapshot snapshot, String space) {
        this.snapshot = snapshot;
        List<String> spaces = new ArrayList<>(snapshot.spaces());
        if (space != null && spaces.remove(space)) {
            spaces.add(0, space);
        }
        for (String one : spaces) {
            try (Stream<RecordKey> keys = snapshot.keys(one, "request")) {
                for (Iterator<RecordKey> all = keys.iterator(); all.hasNext();) {
                    RecordKey key = all.next();
                    if (!snapshot.deleted(key) && byId.putIfAbsent(key.id(), key) == null) {
                        byCode.computeIfAbsent(ReferenceCode.of(key.id()), code -> new ArrayList<>()).add(key);
                    }
                }
            }
        }
    }

    /** Takes note of a mail of the same file: replies to it belong to what it belongs to. */
    void around(Mail mail) {
        if (mail.messageId() != null) {
            around.putIfAbsent(mail.messageId(), mail);
        }
    }

    Optional<RecordKey> request(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @param text all text of the mail, history included */
    Found find(Mail mail, String text) {
        Set<RecordKey> thread = new LinkedHashSet<>();
        String parent = null;
        for (String ancestor : mail.ancestors()) {
            Optional<RecordKey> direct = MailIds.request(ancestor).flatMap(this::request);
            Optional<RecordKey> through = direct.isPresent() ? direct : throughReply(ancestor, new HashSet<>());
            if (through.isPresent()) {
                thread.add(through.get());
                if (direct.isEmpty() && parent == null && thread.size() == 1) {
                    parent = MailIds.contribution(ancestor);
                }
                break;
            }
        }
        List<RecordKey> coded = coded(mail.subject());
        if (coded.isEmpty()) {
            coded = coded(text);
        }
        if (!thread.isEmpty()) {
            boolean contradicts = !coded.isEmpty() && !coded.contains(thread.iterator().next());
            return new Found(List.copyOf(thread), parent, contradicts);
        }
        return new Found(coded, null, false);
    }

    private List<RecordKey> coded(String text) {
        Set<RecordKey> keys = new LinkedHashSet<>();
        ReferenceCode.in(text).forEach(code -> keys.addAll(byCode.getOrDefault(code, List.of())));
        return List.copyOf(keys);
    }

    private Optional<RecordKey> throughReply(String messageId, Set<String> seen) {
        if (!seen.add(messageId) || seen.size() > around.size() + 1) {
            return Optional.empty();
        }
        Optional<RecordKey> stored = snapshot.find(MailIds.contribution(messageId)).flatMap(snapshot::record)
                .filter(Contribution.class::isInstance).map(reply -> Refs.id(reply, Literals.CONTRIBUTION__REQUEST))
                .flatMap(this::request);
        Mail mail = around.get(messageId);
        if (stored.isPresent() || mail == null || mail.automatic()) {
            return stored;
        }
        for (String ancestor : mail.ancestors()) {
            Optional<RecordKey> found = MailIds.request(ancestor).flatMap(this::request).or(() -> throughReply(ancestor, seen));
            if (found.isPresent()) {
                return found;
            }
        }
        List<RecordKey> coded = coded(mail.subject());
        return coded.size() == 1 ? Optional.of(coded.get(0)) : Optional.empty();
    }
}
