package org.sankofa.ui.network.internal.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.sankofa.model.SignaturePolicy;
import org.sankofa.sharing.trust.Role;

/**
 * How it stands with signatures in a space.
 *
 * @param key the file that what is saved here is signed with; null: nothing is signed
 * @param publicKey its public half; empty without a key
 * @param problem why the key cannot be used, or why the last save could not be signed; empty: it can
 * @param policy what the space wants done with what nobody signed
 * @param place how the person stands to the list of members
 * @param members those of the list
 * @param signed how many of the versions looked at are signed by the member they name
 * @param unsigned how many are not signed
 * @param doubtful how many are signed by somebody else than they name, by nobody the space knows, or wrongly
 */
public record SigningState(Path key, String publicKey, String problem, SignaturePolicy policy, Place place, List<MemberLine> members,
        int signed, int unsigned, int doubtful) {

    /** How somebody stands to the list of members. */
    public enum Place {
        /** Listed with the key that is used here. */
        LISTED,
        /** Listed, but the key that is used here is not. */
        WITHOUT_KEY,
        /** Not listed. */
        STRANGER,
        /** No key is used here. */
        NO_KEY
    }

    /**
     * A member of the space.
     *
     * @param name as the space lists it
     * @param keys how many keys are listed
     * @param signed how many of the versions looked at are signed by the member
     * @param last the last one of these; null: none
     */
    public record MemberLine(String name, Set<Role> roles, boolean active, int keys, int signed, Instant last) {
    }

    /** Takes a copy of the list. */
    public SigningState {
        members = List.copyOf(members);
    }

    /**
     * @return whether the person can put the key on the list, with effect: until an owner has a key everything in the list
     *         counts, and from then on only what owners signed
     */
    public boolean canAdd() {
        return (place == Place.WITHOUT_KEY || place == Place.STRANGER && members.isEmpty())
                && members.stream().noneMatch(member -> member.roles().contains(Role.OWNER) && member.keys() > 0);
    }
}
