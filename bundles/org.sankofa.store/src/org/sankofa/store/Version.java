package org.sankofa.store;

import java.time.Instant;
import java.util.List;

/**
 * One version in the history of a space or a record.
 *
 * @param commit 40 hexadecimal digits
 * @param author name
 * @param email e-mail address, may be empty
 * @param when time of the commit
 * @param message first line of what was said about it
 * @param tag the tag of the write; empty for merges and commits made by plain Git
 * @param merge whether the commit joins two histories
 * @param changes what changed in the record, empty where the whole space is listed
 */
public record Version(String commit, String author, String email, Instant when, String message, String tag,
        boolean merge, List<FeatureChange> changes) {

    /** Takes a copy of the list. */
    public Version {
        changes = List.copyOf(changes);
    }
}
