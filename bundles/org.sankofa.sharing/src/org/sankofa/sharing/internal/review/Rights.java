package org.sankofa.sharing.internal.review;

import java.util.EnumSet;
import java.util.Set;

import org.sankofa.model.ReviewState;
import org.sankofa.sharing.review.ReviewStep;
import org.sankofa.sharing.trust.Members;
import org.sankofa.sharing.trust.Role;

/** Which step leads where, and who may make it. */
final class Rights {

    private static final Set<Role> LEADING = Set.of(Role.OWNER, Role.MODERATOR);
    private static final Set<Role> WRITING = Set.of(Role.OWNER, Role.MODERATOR, Role.REVIEWER, Role.EDITOR);

    private Rights() {
    }

    /** @return the states in which a step can be made */
    static Set<ReviewState> states(ReviewStep step) {
        return switch (step) {
            case SUBMIT -> EnumSet.of(ReviewState.DRAFT, ReviewState.RETURNED, ReviewState.REJECTED,
                    ReviewState.VALIDATED);
            case ASSIGN, REJECT -> EnumSet.of(ReviewState.SUBMITTED, ReviewState.IN_REVIEW);
            case ACCEPT, RETURN -> EnumSet.of(ReviewState.SUBMITTED, ReviewState.IN_REVIEW, ReviewState.VALIDATED);
            case RETIRE -> EnumSet.of(ReviewState.VALIDATED);
            case SUPERSEDE -> EnumSet.of(ReviewState.VALIDATED, ReviewState.RETIRED);
            case COMMENT -> EnumSet.allOf(ReviewState.class);
        };
    }

    /** @return whether somebody must say why */
    static boolean needsReason(ReviewStep step) {
        return step == ReviewStep.RETURN || step == ReviewStep.REJECT || step == ReviewStep.RETIRE
                || step == ReviewStep.COMMENT;
    }

    /** @return the state a step leads to; the same for steps that lead nowhere */
    static ReviewState target(ReviewStep step, ReviewState from) {
        return switch (step) {
            case SUBMIT -> ReviewState.SUBMITTED;
            case ASSIGN -> ReviewState.IN_REVIEW;
            case ACCEPT -> ReviewState.VALIDATED;
            case RETURN -> ReviewState.RETURNED;
            case REJECT -> ReviewState.REJECTED;
            case RETIRE -> ReviewState.RETIRED;
            case SUPERSEDE -> ReviewState.SUPERSEDED;
            case COMMENT -> from;
        };
    }

    /** @return the roles that may make a step */
    static Set<Role> roles(ReviewStep step, Members members) {
        return switch (step) {
            case SUBMIT -> WRITING;
            case ASSIGN -> EnumSet.of(Role.OWNER, Role.MODERATOR, Role.REVIEWER);
            case ACCEPT, RETURN, REJECT -> members.accepting();
            case RETIRE, SUPERSEDE -> LEADING;
            case COMMENT -> EnumSet.allOf(Role.class);
        };
    }

    /** @return whether these roles may make a step that stands in a log */
    static boolean allow(LogEntry entry, Set<Role> roles, Members members) {
        for (ReviewStep step : ReviewStep.values()) {
            boolean possible = entry.isVote() ? step == ReviewStep.ACCEPT
                    : step != ReviewStep.ACCEPT && target(step, entry.from()) == entry.to();
            if (possible && roles(step, members).stream().anyMatch(roles::contains)) {
                return true;
            }
        }
        return false;
    }
}
