package org.sankofa.store;

/**
 * One changed value between two versions of a record.
 *
 * @param objectId id of the record or of the object in it
 * @param type class name of the object, such as {@code RemittanceEstimate}
 * @param objectLabel what to call the object, in the first language available
 * @param feature name of the feature; {@code @deleted} when the object came or went, {@code @place}
 *            when it was moved
 * @param language the language of a text; member of a set; empty for single values
 * @param before the value before, for people; null: none
 * @param after the value after, for people; null: none
 */
public record FeatureChange(String objectId, String type, String objectLabel, String feature, String language,
        String before, String after) {
}
