package org.sankofa.merge;

import java.util.List;

/**
 * Values written independently of each other, one of which somebody should choose. A conflict is data: it travels
 * with the record and blocks nothing.
 *
 * @param object the object
 * @param key the key, see {@link Keys}
 * @param alternatives the different values, one write each, the shown one first. For a key of shape
 *        {@link Keys.Shape#SLOT} the values are ids of the objects that claim the place. An object whose place
 *        leads nowhere (only forged data does that) is reported with its {@link Keys#PLACE} and one alternative.
 */
public record Conflict(String object, String key, List<Write> alternatives) {

    public Conflict {
        alternatives = List.copyOf(alternatives);
    }
}
