package org.sankofa.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total records found, exactly
 * @param offset position of the first hit given here
 * @param hits the page asked for, the best first
 * @param facets counts over all records found, in the order asked for
 * @param query the query as it was read, with its problems
 * @param outcome how the search ended
 * @param explanation a sentence for people on the outcome; empty when something was found in the plain way
 * @param suggestions what to try instead, when nothing was found
 * @param relaxed whether records were taken in that hold only some of the words, because too few hold all
 * @param complete whether the index held everything saved before the search; false while it is being built
 */
public record Hits(long total, long offset, List<Hit> hits, List<Facet> facets, ParsedQuery query, Outcome outcome,
        String explanation, List<Suggestion> suggestions, boolean relaxed, boolean complete) {

    /** How a search ended. */
    public enum Outcome {
        /** Records were found. */
        FOUND,
        /** There are records for each filter, but none fits all that was asked. */
        NOTHING_FOUND,
        /** A filter has no records at all: nobody has recorded anything on that yet. */
        NO_DATA
    }

    /** Takes copies of the lists. */
    public Hits {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        suggestions = List.copyOf(suggestions);
    }

    /** @return what was not understood in the query */
    public List<QueryProblem> problems() {
        return query.problems();
    }
}
