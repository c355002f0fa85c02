package org.sankofa.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.checks.RecordCheck;
import org.sankofa.vocabularies.Vocabularies;

/**
 * The spaces a person works with, opened together. All methods may be called from any thread. Several
 * processes may have the same workspace open.
 */
public interface Workspace extends AutoCloseable {

    /** @return the folder of the workspace */
    Path directory();

    /** @return how it was opened */
    WorkspaceOptions options();

    /** @return the author of everything written here */
    Identity identity();

    /** Changes and stores the author of what is written from now on. */
    void setIdentity(Identity identity) throws StoreException;

    /** @return the file of the key that saves are signed with; empty when they are not signed */
    Optional<Path> signingKey();

    /**
     * Names the SSH key that saves are signed with from now on. The path is stored, never the key: it is read when
     * something is saved. A public key, or one with a passphrase, is used through the SSH agent.
     *
     * @param key a private or public key of {@code ssh-keygen}; null: sign no more
     * @return the public half, as it stands in the list of members; empty for none
     * @throws StoreException NOT_FOUND when the file holds no key that can be used, CANNOT_WRITE
     */
    String setSigningKey(Path key) throws StoreException;

    /**
     * @param key a private or public key of {@code ssh-keygen}
     * @return its public half, as it stands in the list of members; nothing is stored
     * @throws StoreException NOT_FOUND when the file holds no key that can be used
     */
    String publicKey(Path key) throws StoreException;

    /** Names what signs saves of this process in place of the key; null: the key again. */
    void setSigner(CommitSigner signer);

    /** @return why the last save could not be signed, a sentence for people; empty when it was or is not asked for */
    Optional<String> signingProblem();

    /**
     * Adds a listener that is told, once for each reason, that saves are not signed though they should be. It is
     * called on the thread that saves.
     */
    void onSigningProblem(Consumer<String> listener);

    /** @return the spaces in workspace order, in which references are looked up */
    List<Space> spaces();

    /** @return why spaces of this workspace could not be opened, one sentence each; they are left as they are */
    List<String> remarks();

    /** @return the space of that name */
    Optional<Space> space(String name);

    /** @return the first space that can be written, private ones first: where new records go by default */
    Optional<Space> defaultSpace();

    /**
     * Makes a new, empty space at the end of the order.
     *
     * @throws StoreException ALREADY_EXISTS, INVALID_NAME, CANNOT_WRITE
     */
    Space createSpace(SpaceOptions options) throws StoreException;

    /**
     * Makes a space of a Git repository handed over as a folder (bare or with a work tree). The folder
     * is never opened in place: its objects are read and checked into a repository of ours, hooks,
     * configuration, submodules and links stay behind and are reported.
     *
     * @throws StoreException INVALID_CONTENT when it holds no space, ALREADY_EXISTS, CANNOT_WRITE
     */
    ImportedSpace importSpace(Path repository, SpaceOptions options) throws StoreException;

    /**
     * Takes a space out of the workspace. Its repository is kept beside, complete with unsaved edits, and can be
     * taken over again with {@link #importSpace}.
     *
     * @return where it is kept
     * @throws StoreException LOCKED while a record of it is being edited, UNKNOWN_SPACE, CANNOT_WRITE
     */
    Path removeSpace(String name) throws StoreException;

    /** Changes and stores the order of the spaces; names left out keep their place at the end. */
    void setOrder(List<String> names) throws StoreException;

    /** @return a consistent, unchanging view of all spaces as they are now; cheap */
    Snapshot snapshot();

    /**
     * Opens a record for editing. All callers share one session and one live object for a key; each
     * closes its own handle.
     *
     * @throws StoreException NOT_FOUND, INVALID_CONTENT
     */
    EditingSession edit(RecordKey key) throws StoreException;

    /**
     * Starts a new record. It exists once it is saved.
     *
     * @throws StoreException UNKNOWN_SPACE, READ_ONLY, UNKNOWN_KIND
     */
    EditingSession create(String space, EClass kind) throws StoreException;

    /** @return the sessions that are open, one for each record, without counting as a user of them */
    List<EditingSession> openSessions();

    /** @return unsaved edits that a crash left behind and nobody edits now */
    List<RecoveryCopy> recoveryCopies();

    /**
     * Opens the record with the unsaved edits of the copy, merged with what was saved since. The copy
     * goes away when the session is saved or reverted.
     */
    EditingSession recover(RecoveryCopy copy) throws StoreException;

    /** Throws a recovery copy away. */
    void discard(RecoveryCopy copy) throws StoreException;

    /** Writes the recovery copies that are due now, for tests and for the end of the program. */
    void flushRecovery() throws StoreException;

    /**
     * Moves a record to another space: same id, a new history there, and in the old space a deletion
     * mark that does not say where it went.
     *
     * @return the version in the new space
     */
    Version move(RecordKey key, String targetSpace) throws StoreException;

    /** Looks now for changes other processes made and reports them; returns when listeners were told. */
    void refresh() throws StoreException;

    /** Adds a listener; it is called on a thread of the store, one event after another. */
    void addListener(ChangeListener listener);

    /** Removes a listener. */
    void removeListener(ChangeListener listener);

    /** @return the built-in vocabularies, read once; to be looked at only */
    Vocabularies vocabularies();

    /** Names the checks that {@link EditingSession#problems()} runs: built-in ones and those of plug-ins. */
    void setChecks(List<RecordCheck> checks);

    /** @return the checks that are run; those built in unless others were named */
    List<RecordCheck> checks();

    /** @return counters of what the store did, for measurements */
    StoreCounters counters();

    /** Keeps unsaved edits as recovery copies and closes everything. */
    @Override
    void close() throws StoreException;
}
