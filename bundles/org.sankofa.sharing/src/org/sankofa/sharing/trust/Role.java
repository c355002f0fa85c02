package org.sankofa.sharing.trust;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a member may do in a space, besides reading. */
public enum Role {
    /** Says who belongs to the space and which rules it has, and everything a moderator may. */
    OWNER,
    /** Leads reviews: asks others to review, retires, replaces. */
    MODERATOR,
    /** Reviews. */
    REVIEWER,
    /** Writes. */
    EDITOR,
    /** Reads only, and comments. */
    READER;

    /** @return the role of that name; empty when there is none */
    public static Optional<Role> of(String name) {
        for (Role role : values()) {
            if (role.key().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** @return the roles of these names, without those that are not known */
    public static Set<Role> of(Iterable<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> of(name).ifPresent(roles::add));
        return roles;
    }

    /** @return the name under which the role stands in the description of a space */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
