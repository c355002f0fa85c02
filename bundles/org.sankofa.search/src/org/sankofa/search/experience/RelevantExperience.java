package org.sankofa.search.experience;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param items experience, the most relevant first and not all of one programme or country
 * @param peers countries with a case that are most like the place asked for
 * @param attributes what was compared, with the weights used, in the order of their weights
 * @param complete whether the index held everything that was saved before
 * @param considered how many records were looked at closely
 */
public record RelevantExperience(List<Experience> items, List<Peer> peers, List<Weighted> attributes, boolean complete, int considered) {

    /**
     * Something that was compared.
     *
     * @param id stable name
     * @param label for people
     * @param weight how much it counted; 0: not at all
     * @param usual how much it counts where nobody says otherwise
     * @param known whether its value is known for the question
     */
    public record Weighted(String id, String label, double weight, double usual, boolean known) {
    }

    /** Takes copies of the lists. */
    public RelevantExperience {
        items = List.copyOf(items);
        peers = List.copyOf(peers);
        attributes = List.copyOf(attributes);
    }
}
