package org.sankofa.evidence.methods;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Effect of money received on the economy. There is no value that holds everywhere: empty unless somebody can cite one.
 *
 * @param amount what is received
 * @param factor what comes of one unit; empty: not known
 * @param citation where the factor comes from; may be empty only when there is no factor
 */
public record Multiplier(double amount, OptionalDouble factor, String citation) implements Finding {

    /** Checks that a factor is cited. */
    public Multiplier {
        if (factor.isPresent() && (citation == null || citation.isBlank() || !(factor.getAsDouble() >= 0))) {
            throw new IllegalArgumentException("A multiplier is a number from 0 on, with the study that it comes from.");
        }
    }

    /** Nothing is known. */
    public static Multiplier unknown(double amount) {
        return new Multiplier(amount, OptionalDouble.empty(), "");
    }

    /** @return the effect; empty where it cannot be said */
    public OptionalDouble effect() {
        return factor.isPresent() ? OptionalDouble.of(factor.getAsDouble() * amount) : OptionalDouble.empty();
    }

    @Override
    public List<Citation> sources() {
        return List.of();
    }

    @Override
    public List<Remark> assumptions() {
        return factor.isPresent() ? List.of(Remark.of("multiplier.assumes", factor.getAsDouble(), citation)) : List.of();
    }

    @Override
    public List<Remark> caveats() {
        return factor.isPresent() ? List.of(Remark.of("multiplier.one-study")) : List.of(Remark.of("multiplier.unknown"));
    }
}
