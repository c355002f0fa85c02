package org.sankofa.sharing.review;

import java.util.Objects;

/** A step of a review is not possible. The message is a sentence for a person that says why and what to do. */
public class ReviewException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Stable reasons. */
    public enum Code {
        /** The record has nothing that is reviewed. */
        NOT_REVIEWED,
        /** The text is not in a state in which this can be done. */
        NOT_NOW,
        /** The role of the member does not allow it. */
        NOT_ALLOWED,
        /** Whoever wrote part of it does not vouch for it. */
        OWN_TEXT,
        /** The member vouched for this content already. */
        ALREADY_DONE,
        /** Somebody must say why. */
        REASON_NEEDED,
        /** Something else that belongs to the step is missing or wrong. */
        INCOMPLETE,
        /** The record has unsaved edits: nobody can review what nobody can read. */
        NOT_SAVED
    }

    private final Code code;

    /**
     * @param code the stable reason
     * @param message a sentence for a person
     */
    public ReviewException(Code code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code);
    }

    /** @return the stable reason */
    public Code code() {
        return code;
    }
}
