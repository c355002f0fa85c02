package org.sankofa.ui.networks;

import java.nio.file.Path;

/** The folder in which the window keeps what belongs to the person, whatever network is open. Nothing in it is precious. */
public final class PersonFolder {

    private static final String PROPERTY = "sankofa.home";

    private PersonFolder() {
    }

    /** @return {@code .sankofa} in the home; the system property {@code sankofa.home} names another folder. It need not exist */
    public static Path path() {
        String home = System.getProperty(PROPERTY);
        return home != null ? Path.of(home) : Path.of(System.getProperty("user.home"), ".sankofa");
    }
}
