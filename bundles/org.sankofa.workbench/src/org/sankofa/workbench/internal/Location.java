package org.sankofa.workbench.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * Which network the window opens: the folder named after {@code -network} on the command line, else the
 * folder {@code Sankofa} in the user's home. The system property {@code sankofa.network} goes before both.
 */
final class Location {

    private static final String ARGUMENT = "-network";
    private static final String PROPERTY = "sankofa.network";

    private Location() {
    }

    static Path of(List<String> arguments) {
        String property = System.getProperty(PROPERTY);
        if (property != null) {
            return Path.of(property).toAbsolutePath().normalize();
        }
        int at = arguments.indexOf(ARGUMENT);
        Path named = at >= 0 && at + 1 < arguments.size() ? Path.of(arguments.get(at + 1))
                : Path.of(System.getProperty("user.home"), "Sankofa");
        return named.toAbsolutePath().normalize();
    }

    /** Where the window keeps its layout and settings: in the folder of the network, so that both travel together. */
    static Path settings(Path network) {
        return network.resolve("workbench");
    }
}
