package org.sankofa.sharing.review;

/** What can be done with a text under review. */
public enum ReviewStep {
    /** Ask for a review. */
    SUBMIT,
    /** Say who shall review it. */
    ASSIGN,
    /** Say something about it or about one of its fields; the state stays. */
    COMMENT,
    /** Vouch for it; with enough members who do, it is validated. On a validated text: confirm it. */
    ACCEPT,
    /** Give it back to its authors, with a reason. */
    RETURN,
    /** Turn it down, with a reason. */
    REJECT,
    /** Take a validated text out of use, with a reason. It stays findable. */
    RETIRE,
    /** Replace it by another one. */
    SUPERSEDE
}
