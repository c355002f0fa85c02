package org.sankofa.sharing;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.sankofa.sharing.SharingException.Code;
import org.sankofa.sharing.internal.Address;
import org.sankofa.sharing.internal.Failure;
import org.sankofa.sharing.internal.Messages;
import org.sankofa.sharing.internal.Peer;
import org.sankofa.store.Progress;
import org.sankofa.store.Space;
import org.sankofa.store.internal.git.Monitor;
import org.sankofa.store.transfer.Reception;
import org.sankofa.store.transfer.SpaceDescription;
import org.sankofa.store.transfer.Transfer;

/**
 * Shares a space for the first time: into an empty repository of a server, or into a new or empty folder. Where the
 * same space lies there already, this machine joins in.
 */
public final class Publish {

    private final SharedSpaces shared;
    private final Space space;
    private final String url;
    private String name = Remote.FIRST;

    /** @param url where to; a password in it is used now and not kept */
    public Publish(SharedSpaces shared, Space space, String url) {
        this.shared = Objects.requireNonNull(shared);
        this.space = Objects.requireNonNull(space);
        this.url = Objects.requireNonNull(url);
    }

    /** Names the remote. @return this */
    public Publish as(String remote) {
        this.name = remote;
        return this;
    }

    /**
     * @return what was sent
     * @throws SharingException PRIVATE, NOT_EMPTY, and those of {@link Share}; then the space is not shared there
     */
    public ShareResult run(Progress progress) throws SharingException {
        shared.requireShareable(space);
        Address address = Address.of(url);
        for (Remote one : shared.remotes(space)) {
            if (one.name().equalsIgnoreCase(name)) {
                throw Failure.of(Code.ALREADY_THERE, "remote.exists", space.name(), one.name(), one.url());
            }
        }
        try (Peer peer = shared.peer(address, progress)) {
            peer.make();
            requireEmptyOrSame(peer, address, progress);
        }
        Remote remote = shared.addRemote(space, name, url);
        boolean done = false;
        try {
            ShareResult result = new Share(shared, space).through(remote.name()).at(address).run(progress);
            done = true;
            return result;
        } finally {
            if (!done) {
                shared.removeRemote(space, remote.name());
            }
        }
    }

    private void requireEmptyOrSame(Peer peer, Address address, Progress progress) throws SharingException {
        Failure.in(address.toString(), () -> {
            Transfer transfer = Transfer.of(space);
            ObjectId there;
            try (Repository local = transfer.local(); Peer.Sending sending = peer.sending(local)) {
                if (sending.isEmpty()) {
                    return null;
                }
                there = sending.refs().get(sending.branch());
            }
            if (there == null) {
                throw Failure.of(Code.NOT_EMPTY, "publish.notEmpty", address);
            }
            if (!transfer.has(there.name())) {
                requireSame(peer, address, transfer, progress);
            }
            return null;
        });
    }

    private void requireSame(Peer peer, Address address, Transfer transfer, Progress progress)
            throws SharingException {
        Failure.in(address.toString(), () -> {
            try (Reception reception = transfer.receive();
                    Peer.Fetching fetching = peer.fetching(reception.repository(), Set.of())) {
                ObjectId head = fetching.refs().get(fetching.branch());
                if (head == null) {
                    throw Failure.of(Code.NOT_EMPTY, "publish.notEmpty", address);
                }
                fetching.fetch(Map.of(fetching.branch(), head), Set.of(),
                        new Monitor(progress, Messages.text("task.receive")));
                Optional<String> theirs = reception.describe(head.name()).map(SpaceDescription::id);
                if (theirs.isEmpty() || !theirs.equals(transfer.describe(space.head()).map(SpaceDescription::id))) {
                    throw Failure.of(Code.NOT_EMPTY, "publish.notEmpty", address);
                }
                return null;
            }
        });
    }
}
