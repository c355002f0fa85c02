package org.sankofa.store.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Repository;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.store.Version;
import org.sankofa.store.Workspace;
import org.sankofa.store.internal.TransferImpl;

/** What sharing needs of a space beyond {@link Space}. Safe for several threads and processes. */
public interface Transfer {

    /** @return the transfer of a space that a workspace of this program opened */
    static Transfer of(Space space) {
        return TransferImpl.of(space);
    }

    /**
     * Begins to receive a space that is not there yet.
     *
     * @throws StoreException READ_ONLY, CANNOT_WRITE
     */
    static Reception joining(Workspace workspace) throws StoreException {
        return TransferImpl.joining(workspace);
    }

    /** @return a view of the repository to send from, without configuration and hooks; to be closed */
    Repository local() throws StoreException;

    /** Begins to receive objects for the space. */
    Reception receive() throws StoreException;

    /** @return the head a remote had when it was last looked at; its objects are here */
    Optional<String> remoteHead(String remote) throws StoreException;

    /** Notes the head of a remote, whose objects are here; null forgets the remote. */
    void setRemoteHead(String remote, String commit) throws StoreException;

    /** @return whether the commit is in this space's objects */
    boolean has(String commit) throws StoreException;

    /** @return whether the first commit is in the history of the second, or is it */
    boolean isAncestor(String ancestor, String of) throws StoreException;

    /**
     * @param from null: none
     * @return how many commits are in the history of the second that are not in the first's
     */
    int count(String from, String to) throws StoreException;

    /** @return a newest commit that is in the histories of both; empty when they have none in common */
    Optional<String> mergeBase(String a, String b) throws StoreException;

    /**
     * @param from null: the beginning
     * @return by record the versions in which it was changed between two commits, newest first, without what changed
     */
    Map<RecordKey, List<Version>> versions(String from, String to) throws StoreException;

    /** @return what changes of plain Git between two commits were no records and are kept aside, one sentence each */
    List<String> setAside(String from, String to) throws StoreException;

    /** @return what to call a record as it was in a commit; its id where it has no title or cannot be read */
    String title(RecordKey key, String commit) throws StoreException;

    /** @return the description of the space in a commit that is here; empty when it has none */
    Optional<SpaceDescription> describe(String commit) throws StoreException;

    /** @return the attached files that are here: SHA-256 to blob */
    Map<String, String> files() throws StoreException;

    /** @return the attached files that records changed between two commits name, by SHA-256 */
    List<String> filesNamed(String from, String to) throws StoreException;
}
