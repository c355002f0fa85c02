package org.sankofa.ui.cases.internal.start;

import java.util.List;

/**
 * An answer.
 *
 * @param words what was written; may be empty
 * @param picks what was chosen, as in {@link Interview#choices}
 * @param unknown whether the answer is that nobody knows; then there is nothing else
 * @param source who or what says so; may be empty
 */
public record Answer(String words, List<String> picks, boolean unknown, String source) {

    /** No answer. */
    public static final Answer NONE = new Answer("", List.of(), false, "");

    /** Nobody knows. */
    public static final Answer UNKNOWN = new Answer("", List.of(), true, "");

    /** Takes a copy of the list; who does not know says nothing else. */
    public Answer {
        words = unknown ? "" : words.strip();
        picks = unknown ? List.of() : List.copyOf(picks);
        source = unknown ? "" : source.strip();
    }

    /** @return an answer in words alone */
    public static Answer words(String words) {
        return new Answer(words, List.of(), false, "");
    }

    /** @return a choice */
    public static Answer pick(String... picks) {
        return new Answer("", List.of(picks), false, "");
    }

    /** @return this answer with somebody who says so */
    public Answer by(String who) {
        return new Answer(words, picks, unknown, who);
    }

    /** @return whether nothing is said */
    public boolean isEmpty() {
        return words.isEmpty() && picks.isEmpty() && !unknown;
    }
}
