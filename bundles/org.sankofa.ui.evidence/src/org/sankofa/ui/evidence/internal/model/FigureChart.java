package org.sankofa.ui.evidence.internal.model;

import java.util.List;

import org.sankofa.charts.Chart;

/**
 * A chart with what has to be read with it.
 *
 * @param id which of the charts of a page it is: the same one is shown in the same place again
 * @param chart null where only words can be said
 * @param heading of the words where there is no chart, which has a title of its own; may be empty
 * @param notes sentences below it: where the figures come from, what was assumed, what to beware of
 */
public record FigureChart(String id, Chart chart, String heading, List<String> notes) {

    /** Remittances over the years. */
    public static final String FLOWS = "flows";
    /** Remittances beside GDP. */
    public static final String SHARE = "share";
    /** Remittances divided among hosts. */
    public static final String DIVIDED = "divided";
    /** How far bases lie apart. */
    public static final String BESIDE = "beside";
    /** What remittances could be. */
    public static final String COULD = "could";
    /** What they do, as people judge. */
    public static final String ACTUAL = "actual";
    /** What decides over it. */
    public static final String FACTORS = "factors";
    /** What poverty might be. */
    public static final String POVERTY = "poverty";
    /** Effect on the economy. */
    public static final String MULTIPLIER = "multiplier";
    /** What sending costs. */
    public static final String COSTS = "costs";

    /** Takes a copy. */
    public FigureChart {
        notes = List.copyOf(notes);
    }

    /** A chart, or words without a heading. */
    public FigureChart(String id, Chart chart, List<String> notes) {
        this(id, chart, "", notes);
    }

    /** @return words where nothing can be drawn */
    public static FigureChart words(String id, String heading, String... sentences) {
        return new FigureChart(id, null, heading, List.of(sentences));
    }
}
