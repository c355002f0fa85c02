package org.sankofa.ui.evidence.internal.overview;

import java.util.List;
import java.util.Optional;

import org.sankofa.ui.evidence.internal.model.FigureChart;

/**
 * What the overview shows.
 *
 * @param area code of the country
 * @param name of the country
 * @param figures in their order; none where nothing is known
 * @param map where its people live; empty where that is not known
 */
public record CountryOverview(String area, String name, List<KeyFigure> figures, Optional<FigureChart> map) {

    /** Takes a copy. */
    public CountryOverview {
        figures = List.copyOf(figures);
    }
}
