package org.sankofa.sharing;

import java.util.Optional;

/** What only a person can answer. Called on the thread of an operation, which waits for the answer. */
public interface Questions {

    /** Nobody is there to answer. */
    Questions NOBODY = new Questions() {
    };

    /**
     * @param address the address without password
     * @param user the name, where it is known; else empty
     * @param again whether what was said before did not work
     * @return name and password; empty when the person gives up
     */
    default Optional<Login> login(String address, String user, boolean again) {
        return Optional.empty();
    }

    /**
     * The server was never met before.
     *
     * @return whether it is the right one; it is known from then on
     */
    default boolean trust(HostKey key) {
        return false;
    }

    /**
     * @param keyFile the file of an SSH key
     * @param again whether what was said before did not work
     * @return what unlocks it; empty when the person gives up
     */
    default Optional<char[]> passphrase(String keyFile, boolean again) {
        return Optional.empty();
    }
}
