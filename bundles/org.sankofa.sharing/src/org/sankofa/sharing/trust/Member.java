package org.sankofa.sharing.trust;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who belongs to a space.
 *
 * @param id id of the {@code SpaceMember}
 * @param name as the space lists it; may be empty
 * @param practitioner id of the member's {@code Practitioner} record; empty when there is none
 * @param emails addresses under which the member saves, in small letters
 * @param roles what the member may do
 * @param keys public keys, as {@code type base64}
 * @param active whether the member has not left
 */
public record Member(String id, String name, String practitioner, Set<String> emails, Set<Role> roles,
        List<String> keys, boolean active) {

    /** Takes copies. */
    public Member {
        emails = Set.copyOf(emails);
        roles = Set.copyOf(roles);
        keys = List.copyOf(keys);
    }

    /** @return whether a version that names this author says it is of this member */
    public boolean isNamed(String author, String email) {
        return emails.isEmpty() ? !name.isBlank() && name.equals(author)
                : emails.contains(email.strip().toLowerCase(Locale.ROOT));
    }

    /** @return whether the member has one of the roles and has not left */
    public boolean hasAny(Set<Role> wanted) {
        return active && roles.stream().anyMatch(wanted::contains);
    }
}
