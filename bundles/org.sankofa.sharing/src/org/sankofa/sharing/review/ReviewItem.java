package org.sankofa.sharing.review;

import java.time.Instant;
import java.util.Set;

import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.store.RecordKey;

/**
 * A text that waits for somebody.
 *
 * @param key the record
 * @param title what to call it
 * @param state where it stands, as stated
 * @param waiting for whom it waits
 * @param since when the last step was made; null when that is not known
 * @param submittedBy name of whoever asked for the review; empty when that is not known
 * @param assigned ids of the practitioners who were asked to review
 * @param votes how many say they vouch for what it says now; whether they count, {@link ReviewStatus} tells
 * @param needed how many are needed
 * @param reviewBy when it shall be read again; may be null
 */
public record ReviewItem(RecordKey key, String title, ReviewState state, Waiting waiting, Instant since,
        String submittedBy, Set<String> assigned, int votes, int needed, PartialDate reviewBy) {

    /** For whom a text waits. */
    public enum Waiting {
        /** For whoever works here: to review it, or to go on with what was returned. */
        FOR_ME,
        /** For others. */
        FOR_OTHERS,
        /** It is validated, and the day has passed by which it should have been read again. */
        OVERDUE
    }

    /** Takes a copy of the set. */
    public ReviewItem {
        assigned = Set.copyOf(assigned);
    }
}
