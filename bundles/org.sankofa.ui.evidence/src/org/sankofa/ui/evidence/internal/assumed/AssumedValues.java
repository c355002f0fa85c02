package org.sankofa.ui.evidence.internal.assumed;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import org.sankofa.evidence.methods.AssumptionLog;
import org.sankofa.evidence.methods.Range;
import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.ui.presentation.NumberInput;

/**
 * What counts now: what somebody said, else what is usual.
 *
 * @param log what was said
 * @param found usual values that come from figures; those of {@link Assumed#usual} where nothing is found
 */
public record AssumedValues(AssumptionLog log, Map<Assumable, BigDecimal> found) {

    /** Nothing was said, nothing was found. */
    public static final AssumedValues USUAL = new AssumedValues(AssumptionLog.EMPTY, Map.of());

    /** Takes a copy. */
    public AssumedValues {
        found = Map.copyOf(found);
    }

    /** @return the same with a usual value that comes from figures */
    public AssumedValues finding(Assumable what, OptionalDouble value) {
        Map<Assumable, BigDecimal> more = new HashMap<>();
        more.putAll(found);
        value.ifPresent(number -> more.put(what, new BigDecimal(Double.toString(number)).stripTrailingZeros()));
        return new AssumedValues(log, more);
    }

    /** @return what is taken where nobody says anything; null: nothing */
    public BigDecimal usual(Assumable what) {
        return found.getOrDefault(what, what.usual());
    }

    /** @return what somebody said; empty where nobody did, or what makes no sense */
    public Optional<BigDecimal> said(Assumable what) {
        try {
            return log.value(what.key()).map(BigDecimal::new).filter(what::takes);
        } catch (NumberFormatException e) {
            return Optional.empty(); // written by another program: as if it were not said
        }
    }

    /** @return the number that counts; null where there is none */
    public BigDecimal number(Assumable what) {
        return said(what).orElse(usual(what));
    }

    /** @return the number that counts; empty where there is none */
    public OptionalDouble value(Assumable what) {
        BigDecimal number = number(what);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number.doubleValue());
    }

    /** @return the number that counts, of one that always has one */
    double sure(Assumable what) {
        return number(what).doubleValue();
    }

    /** @return why it counts; empty where nobody said so */
    public String reason(Assumable what) {
        return said(what).isPresent() ? log.reason(what.key()) : "";
    }

    /** @return whether somebody said another number than the usual one */
    public boolean isChanged(Assumable what) {
        BigDecimal usual = usual(what);
        return said(what).filter(number -> usual == null || number.compareTo(usual) != 0).isPresent();
    }

    /** @return from where to where, as fractions of percents; in order, whoever said which end */
    public Range share(Assumed low, Assumed high) {
        double one = sure(low) / 100;
        double other = sure(high) / 100;
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /** @return effects of one unit received; empty unless somebody names the study they come from */
    public Optional<Range> multiplier() {
        OptionalDouble low = value(Assumed.MULTIPLIER_LOW);
        OptionalDouble high = value(Assumed.MULTIPLIER_HIGH);
        if (citation().isEmpty() || low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        double one = low.orElse(high.orElse(0));
        double other = high.orElse(one);
        return Optional.of(new Range(Math.min(one, other), Math.max(one, other)));
    }

    /** @return the study that the multiplier comes from; empty where none is named */
    public String citation() {
        String low = reason(Assumed.MULTIPLIER_LOW).strip();
        return low.isEmpty() ? reason(Assumed.MULTIPLIER_HIGH).strip() : low;
    }

    /** @return the figures of years that somebody gives, in the order in which they were given first */
    public List<YearFigure> ofYears(UnaryOperator<String> names) {
        return YearAssumption.in(log).stream().map(one -> YearFigure.of(one, names)).toList();
    }

    /** @return what is believed of where money comes from */
    public Basis basis() {
        return Basis.of(log.value(Basis.KEY));
    }

    /** @return a sentence for each number that somebody changed, with the usual one and the reason; to be shown with every result */
    public List<String> changes(List<? extends Assumable> among) {
        List<String> sentences = new ArrayList<>();
        for (Assumable what : among) {
            if (isChanged(what)) {
                BigDecimal usual = usual(what);
                String value = shown(what, number(what));
                String changed = usual == null ? text("assumed.said", what.label(), value) : text("assumed.changed", what.label(), value, shown(what, usual));
                sentences.add(reason(what).isBlank() ? text("assumed.why.not", changed) : text("assumed.why", changed, reason(what).strip()));
            }
        }
        return sentences;
    }

    /** @return a number with its unit */
    public static String shown(Assumable what, BigDecimal number) {
        String digits = what == Assumed.SEED ? number.toPlainString() : format(what, number);
        return what.unit().isEmpty() ? digits : digits + "\u00a0" + what.unit();
    }

    /** @return a number as it is typed */
    public static String format(Assumable what, BigDecimal number) {
        BigDecimal plain = number.scale() > 3 ? number.setScale(3, java.math.RoundingMode.HALF_UP).stripTrailingZeros() : number;
        return new NumberInput(BigDecimal.class, Locale.getDefault(), what != Assumed.SEED).format(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
