package org.sankofa.ui.records.internal.navigator;

import java.util.Locale;
import java.util.Map;

/**
 * How the navigator looks at the network: what it groups by, which group is chosen, and what narrows the list. Each
 * perspective has one: first that of its plan, then what the person made of it. Both are words in its persisted state.
 *
 * @param grouping what groups are made of
 * @param chosen value of the chosen group; null: all records
 * @param query what the list is narrowed by
 */
public record Viewpoint(Grouping grouping, String chosen, String query) {

    private static final String PLAN = "navigator.";
    /** What a reset of the perspective forgets begins so. */
    private static final String REMEMBERED = "remembered.navigator.";
    private static final String GROUP = "group";
    private static final String CHOOSE = "choose";
    private static final String FILTER = "filter";

    /** What a perspective shows: what was remembered, else what its plan says, else everything by kind. */
    public static Viewpoint of(Map<String, String> perspective) {
        String from = perspective.containsKey(REMEMBERED + GROUP) ? REMEMBERED : PLAN;
        String chosen = perspective.getOrDefault(from + CHOOSE, "");
        return new Viewpoint(grouping(perspective.getOrDefault(from + GROUP, "")), chosen.isEmpty() ? null : chosen,
            perspective.getOrDefault(from + FILTER, ""));
    }

    /** Remembers this in a perspective. */
    public void keep(Map<String, String> perspective) {
        perspective.put(REMEMBERED + GROUP, grouping.name().toLowerCase(Locale.ROOT));
        perspective.put(REMEMBERED + CHOOSE, chosen == null ? "" : chosen);
        perspective.put(REMEMBERED + FILTER, query);
    }

    private static Grouping grouping(String name) {
        for (Grouping grouping : Grouping.values()) {
            if (grouping.name().equalsIgnoreCase(name)) {
                return grouping;
            }
        }
        return Grouping.KIND;
    }
}
