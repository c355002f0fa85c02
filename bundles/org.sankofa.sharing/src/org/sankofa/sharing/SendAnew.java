package org.sankofa.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.sharing.internal.Peer.Answer;
import org.sankofa.sharing.internal.Peer.Outcome;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;
import org.sankofa.store.transfer.Transfer;

/**
 * Puts a history that was begun anew in the place of the old one. What somebody sent there meanwhile would go with the
 * old one; his own machine has it still, and writes it again when he takes over the new history ({@link TakeAnew}).
 */
public final class SendAnew {

    private final SharedSpaces shared;
    private final Space space;
    private String remote;
    private String expected;
    private boolean evenSo;
    private Set<String> dropped = Set.of();

    /** Sends the new history of a space. */
    public SendAnew(SharedSpaces shared, Space space) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
    }

    /** Sends to this remote instead of the usual one. @return this */
    public SendAnew to(String name) {
        this.remote = name;
        return this;
    }

    /** Names the head the other side had when the history was begun anew. @return this */
    public SendAnew expecting(String head) {
        this.expected = head;
        return this;
    }

    /** Sends it even where somebody sent something meanwhile. @return this */
    public SendAnew evenSo() {
        this.evenSo = true;
        return this;
    }

    /** Takes attached files away there, too. @param files by SHA-256 @return this */
    public SendAnew dropping(Set<String> files) {
        this.dropped = Set.copyOf(files);
        return this;
    }

    /**
     * @return how many versions were sent; 0 when the new history is there already
     * @throws SharingException OVERTAKEN when somebody sent something meanwhile, SERVER_REFUSED when the other side
     *             never lets a history be replaced
     */
    public int run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Remote to = shared.remote(space, remote);
        return shared.exchange(space, to, true, () -> {
            Transfer transfer = Transfer.of(space);
            String head = space.head();
            try (Peer peer = shared.peer(to, progress); Repository local = transfer.local();
                    Peer.Sending sending = peer.sending(local)) {
                ObjectId there = sending.refs().get(sending.branch());
                if (there != null && !there.name().equals(expected) && !there.name().equals(head)) {
                    if (isThereAlready(peer, transfer, progress)) {
                        return 0;
                    }
                    if (!evenSo) {
                        throw Failure.of(Code.OVERTAKEN, "anew.overtaken", space.name(), to.url());
                    }
                }
                Map<String, ObjectId> targets = new LinkedHashMap<>();
                targets.put(sending.branch(), ObjectId.fromString(head));
                for (String file : dropped) {
                    if (sending.refs().containsKey(Peer.FILES + file)) {
                        targets.put(Peer.FILES + file, ObjectId.zeroId());
                    }
                }
                for (Answer answer : sending.send(targets, new Monitor(progress, Messages.text("task.send"))).values()) {
                    if (answer.outcome() != Outcome.DONE) {
                        throw Failure.of(Code.SERVER_REFUSED, "anew.refused", to.url(), answer.said());
                    }
                }
                transfer.setRemoteHead(to.name(), head);
                return transfer.count(null, head);
            }
        });
    }

    /** @return whether the new history was sent before, though nobody heard of it, and others went on from it since */
    private boolean isThereAlready(Peer peer, Transfer transfer, Progress progress)
            throws SharingException, StoreException {
        try (Reception reception = transfer.receive();
                Peer.Fetching there = peer.fetching(reception.repository(), Set.of())) {
            ObjectId id = there.refs().get(there.branch());
            if (id == null) {
                return false;
            }
            there.fetch(Map.of(there.branch(), id), Set.of(), new Monitor(progress, Messages.text("task.receive")));
            Optional<SpaceDescription> theirs = reception.describe(id.name());
            Optional<SpaceDescription> mine = transfer.describe(space.head());
            return theirs.isPresent() && mine.isPresent() && theirs.get().id().equals(mine.get().id())
                    && theirs.get().epoch().equals(mine.get().epoch());
        }
    }
}
