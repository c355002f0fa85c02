package org.sankofa.sharing.privacy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sankofa.sharing.internal.privacy.PersonRemoval;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;

/**
 * Takes what is known of a person out of a space, as a save: the fields of the profile, contact data, consents and
 * files, the name and addresses in the list of members, and names beside references to the person. The profile stays as
 * that of a former member, so that references to it still lead somewhere.
 *
 * <p>
 * What was saved before stays in the history, here and wherever it was sent to. {@link RewriteHistory} begins the
 * history anew without it.
 */
public final class RemovePerson {

    private final Workspace workspace;
    private final Space space;
    private final String person;

    /** @param person id of the record of the person */
    public RemovePerson(Workspace workspace, Space space, String person) {
        this.workspace = Objects.requireNonNull(workspace);
        this.space = Objects.requireNonNull(space);
        this.person = Objects.requireNonNull(person);
    }

    /**
     * @return what would be taken out, what stays, and which texts somebody has to read
     * @throws StoreException NOT_FOUND
     */
    public List<Mention> preview() throws StoreException {
        return new PersonRemoval(workspace, space, person).mentions();
    }

    /**
     * Takes it out.
     *
     * @return the version; empty when nothing was there any more
     * @throws StoreException NOT_FOUND, READ_ONLY, LOCKED while the profile has unsaved edits, CANNOT_WRITE
     */
    public Optional<Version> run() throws StoreException {
        return new PersonRemoval(workspace, space, person).run();
    }

    /** @return the profile */
    public RecordKey key() throws StoreException {
        return new PersonRemoval(workspace, space, person).key();
    }
}
