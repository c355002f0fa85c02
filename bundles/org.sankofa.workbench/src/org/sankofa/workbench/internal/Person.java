package org.sankofa.workbench.internal;

import org.sankofa.store.Identity;

/** Who works here, as far as the machine knows; the user can say it better in the settings. */
final class Person {

    private Person() {
    }

    static Identity current() {
        String login = System.getProperty("user.name", "").strip();
        String name = login.isEmpty() ? Messages.text("person.unknown") : login;
        return new Identity(name, name.toLowerCase().replaceAll("[^a-z0-9]+", ".") + "@localhost", null, null);
    }
}
