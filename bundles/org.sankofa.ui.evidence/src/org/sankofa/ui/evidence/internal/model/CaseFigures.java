package org.sankofa.ui.evidence.internal.model;

import java.util.List;
import java.util.Optional;

import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;

/**
 * What is known of the remittances of a country in figures, ready to be shown.
 *
 * @param area code of the country
 * @param name of the country
 * @param years of which remittances are known, in order
 * @param year the one that is shown; empty when none is known
 * @param charts in the order they are shown; none when nothing is known
 * @param values what was assumed, with the usual values that the figures gave
 * @param official the inflow of the year in million USD; NaN where it is not known
 * @param potential what it could be; empty where the inflow is not known
 * @param editions where the inflow comes from
 * @param corridors the inflow by corridor, as it was divided
 */
public record CaseFigures(String area, String name, List<String> years, String year, List<FigureChart> charts, AssumedValues values, double official,
        Optional<Potential> potential, List<Edition> editions, CorridorFlows corridors) {

    /** Takes copies. */
    public CaseFigures {
        years = List.copyOf(years);
        charts = List.copyOf(charts);
        editions = List.copyOf(editions);
    }

    /** @return the sentences that stand below a chart; none where it is not there */
    public List<String> notes(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst().map(FigureChart::notes).orElse(List.of());
    }
}
