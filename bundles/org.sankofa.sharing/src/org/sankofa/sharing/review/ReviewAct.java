package org.sankofa.sharing.review;

import java.util.List;
import java.util.Objects;

import org.sankofa.model.date.PartialDate;
import org.sankofa.model.text.Text;
import org.sankofa.store.RecordKey;

/**
 * One step to be made.
 *
 * @param step which
 * @param comment reason or remark; null for none
 * @param reviewers ids of {@code Practitioner} records, for ASSIGN
 * @param aboutObject id of the object a comment is about; null: the text as a whole
 * @param aboutFeature name of the feature a comment is about; null: none
 * @param reviewBy when it shall be read again, for ACCEPT; null: see {@link ReviewFlow}
 * @param successor what replaces it, for SUPERSEDE
 */
public record ReviewAct(ReviewStep step, Text comment, List<String> reviewers, String aboutObject, String aboutFeature,
        PartialDate reviewBy, RecordKey successor) {

    /** Checks that a step is there and takes a copy of the list. */
    public ReviewAct {
        Objects.requireNonNull(step, "step");
        comment = comment == null || comment.isEmpty() ? null : comment;
        reviewers = reviewers == null ? List.of() : List.copyOf(reviewers);
    }

    /** @return a step with a reason or remark, which may be null */
    public static ReviewAct of(ReviewStep step, Text comment) {
        return new ReviewAct(step, comment, null, null, null, null, null);
    }

    /** @return members are asked to review */
    public static ReviewAct assign(List<String> practitioners, Text comment) {
        return new ReviewAct(ReviewStep.ASSIGN, comment, practitioners, null, null, null, null);
    }

    /** @return a remark about a field */
    public static ReviewAct comment(String object, String feature, Text comment) {
        return new ReviewAct(ReviewStep.COMMENT, comment, null, object, feature, null, null);
    }

    /** @return somebody vouches for the text */
    public static ReviewAct accept(Text comment, PartialDate reviewBy) {
        return new ReviewAct(ReviewStep.ACCEPT, comment, null, null, null, reviewBy, null);
    }

    /** @return another lesson replaces it */
    public static ReviewAct supersede(RecordKey successor, Text comment) {
        return new ReviewAct(ReviewStep.SUPERSEDE, comment, null, null, null, null, successor);
    }
}
