package org.sankofa.store;

import java.util.Objects;

/**
 * Whether one can rely on who made a version.
 *
 * @param state what was found
 * @param memberId id of the {@code SpaceMember} whose key signed; empty when it is nobody's
 * @param member name of that member; may be empty
 * @param fingerprint of the key, {@code SHA256:...}; empty without a readable signature
 */
public record Signature(State state, String memberId, String member, String fingerprint) {

    /** What was found. */
    public enum State {
        /** Signed with the key of the member who is named as the author. */
        VERIFIED,
        /** Signed by a member, but somebody else is named as the author. */
        OTHER_AUTHOR,
        /** Signed with a key that is no member's, or no longer. */
        UNKNOWN,
        /** Not signed. */
        UNSIGNED,
        /** The signature does not belong to this version, or a version joined by the program says what it should not. */
        BAD,
        /** Made by the program of other versions, and it says exactly what follows from these. */
        DERIVED
    }

    /** Checks that nothing is missing. */
    public Signature {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /** @return a signature of which no more is known */
    public static Signature of(State state) {
        return new Signature(state, "", "", "");
    }

    /** @return whether the author is who the version says, or nobody's word is needed */
    public boolean isGood() {
        return state == State.VERIFIED || state == State.DERIVED;
    }
}
