package org.sankofa.ui.evidence.internal.model;

import java.util.List;

import org.sankofa.charts.Chart;

/**
 * A chart with what has to be read with it.
 *
 * @param chart null where only words can be said
 * @param notes sentences below it: where the figures come from, what was assumed, what to beware of
 * @param divided whether it is the one that a rule divides
 */
public record FigureChart(Chart chart, List<String> notes, boolean divided) {

    /** Takes a copy. */
    public FigureChart {
        notes = List.copyOf(notes);
    }

    static FigureChart of(Chart chart, List<String> notes) {
        return new FigureChart(chart, notes, false);
    }
}
