package org.sankofa.ui.help.internal.view;

import java.util.List;
import java.util.Optional;

/** The keys that the running program listens to. */
public interface KeyNames {

    /**
     * A command and its keys.
     *
     * @param command its name in the person's language
     * @param keys as they are called on this system
     */
    record Row(String command, List<String> keys) {
    }

    /** @return the keys of a command, as they are called on this system */
    Optional<String> keys(String command);

    /** @return all commands that have keys, by name */
    List<Row> all();
}
