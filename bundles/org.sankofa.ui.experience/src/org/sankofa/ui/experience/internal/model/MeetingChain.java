package org.sankofa.ui.experience.internal.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The meetings that a meeting follows, and those that follow it.
 *
 * @param before ids of those before it, the first one first
 * @param after ids of those after it, the nearest first
 */
public record MeetingChain(List<String> before, List<String> after) {

    /** Takes copies. */
    public MeetingChain {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * @param id the meeting
     * @param followed gives the id of the meeting that one follows; null: none
     * @param following gives the ids of the meetings that follow one
     * @return the chain; a circle ends where it closes
     */
    public static MeetingChain of(String id, Function<String, String> followed, Function<String, List<String>> following) {
        Set<String> seen = new HashSet<>(Set.of(id));
        LinkedList<String> before = new LinkedList<>();
        for (String one = followed.apply(id); one != null && seen.add(one); one = followed.apply(one)) {
            before.addFirst(one);
        }
        List<String> after = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (String one : following.apply(open.removeFirst())) {
                if (seen.add(one)) {
                    after.add(one);
                    open.addLast(one);
                }
            }
        }
        return new MeetingChain(before, after);
    }
}
