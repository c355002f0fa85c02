package org.sankofa.ui.evidence.internal.model;

import java.util.List;

/**
 * What is known of a country in figures, ready to be shown.
 *
 * @param area code of the country
 * @param name of the country
 * @param years of which remittances are known, in order
 * @param year the one that is shown; empty when none is known
 * @param charts in the order they are shown; none when nothing is known
 */
public record CaseFigures(String area, String name, List<String> years, String year, List<FigureChart> charts) {

    /** Takes copies. */
    public CaseFigures {
        years = List.copyOf(years);
        charts = List.copyOf(charts);
    }
}
