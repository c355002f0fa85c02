package org.sankofa.sharing.privacy;

import org.sankofa.store.Space;

/** What a space allows. */
public final class Privacy {

    private Privacy() {
    }

    /** @return whether a space may leave this machine: a private one never does, whatever it is asked for */
    public static boolean mayLeave(Space space) {
        return space.kind() != Space.Kind.PRIVATE;
    }

    /** @return whether contact data of people may be kept in a space */
    public static boolean allowsContactData(Space space) {
        return Boolean.TRUE.equals(space.info().getContactDataAllowed());
    }
}
