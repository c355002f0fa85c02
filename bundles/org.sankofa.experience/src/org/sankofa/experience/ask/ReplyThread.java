package org.sankofa.experience.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Contribution;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;

/**
 * The answers to a request, each under the one it answers, of all spaces. A reply whose parent is not here, or that
 * answers itself in a circle, stands for itself.
 *
 * @param lines in the order in which they are read: the earliest first
 */
public record ReplyThread(List<Line> lines) {

    /**
     * A reply at its place.
     *
     * @param key its record
     * @param reply what it says; not to be changed
     * @param depth 0 when it answers the request itself
     */
    public record Line(RecordKey key, Contribution reply, int depth) {
    }

    private static final Comparator<Contribution> EARLIEST_FIRST =
            Comparator.comparing(Contribution::getReceived, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Contribution::getId);

    /** Takes a copy. */
    public ReplyThread {
        lines = List.copyOf(lines);
    }

    /** @return the answers to the request with that id */
    public static ReplyThread of(Snapshot snapshot, String requestId) {
        List<Contribution> replies;
        try (Stream<org.sankofa.model.Record> all = snapshot.records(null, "contribution")) {
            replies = all.map(Contribution.class::cast)
                    .filter(reply -> requestId.equals(Refs.id(reply, Literals.CONTRIBUTION__REQUEST))).toList();
        }
        return of(snapshot, replies);
    }

    /**
     * @param all the answers to one request, as an index finds them; looking through all that there are is not needed then
     * @return them in their places
     */
    public static ReplyThread of(Snapshot snapshot, Collection<Contribution> all) {
        List<Contribution> replies = all.stream().sorted(EARLIEST_FIRST).toList();
        Map<String, List<Contribution>> below = new HashMap<>();
        Set<String> there = new HashSet<>();
        replies.forEach(reply -> there.add(reply.getId()));
        List<Contribution> first = new ArrayList<>();
        for (Contribution reply : replies) {
            String parent = Refs.id(reply, Literals.CONTRIBUTION__IN_REPLY_TO);
            if (parent != null && there.contains(parent)) {
                below.computeIfAbsent(parent, id -> new ArrayList<>()).add(reply);
            } else {
                first.add(reply);
            }
        }
        List<Line> lines = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        first.forEach(reply -> place(snapshot, reply, 0, below, placed, lines));
        replies.forEach(reply -> place(snapshot, reply, 0, below, placed, lines));
        return new ReplyThread(lines);
    }

    private static void place(Snapshot snapshot, Contribution reply, int depth, Map<String, List<Contribution>> below, Set<String> placed,
            List<Line> lines) {
        if (placed.add(reply.getId())) {
            snapshot.keyOf(reply).ifPresent(key -> lines.add(new Line(key, reply, depth)));
            below.getOrDefault(reply.getId(), List.of())
                    .forEach(answer -> place(snapshot, answer, depth + 1, below, placed, lines));
        }
    }

    /** @return the reply with that id; null when it is not among them */
    public Contribution reply(String id) {
        return lines.stream().map(Line::reply).filter(reply -> reply.getId().equals(id)).findFirst().orElse(null);
    }
}
