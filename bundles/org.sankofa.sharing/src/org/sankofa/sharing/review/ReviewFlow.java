package org.sankofa.sharing.review;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sankofa.sharing.internal.review.StepMaker;
import org.sankofa.store.RecordKey;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/**
 * Makes the steps of a review. Each is one save: an entry in the log of the text with its date, who made it, what was
 * read and why, and the new state. Steps made at the same time in several places are brought together by the merge:
 * all entries stay, approvals add up, and states that contradict each other are a conflict like any other.
 *
 * <table>
 * <caption>Steps</caption>
 * <tr><th>step</th><th>from</th><th>to</th><th>by</th></tr>
 * <tr><td>submit</td><td>draft, returned, rejected, validated</td><td>submitted</td><td>who may write</td></tr>
 * <tr><td>assign</td><td>submitted, in review</td><td>in review</td><td>owner, moderator; reviewer for himself</td></tr>
 * <tr><td>comment</td><td>any</td><td>the same</td><td>everybody</td></tr>
 * <tr><td>accept</td><td>submitted, in review, validated</td><td>validated, once enough members vouch for the same
 * content; until then in review</td><td>the accepting roles of the space, but nobody who wrote part of it</td></tr>
 * <tr><td>return</td><td>submitted, in review, validated</td><td>returned</td><td>the accepting roles; reason</td></tr>
 * <tr><td>reject</td><td>submitted, in review</td><td>rejected</td><td>the accepting roles; reason</td></tr>
 * <tr><td>retire</td><td>validated</td><td>retired</td><td>owner, moderator; reason</td></tr>
 * <tr><td>supersede</td><td>validated, retired</td><td>superseded</td><td>owner, moderator; successor</td></tr>
 * </table>
 *
 * <p>
 * In a space without members everybody may do everything, but vouch for what he wrote. A text that is validated gets a
 * date by which it shall be read again: the one named, else the one it has when that lies ahead, else two years from
 * now.
 */
public final class ReviewFlow {

    private final Workspace workspace;
    private final RecordKey key;

    /** The review of a record, or of the first object in it that is reviewed. */
    public ReviewFlow(Workspace workspace, RecordKey key) {
        this.workspace = Objects.requireNonNull(workspace);
        this.key = Objects.requireNonNull(key);
    }

    /**
     * @return why whoever works here cannot make a step now, a sentence for people; empty when it can be made. What
     *         belongs to the step, such as its reason, is not looked at.
     * @throws StoreException NOT_FOUND, INVALID_CONTENT
     */
    public Optional<String> problem(ReviewStep step) throws StoreException {
        try {
            new StepMaker(workspace, key).check(step);
            return Optional.empty();
        } catch (ReviewException e) {
            return Optional.of(e.getMessage());
        }
    }

    /**
     * @return the steps whoever works here can make now
     * @throws StoreException NOT_FOUND, INVALID_CONTENT
     */
    public Set<ReviewStep> possible() throws StoreException {
        return new StepMaker(workspace, key).possible();
    }

    /**
     * Makes a step.
     *
     * @return the version that holds it
     * @throws ReviewException when it cannot be made
     * @throws StoreException NOT_FOUND, READ_ONLY, CANNOT_WRITE
     */
    public Version perform(ReviewAct act) throws ReviewException, StoreException {
        return new StepMaker(workspace, key).perform(act);
    }
}
