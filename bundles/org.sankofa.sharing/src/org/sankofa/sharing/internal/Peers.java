package org.sankofa.sharing.internal;

import org.sankofa.sharing.SharingOptions;

/** Finds the way to an address. */
public final class Peers {

    private Peers() {
    }

    /** @return the other side; nothing is opened before it is used */
    public static Peer open(Address address, SharingOptions options, Traffic traffic) {
        return address.kind() == Address.Kind.FOLDER ? new FolderPeer(address)
                : new GitPeer(address, options, traffic);
    }
}
