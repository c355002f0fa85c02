package org.sankofa.search.experience;

/**
 * One of the circumstances under which a lesson holds, or does not, held against the question.
 *
 * @param notWhen whether the lesson does <em>not</em> apply under it
 * @param text the circumstance, for people
 * @param answer whether it is given here
 * @param here the value here, for people; empty where it is not known
 */
public record ConditionCheck(boolean notWhen, String text, Answer answer, String here) {

    /** Whether a circumstance is given. */
    public enum Answer {
        /** It is given here. */
        HOLDS,
        /** It is not given here. */
        FAILS,
        /** Nothing is known of it here, or it is written in words alone. */
        CANNOT_BE_CHECKED
    }

    /** @return whether it speaks against using the lesson here */
    public boolean speaksAgainst() {
        return answer == (notWhen ? Answer.HOLDS : Answer.FAILS);
    }
}
