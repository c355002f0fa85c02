package org.sankofa.ui.experience.internal.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

import org.sankofa.model.Indicator;
import org.sankofa.model.IndicatorPeriod;
import org.sankofa.model.TriState;

/** How much of a target was reached. */
public final class ResultProgress {

    private ResultProgress() {
    }

    /**
     * @return the part of the way from the baseline to the target that is behind, 0 to 1 and above when more was reached than
     *         aimed at; empty when a value is missing or there is no way to go. Without a baseline the way begins at nought,
     *         unless the number is to go down
     */
    public static OptionalDouble reached(Indicator indicator, IndicatorPeriod period) {
        BigDecimal target = period.getTargetValue();
        BigDecimal actual = period.getActualValue();
        boolean down = indicator.getAscending() == TriState.NO;
        BigDecimal from = indicator.getBaselineValue() != null ? indicator.getBaselineValue() : down ? null : BigDecimal.ZERO;
        if (target == null || actual == null || from == null || target.compareTo(from) == 0) {
            return OptionalDouble.empty();
        }
        BigDecimal way = target.subtract(from);
        return OptionalDouble.of(actual.subtract(from).divide(way, MathContext.DECIMAL32).max(BigDecimal.ZERO).doubleValue());
    }

    /** @return whether the target of a period was reached; empty when it cannot be said */
    public static Optional<Boolean> met(Indicator indicator, IndicatorPeriod period) {
        if (period.getTargetValue() == null || period.getActualValue() == null) {
            return Optional.empty();
        }
        int difference = period.getActualValue().compareTo(period.getTargetValue());
        return Optional.of(indicator.getAscending() == TriState.NO ? difference <= 0 : difference >= 0);
    }
}
