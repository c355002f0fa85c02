package org.sankofa.store.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Repository;
import org.sankofa.store.ImportedSpace;
import org.sankofa.store.SpaceOptions;
import org.sankofa.store.StoreException;

/**
 * Objects on their way in. They lie in a folder of their own that goes away when this is closed; nothing of it
 * belongs to a space before {@link #accept} or {@link #create} found it complete.
 */
public interface Reception extends AutoCloseable {

    /** @return where a transport puts what it receives; sees the objects of the space, too */
    Repository repository();

    /** @return what the received commit says of its space; empty when it holds none */
    Optional<SpaceDescription> describe(String commit) throws StoreException;

    /** @return whether the first commit is in the history of the second, which was received */
    boolean isAncestor(String ancestor, String of) throws StoreException;

    /**
     * Checks everything the commit reaches and takes it into the space. Nothing shows yet: the records are
     * those of the commit only after a merge.
     *
     * @param remote the remote whose head the commit is; null: of none, then merge at once
     * @return what was found that does not belong into a space, one sentence each
     * @throws StoreException INVALID_CONTENT when parts are missing or it is another space, OTHER_EPOCH
     */
    List<String> accept(String commit, String remote) throws StoreException;

    /**
     * Checks a history that was begun anew and takes it into the objects of the space, for
     * {@link org.sankofa.store.Space#takeOver}.
     *
     * @throws StoreException INVALID_CONTENT when parts are missing
     */
    List<String> acceptAnew(String commit) throws StoreException;

    /**
     * Takes attached files into the space, those whose content has the SHA-256 they are named by.
     *
     * @param files SHA-256 to blob
     * @return how many were taken
     */
    int acceptFiles(Map<String, String> files) throws StoreException;

    /**
     * Makes a space of what was received.
     *
     * @param commit its head
     * @param files attached files, SHA-256 to blob
     * @throws StoreException INVALID_CONTENT, ALREADY_EXISTS, INVALID_NAME, CANNOT_WRITE
     */
    ImportedSpace create(String commit, Map<String, String> files, SpaceOptions options) throws StoreException;

    /** Throws away what was not accepted. */
    @Override
    void close();
}
