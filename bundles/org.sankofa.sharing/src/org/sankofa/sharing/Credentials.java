package org.sankofa.sharing;

import java.util.Optional;

/** A place where names and passwords are kept. Called on the thread of an operation; may take long. */
public interface Credentials {

    /**
     * @param address the address without password
     * @param user the name, where it is known; else empty
     * @return what is kept for it; empty when nothing is, or the place cannot be used now
     */
    Optional<Login> find(String address, String user);

    /**
     * The login worked: keep it, if this is a place to keep it.
     *
     * @return whether it is kept, so that no other place need be asked
     */
    default boolean accepted(String address, Login login) {
        return false;
    }

    /** The login did not work: forget it. */
    default void refused(String address, Login login) {
        // not every place keeps
    }
}
