package org.sankofa.ui.evidence.internal.browse;

import java.util.Optional;

import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/** What changed the figures of an edition last, where that can be taken back. */
public final class LastChange {

    private LastChange() {
    }

    /** @return empty where the space is only read, or where what several people wrote was joined last. Reads the history, so not on the window's thread */
    public static Optional<Version> of(Workspace workspace, RecordKey edition) throws StoreException {
        Optional<Space> space = workspace.space(edition.space()).filter(one -> !one.readOnly());
        return space.isEmpty() ? Optional.empty() : space.get().figureHistory(edition.id(), 1).stream().filter(version -> !version.merge()).findFirst();
    }
}
