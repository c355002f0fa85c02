package org.sankofa.sharing;

import java.util.Objects;
import java.util.Optional;

import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;

/** Takes in what others sent. Only what is missing is fetched; values that contradict each other are all kept. */
public final class Receive {

    private final SharedSpaces shared;
    private final Space space;
    private String remote;
    private boolean rewrittenToo;

    /** Receives for a space. */
    public Receive(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** Receives from this remote instead of the usual one. @return this */
    public Receive from(String name) {
        this.remote = name;
        return this;
    }

    /** Takes a history that was rewritten on the server, too: both are kept. @return this */
    public Receive evenRewritten() {
        this.rewrittenToo = true;
        return this;
    }

    /**
     * @return what came in
     * @throws SharingException what was merged before stays as it was
     */
    public ReceiveResult run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Remote from = shared.remote(space, remote);
        return shared.exchange(space, from, false, () -> {
            try (Peer peer = shared.peer(from, progress)) {
                Intake intake = new Intake(shared.workspace(), space, from, rewrittenToo);
                Optional<String> head = intake.fetch(peer, progress);
                return head.isEmpty() ? intake.nothing() : intake.merge(head.get(), progress);
            }
        });
    }
}
