package org.sankofa.evidence.internal.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.sankofa.evidence.Indicators;
import org.sankofa.evidence.Observation;
import org.sankofa.evidence.SeriesKey;

/** Figures below 0 of what cannot be less than nothing, as people or money received. They are kept as they stand, marked as doubtful. */
final class BelowZero {

    private static final Set<String> NEVER_LESS = Set.of(Indicators.EMIGRANTS, Indicators.RESIDENTS, Indicators.INFLOW, Indicators.OUTFLOW, Indicators.WDI_RECEIVED,
            Indicators.WDI_PAID, Indicators.WDI_RECEIVED_SHARE, Indicators.WDI_GDP, Indicators.WDI_INCOME_PPP, Indicators.WDI_INCOME_ATLAS, Indicators.WDI_POPULATION);

    /** How many, and the first of them. */
    private static final class Run {
        private final int line;
        private final String first;
        private int count;

        Run(int line, String first) {
            this.line = line;
            this.first = first;
        }
    }

    private final Map<SeriesKey, Run> found = new LinkedHashMap<>();

    /** Whether an observation is one that says nothing yet of its doubt; then it is counted. */
    boolean is(Observation one, int line) {
        if (one.missing() || one.value().signum() >= 0 || !NEVER_LESS.contains(one.key().indicator())) {
            return false;
        }
        found.computeIfAbsent(one.key(), key -> new Run(line, one.value().toPlainString())).count++;
        return true;
    }

    void report(Findings findings) {
        found.forEach((key, run) -> findings.warning("negative", run.line, SeriesWatch.path(key), run.first, key.indicator() + " cannot be less than nothing; "
                + run.count + (run.count == 1 ? " figure is" : " figures are") + " below 0 here. Taken as it stands, marked as doubtful, and used in no calculation."));
    }
}
