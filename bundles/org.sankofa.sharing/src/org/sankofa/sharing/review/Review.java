package org.sankofa.sharing.review;

import java.time.Instant;

import org.sankofa.model.ReviewState;
import org.sankofa.model.text.Text;

/**
 * One step in the log of a text, with what it is worth.
 *
 * @param entry id of the {@code ReviewEntry}
 * @param when as its author says; may be null
 * @param member id of the member who made it for sure; empty when that cannot be said
 * @param name who made it: the member who signed, else who it says it is of
 * @param from state before
 * @param to state after; the same for remarks
 * @param comment reason or remark; may be null
 * @param aboutObject object a remark is about; may be null
 * @param aboutFeature feature a remark is about; may be null
 * @param contentHash what was read; may be null
 * @param worth how far one can rely on it
 */
public record Review(String entry, Instant when, String member, String name, ReviewState from, ReviewState to,
        Text comment, String aboutObject, String aboutFeature, String contentHash, Worth worth) {

    /** How far one can rely on a step. */
    public enum Worth {
        /** It was made by the member it names, who may make it, and what it says of the text is still so. */
        COUNTS,
        /** It was about a text that has changed since. */
        CHANGED_SINCE,
        /** Nobody can say for sure who made it: it is not signed, or not by whom it names. */
        UNVERIFIED,
        /** It was made by somebody who wrote part of the text. */
        BY_AUTHOR,
        /** It was made by a member whose role does not allow it. */
        NO_RIGHT
    }

    /** @return whether somebody vouched for the text by it */
    public boolean isVote() {
        return to == ReviewState.VALIDATED && contentHash != null && !contentHash.isEmpty();
    }
}
