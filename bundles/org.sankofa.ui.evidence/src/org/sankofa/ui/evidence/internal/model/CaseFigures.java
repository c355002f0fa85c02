package org.sankofa.ui.evidence.internal.model;

import java.util.List;
import java.util.Optional;

import org.sankofa.evidence.CorridorFlows;
import org.sankofa.evidence.Edition;
import org.sankofa.evidence.methods.Potential;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;

/**
 * What is known of the remittances of a country in figures, ready to be shown.
 *
 * @param area code of the country
 * @param name of the country
 * @param years of which remittances are known, in order, with the one that is shown
 * @param year the one that is shown; empty when none is known
 * @param charts in the order they are shown; none when nothing is known
 * @param values what was assumed, with the usual values that the figures gave
 * @param official the inflow of the year in million USD; NaN where it is not known
 * @param potential what it could be; empty where the inflow is not known
 * @param editions where the inflow comes from
 * @param corridors the inflow by corridor, as it was divided
 * @param rows figures of the year that can be given by hand
 */
public record CaseFigures(String area, String name, List<String> years, String year, List<FigureChart> charts, AssumedValues values, double official,
        Optional<Potential> potential, List<Edition> editions, CorridorFlows corridors, List<YearFigure> rows) {

    /** Takes copies. */
    public CaseFigures {
        years = List.copyOf(years);
        charts = List.copyOf(charts);
        editions = List.copyOf(editions);
        rows = List.copyOf(rows);
    }

    /** @return the sentences that stand below a chart; none where it is not there */
    public List<String> notes(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst().map(FigureChart::notes).orElse(List.of());
    }
}
