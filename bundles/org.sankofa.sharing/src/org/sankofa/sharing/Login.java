package org.sankofa.sharing;

import java.util.Objects;

/** A name and a password or token. Never printed. */
public final class Login {

    private final String user;
    private final char[] password;

    /**
     * @param user name; may be empty where a token is enough
     * @param password password or token; a copy is kept
     */
    public Login(String user, char[] password) {
        this.user = Objects.requireNonNull(user);
        this.password = password.clone();
    }

    /** @return the name */
    public String user() {
        return user;
    }

    /** @return a copy of the password */
    public char[] password() {
        return password.clone();
    }

    @Override
    public String toString() {
        return "login of " + user;
    }
}
