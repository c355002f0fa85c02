package org.sankofa.sharing;

import java.util.Objects;

import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;

/**
 * Looks what others sent and fetches it, without taking it in: {@link SpaceState#behind} and
 * {@link IncomingChanges#waiting} tell of it, and {@link Receive} takes it in, later also without a connection.
 */
public final class Look {

    private final SharedSpaces shared;
    private final Space space;

    /** Looks for a space. */
    public Look(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** @return the state of the space after that */
    public SpaceState run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Remote from = shared.remote(space, null);
        shared.exchange(space, false, () -> {
            try (Peer peer = shared.peer(from)) {
                return new Intake(shared.workspace(), space, from, false).fetch(peer, progress);
            }
        });
        return shared.state(space);
    }
}
