package org.sankofa.evidence.internal.importing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.SeriesKey;

/**
 * Zeros of what is never nothing. That people sent no cent to a country in a whole year, or that it produced nothing, is not what a 0
 * says: it says that nobody reported. It is kept as it stands, marked as doubtful, and the methods pass over it.
 */
final class ImpossibleZeros {

    private static final Set<String> NEVER_NOTHING = Set.of(Indicators.INFLOW, Indicators.OUTFLOW, KnomadLayout.share(Indicators.INFLOW),
            KnomadLayout.share(Indicators.OUTFLOW), Indicators.WDI_RECEIVED, Indicators.WDI_PAID, Indicators.WDI_RECEIVED_SHARE, Indicators.WDI_GDP,
            Indicators.WDI_INCOME_PPP, Indicators.WDI_INCOME_ATLAS, Indicators.WDI_POPULATION);

    /** Where they begin, and how many there are. */
    private static final class Run {
        private final String name;
        private final int line;
        private int count;

        Run(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    private final Map<SeriesKey, Run> found = new LinkedHashMap<>();

    /**
     * Whether a value is one; then it is counted.
     *
     * @param path that begins with what the area is called in the file
     */
    boolean is(SeriesKey key, BigDecimal value, int line, String path) {
        // between two countries there may well be nothing
        if (value.signum() != 0 || !key.partner().isEmpty() || !NEVER_NOTHING.contains(key.indicator())) {
            return false;
        }
        found.computeIfAbsent(key, one -> new Run(path.substring(0, Math.max(0, path.lastIndexOf('/'))), line)).count++;
        return true;
    }

    void report(Findings findings) {
        found.forEach((key, run) -> findings.warning("doubtful-zeros", run.line, run.name, Integer.toString(run.count), run.name + " has 0 in "
                + run.count + (run.count == 1 ? " year" : " years") + " of " + key.indicator()
                + ", which says rather that nobody reported; marked as doubtful."));
    }
}
