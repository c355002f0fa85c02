package org.sankofa.cli.internal;

import org.sankofa.store.Identity;

/** Who makes a workspace on the command line. */
public final class Identities {

    private Identities() {
    }

    /** @return the person named; where nothing was named, the one who is logged in */
    public static Identity of(String name, String email) {
        String user = System.getProperty("user.name", "");
        return Identity.of(name == null || name.isBlank() ? (user.isBlank() ? "Unnamed" : user) : name,
                email == null ? "" : email);
    }
}
