package org.sankofa.sharing;

import java.util.List;
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
    private String place;

    /** Looks for a space. */
    public Look(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** Looks at one of several places only. @param name of the remote @return this */
    public Look at(String name) {
        this.place = name;
        return this;
    }

    /**
     * @return the state of the space after that
     * @throws SharingException when no place could be looked at, or one holds what must not be taken in
     */
    public SpaceState run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        SharingException failure = null;
        boolean any = false;
        for (Remote from : place == null ? shared.all(space) : List.of(shared.remote(space, place))) {
            try {
                look(from, progress);
                any = true;
            } catch (SharingException e) {
                if (failure == null || failure.offline()) {
                    failure = e;
                }
            }
        }
        if (failure != null && !(any && failure.offline())) {
            throw failure;
        }
        return shared.state(space);
    }

    private void look(Remote from, Progress progress) throws SharingException {
        shared.exchange(space, from, false, () -> {
            try (Peer peer = shared.peer(from, progress)) {
                return new Intake(shared.workspace(), space, from, false).fetch(peer, progress);
            }
        });
    }
}
