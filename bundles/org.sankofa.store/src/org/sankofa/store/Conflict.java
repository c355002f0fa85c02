package org.sankofa.store;

import java.util.List;

/**
 * Two or more values that people gave one feature without knowing of each other. It blocks nothing;
 * the shown value is used until somebody decides.
 *
 * @param objectId id of the record or of the object in it
 * @param type class name of the object
 * @param objectLabel what to call the object
 * @param feature name of the feature; {@code @deleted} when one deleted what another edited
 * @param language language of a text, else empty
 * @param key the key inside the record, as the merge names it
 * @param shown the value shown now, for people; null: none
 * @param alternatives the distinct values, the shown one first
 */
public record Conflict(String objectId, String type, String objectLabel, String feature, String language, String key,
        String shown, List<Alternative> alternatives) {

    /**
     * One of the values.
     *
     * @param value as stored; what to hand to {@link EditingSession#resolve}; null: none
     * @param label for people
     * @param tag the tag of the write, found in the history
     */
    public record Alternative(String value, String label, String tag) {
    }

    /** Takes a copy of the list. */
    public Conflict {
        alternatives = List.copyOf(alternatives);
    }
}
