package org.sankofa.sharing.internal;

import java.nio.file.Files;

import org.sankofa.sharing.SharingOptions;

/** Finds the way to an address. */
public final class Peers {

    private Peers() {
    }

    /** @return the other side; nothing is opened before it is used */
    public static Peer open(Address address, SharingOptions options, Traffic traffic) {
        if (address.kind() != Address.Kind.FOLDER) {
            return new GitPeer(address, options, traffic);
        }
        return Files.isRegularFile(address.folder()) ? new BundlePeer(address.folder()) : new FolderPeer(address);
    }
}
