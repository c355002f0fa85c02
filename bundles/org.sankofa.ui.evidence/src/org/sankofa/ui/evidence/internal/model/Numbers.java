package org.sankofa.ui.evidence.internal.model;

import java.math.BigDecimal;
import java.util.Locale;

import org.sankofa.charts.Figures;

/** Numbers in sentences: with as many digits as say something, in the language of the program. */
public final class Numbers {

    private Numbers() {
    }

    /** @return the number as people read it */
    public static String shown(double value) {
        return Figures.of(value, Locale.getDefault());
    }

    /** @return the number as people read it */
    public static String shown(BigDecimal value) {
        return shown(value.doubleValue());
    }
}
