package org.sankofa.ui.help.internal.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of one look.
 *
 * @param target where they lead; null: nowhere
 */
public record Span(String words, Set<Mark> marks, Target target) {

    /** Takes a copy of the set. */
    public Span {
        marks = Set.copyOf(marks);
    }

    /** @return the words alone */
    public static String words(List<Span> spans) {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
