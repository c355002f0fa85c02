package org.sankofa.sharing.privacy;

import org.sankofa.store.RecordKey;

/**
 * A place where something of a person stands.
 *
 * @param key the record
 * @param title what to call the record
 * @param feature name of the feature
 * @param what what happens to it
 */
public record Mention(RecordKey key, String title, String feature, What what) {

    /** What happens to it. */
    public enum What {
        /** It is taken out. */
        REMOVED,
        /** It is a reference, and stays: it leads to a former member. */
        KEPT,
        /** It is a text that names the person. Somebody has to read it and decide. */
        TO_READ
    }
}
