package org.sankofa.evidence.methods;

import java.util.List;

import org.sankofa.evidence.internal.Messages;

/**
 * A sentence for people that belongs to a figure.
 *
 * @param code stable for programs, such as {@code allocation.without-income}
 * @param values what is filled in
 */
public record Remark(String code, List<Object> values) {

    /** Takes a copy. */
    public Remark {
        values = List.copyOf(values);
    }

    static Remark of(String code, Object... values) {
        return new Remark(code, List.of(values));
    }

    /** @return the sentence; languages are BCP 47 tags, the preferred first */
    public String text(List<String> languages) {
        return Messages.text(code, languages, values.toArray());
    }
}
