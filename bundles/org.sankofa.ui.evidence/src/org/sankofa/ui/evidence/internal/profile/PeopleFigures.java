package org.sankofa.ui.evidence.internal.profile;

import java.util.List;

import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.model.FigureChart;

/**
 * What is known of the people of a country in figures, ready to be shown.
 *
 * @param name of the country
 * @param charts in the order they are shown
 * @param skilled charts of skilled emigration
 * @param values what was assumed, with the usual values that the figures gave
 */
public record PeopleFigures(String name, List<FigureChart> charts, List<FigureChart> skilled, AssumedValues values) {

    /** Takes copies. */
    public PeopleFigures {
        charts = List.copyOf(charts);
        skilled = List.copyOf(skilled);
    }
}
