package org.sankofa.ui.evidence.internal.compare;

import java.util.List;

import org.sankofa.charts.Chart;

/**
 * A comparison, ready to be shown.
 *
 * @param chart null: there is nothing to draw, the notes say why
 * @param notes what has to be read with it
 * @param years of which something is known, in order
 * @param year the one that is shown as bars; empty for lines
 */
public record Compared(Chart chart, List<String> notes, List<String> years, String year) {

    /** Takes copies. */
    public Compared {
        notes = List.copyOf(notes);
        years = List.copyOf(years);
    }
}
