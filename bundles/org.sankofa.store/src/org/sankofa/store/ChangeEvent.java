package org.sankofa.store;

import java.util.List;

/**
 * A space went from one commit to another.
 *
 * @param space name of the space
 * @param fromCommit the commit before, null for a space that was empty
 * @param toCommit the commit now
 * @param changes the records that differ
 * @param origin who did it
 */
public record ChangeEvent(String space, String fromCommit, String toCommit, List<Change> changes, Origin origin) {

    /** Who did it. */
    public enum Origin {
        /** This process wrote. */
        LOCAL,
        /** Another process on this machine wrote. */
        OTHER_PROCESS,
        /** It came from other members. */
        RECEIVED
    }

    /** Takes a copy of the list. */
    public ChangeEvent {
        changes = List.copyOf(changes);
    }
}
