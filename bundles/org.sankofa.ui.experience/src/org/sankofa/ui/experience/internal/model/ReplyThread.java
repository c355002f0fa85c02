package org.sankofa.ui.experience.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;

/**
 * The replies to a request, each under the one it answers.
 *
 * @param lines in the order in which they are read
 */
public record ReplyThread(List<Line> lines) {

    /**
     * A reply.
     *
     * @param key its record
     * @param inReplyTo id of the reply that it answers; null when it answers the request itself
     * @param author who wrote it; empty when that is unknown or the person did not agree to be named
     * @param received when; null when unknown
     * @param text what it says
     * @param areas which places it is about, in words
     * @param cited how many records it names
     */
    public record Reply(RecordKey key, String inReplyTo, String author, PartialDate received, String text, String areas,
            int cited) {
    }

    /**
     * A reply at its place.
     *
     * @param depth 0 when it answers the request itself
     */
    public record Line(Reply reply, int depth) {
    }

    private static final Comparator<Reply> EARLIEST_FIRST =
        Comparator.comparing(Reply::received, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Reply::key);

    /** Takes a copy of the list. */
    public ReplyThread {
        lines = List.copyOf(lines);
    }

    /** @return the thread; a reply to one that is not there, or that answers itself in a circle, stands for itself */
    public static ReplyThread of(Collection<Reply> replies) {
        List<Reply> sorted = replies.stream().sorted(EARLIEST_FIRST).toList();
        Set<String> there = new HashSet<>();
        sorted.forEach(reply -> there.add(reply.key().id()));
        Map<String, List<Reply>> answers = new HashMap<>();
        List<Reply> first = new ArrayList<>();
        for (Reply reply : sorted) {
            if (reply.inReplyTo() != null && there.contains(reply.inReplyTo())) {
                answers.computeIfAbsent(reply.inReplyTo(), id -> new ArrayList<>()).add(reply);
            } else {
                first.add(reply);
            }
        }
        List<Line> lines = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        first.forEach(reply -> place(reply, 0, answers, placed, lines));
        sorted.forEach(reply -> place(reply, 0, answers, placed, lines));
        return new ReplyThread(lines);
    }

    private static void place(Reply reply, int depth, Map<String, List<Reply>> answers, Set<String> placed, List<Line> lines) {
        if (placed.add(reply.key().id())) {
            lines.add(new Line(reply, depth));
            answers.getOrDefault(reply.key().id(), List.of())
                .forEach(answer -> place(answer, depth + 1, answers, placed, lines));
        }
    }

    /** @return how many do not name their author */
    public int unnamed() {
        return (int) lines.stream().filter(line -> line.reply().author().isEmpty()).count();
    }
}
