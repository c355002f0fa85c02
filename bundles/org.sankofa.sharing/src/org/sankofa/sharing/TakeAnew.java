package org.sankofa.sharing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.NewEpoch;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.Transfer;

/**
 * Takes over the history that others began anew, and throws the old one away. What was not sent is written again on
 * top of it, and goes with the next {@link Share}; unsaved edits stay.
 */
public final class TakeAnew {

    private final SharedSpaces shared;
    private final Space space;
    private String remote;

    /** Takes over the new history of a space. */
    public TakeAnew(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** Takes it from this remote instead of the usual one. @return this */
    public TakeAnew from(String name) {
        this.remote = name;
        return this;
    }

    /**
     * @return what was taken over
     * @throws SharingException OTHER_EPOCH when the history there is no newer one
     */
    public NewEpoch run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Remote from = shared.remote(space, remote);
        return shared.exchange(space, from, false, () -> {
            Transfer transfer = Transfer.of(space);
            String head;
            try (Peer peer = shared.peer(from, progress); Reception reception = transfer.receive();
                    Peer.Fetching there = peer.fetching(reception.repository(), Set.of())) {
                ObjectId id = there.refs().get(there.branch());
                if (id == null) {
                    throw Failure.of(Code.NOT_A_SPACE, "join.empty", from.url());
                }
                head = id.name();
                if (!transfer.has(head)) {
                    there.fetch(Map.of(there.branch(), id), Set.of(),
                            new Monitor(progress, Messages.text("task.receive")));
                    reception.acceptAnew(head);
                }
            }
            NewEpoch taken = space.takeOver(head);
            transfer.setRemoteHead(from.name(), head);
            return taken;
        });
    }
}
