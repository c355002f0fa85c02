package org.sankofa.ui.experience.internal.relevant;

import java.util.Objects;
import java.util.stream.Collectors;

import org.sankofa.search.experience.Question;

/** What preferences are remembered for. */
public final class Subjects {

    private Subjects() {
    }

    /** @return the record, else the places that are asked for; without spaces */
    public static String of(Question question) {
        return question.record().isEmpty() ? question.areas().stream().sorted().collect(Collectors.joining("+", "of+", "")) : question.record();
    }

    /** @return the same for questions that ask the same, at any time */
    public static String fingerprint(Question question) {
        return Integer.toHexString(Objects.hash(question.kind().name(), question.group(), question.areas(), question.values(), question.texts()));
    }
}
