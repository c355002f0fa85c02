package org.sankofa.ui.evidence.internal.assumed;

import java.math.BigDecimal;

/** A number that somebody can take for granted in the figures of a case. Equal ones have the same {@link #key}. */
public interface Assumable {

    /** @return the lasting name under which steps are kept */
    String key();

    /** @return the value where nobody says another one and figures have none; null: none */
    BigDecimal usual();

    /** @return whether only whole numbers make sense */
    boolean isWhole();

    /** @return the least number that makes sense */
    BigDecimal least();

    /** @return the greatest number that makes sense */
    BigDecimal most();

    /** @return what it is called */
    String label();

    /** @return its unit; empty for none */
    String unit();

    /** @return whether a number makes sense here */
    default boolean takes(BigDecimal number) {
        return number.compareTo(least()) >= 0 && number.compareTo(most()) <= 0 && (!isWhole() || number.stripTrailingZeros().scale() <= 0);
    }
}
