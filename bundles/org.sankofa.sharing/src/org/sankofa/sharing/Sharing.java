package org.sankofa.sharing;

import org.sankofa.sharing.internal.SharingImpl;
import org.sankofa.store.Workspace;

/** The service of sharing: where everything of this package begins. */
public interface Sharing {

    /** @return sharing without the service registry, for programs that have none */
    static Sharing plain() {
        return new SharingImpl();
    }

    /** @return what a workspace shares; cheap, and may be made anew at any time */
    SharedSpaces of(Workspace workspace, SharingOptions options);

    /** @return the same with the usual ways and the places of passwords this machine has */
    SharedSpaces of(Workspace workspace, Questions questions);
}
