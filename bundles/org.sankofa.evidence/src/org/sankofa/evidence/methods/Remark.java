package org.sankofa.evidence.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.sankofa.evidence.internal.Messages;

/**
 * A sentence for people that belongs to a figure.
 *
 * @param code stable for programs, such as {@code allocation.without-income}
 * @param values what is filled in
 */
public record Remark(String code, List<Object> values) {

    private static final int DIGITS = 3;

    /** Takes a copy. */
    public Remark {
        values = List.copyOf(values);
    }

    static Remark of(String code, Object... values) {
        return new Remark(code, List.of(values));
    }

    /** @return the sentence, its numbers with as many digits as say something; languages are BCP 47 tags, the preferred first */
    public String text(List<String> languages) {
        return Messages.text(code, languages, values.stream().map(value -> value instanceof Double number ? rounded(number) : value).toArray());
    }

    /** Three digits, or all before the point: sources are estimates, and further digits would say that they are not. */
    private static Double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(Math.max(DIGITS, (int) Math.ceil(Math.log10(Math.abs(value) + 1))),
                RoundingMode.HALF_UP)).doubleValue() : value;
    }
}
