package org.sankofa.sharing.internal;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.sharing.Credentials;
import org.sankofa.sharing.GitCredentials;
import org.sankofa.sharing.Questions;
import org.sankofa.sharing.SecureStorage;
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
        return of(workspace, SharingOptions.of(questions).with(places()));
    }

    private static List<Credentials> places() {
        List<Credentials> places = new ArrayList<>();
        places.add(new GitCredentials());
        try {
            places.add(new SecureStorage());
        } catch (LinkageError e) {
            // a program without Equinox has no secure storage
            System.getLogger("org.sankofa.sharing").log(System.Logger.Level.DEBUG, e.toString());
        }
        return places;
    }
}
