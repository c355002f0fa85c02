package org.sankofa.sharing.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sankofa.model.ReviewState;
import org.sankofa.model.date.PartialDate;
import org.sankofa.sharing.internal.review.StatusReader;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;

/**
 * Where a text stands in its review.
 *
 * @param key the record
 * @param object id of the reviewed object: the record, or one in it
 * @param stated the state as it stands in the text
 * @param state the state as it is: the stated one, but validated as soon as enough members vouch for the text, and
 *            the most careful one where members contradict each other
 * @param reliance how far one can rely on the state
 * @param contentHash hash of what the text says now
 * @param reviews the steps in the order of the log: whoever makes one puts it after those he knows
 * @param votes how many members vouch for what the text says now and count
 * @param needed how many are needed
 * @param authors ids of the members who wrote what it says now, and names of others
 * @param authorsVerified whether all of that is signed
 * @param assigned ids of the practitioners who were asked to review
 * @param reviewBy when it shall be read again; may be null
 */
public record ReviewStatus(RecordKey key, String object, ReviewState stated, ReviewState state, Reliance reliance,
        String contentHash, List<Review> reviews, int votes, int needed, Set<String> authors, boolean authorsVerified,
        Set<String> assigned, PartialDate reviewBy) {

    /** How far one can rely on the state. */
    public enum Reliance {
        /** The step that led to it counts, or it needs none. */
        VERIFIED,
        /** It cannot be said for sure who made the step that led to it, or whether they may. */
        UNVERIFIED,
        /** The text was changed since. */
        CHANGED_SINCE
    }

    /** Takes copies. */
    public ReviewStatus {
        reviews = List.copyOf(reviews);
        authors = Set.copyOf(authors);
        assigned = Set.copyOf(assigned);
    }

    /**
     * @return where a record stands; empty when it has nothing that is reviewed
     * @throws StoreException NOT_FOUND, INVALID_CONTENT
     */
    public static Optional<ReviewStatus> of(Workspace workspace, RecordKey key) throws StoreException {
        return StatusReader.read(workspace, key);
    }

    /** @return whether the day has passed by which it shall be read again */
    public boolean isOverdue(LocalDate today) {
        return state == ReviewState.VALIDATED && reviewBy != null
                && reviewBy.latest().filter(day -> day.isBefore(today)).isPresent();
    }
}
