package org.sankofa.sharing.internal;

import java.util.List;

import org.sankofa.sharing.Questions;
import org.sankofa.sharing.SharedSpaces;
import org.sankofa.sharing.Sharing;
import org.sankofa.sharing.SharingOptions;
import org.sankofa.store.Workspace;

/** The service. */
public final class SharingImpl implements Sharing {

    @Override
    public SharedSpaces of(Workspace workspace, SharingOptions options) {
        return new SharedSpaces(workspace, options);
    }

    @Override
    public SharedSpaces of(Workspace workspace, Questions questions) {
        return of(workspace, SharingOptions.of(questions).with(List.of()));
    }
}
