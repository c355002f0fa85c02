package org.sankofa.sharing.internal;

import java.nio.file.Files;

import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Progress;

/** Finds the way to an address. */
public final class Peers {

    private Peers() {
    }

    /**
     * @param progress asked whether to go on waiting while a connection is opened
     * @return the other side; nothing is opened before it is used
     */
    public static Peer open(Address address, SharingOptions options, Traffic traffic, Progress progress) {
        if (address.kind() != Address.Kind.FOLDER) {
            return new GitPeer(address, options, traffic, progress);
        }
        return Files.isRegularFile(address.folder()) ? new BundlePeer(address.folder()) : new FolderPeer(address);
    }
}
