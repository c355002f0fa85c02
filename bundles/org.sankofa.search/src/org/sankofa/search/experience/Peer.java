package org.sankofa.search.experience;

import java.util.List;

import org.sankofa.search.similarity.Comparison;

/**
 * A country with a case, beside the place that is asked for. Peers are for learning from; nothing here says who does well.
 *
 * @param area notation, as {@code area:ALB}
 * @param label what it is called
 * @param comparison its context beside that of the question
 * @param reasons sentences on what they have in common, the strongest first
 * @param pinned whether the person pinned it
 */
public record Peer(String area, String label, Comparison comparison, List<String> reasons, boolean pinned) {

    /** Takes a copy of the list. */
    public Peer {
        reasons = List.copyOf(reasons);
    }
}
