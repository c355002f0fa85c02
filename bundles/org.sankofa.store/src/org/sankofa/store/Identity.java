package org.sankofa.store;

import java.util.Objects;

/**
 * Who writes: the author of every commit made in a workspace.
 *
 * @param name the person's name, as it shall stand in the history
 * @param email e-mail address; may be empty
 * @param office office or organisation; may be empty
 * @param practitionerId id of the person's {@code Practitioner} record; may be empty
 */
public record Identity(String name, String email, String office, String practitionerId) {

    /** Null becomes empty; angle brackets and line breaks, which Git cannot store, are taken out. */
    public Identity {
        name = clean(name);
        email = clean(email);
        office = clean(office);
        practitionerId = clean(practitionerId);
        Objects.requireNonNull(name);
    }

    /**
     * @param name the person's name
     * @param email e-mail address
     * @return an identity without office and practitioner
     */
    public static Identity of(String name, String email) {
        return new Identity(name, email, "", "");
    }

    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("[<>\\p{Cntrl}]", " ").strip();
    }
}
