package org.sankofa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.sankofa.merge.Write;
import org.sankofa.model.Record;
import org.sankofa.model.SpaceInfo;

/**
 * A collection of records with one history: the unit of sharing and access. Methods may be called from
 * any thread.
 */
public interface Space {

    /** What a space is for. */
    enum Kind {
        /** Of one person, on this machine only. */
        PRIVATE,
        /** Of one office. */
        OFFICE,
        /** Of a network of offices. */
        NETWORK,
        /** An example to look at. */
        SAMPLE
    }

    /** @return the short name, as in folders and on the command line */
    String name();

    /** @return what it is for */
    Kind kind();

    /** @return the description of the space, as of now; not to be changed through this object */
    SpaceInfo info();

    /** @return the key under which the description of the space is edited */
    RecordKey infoKey();

    /** @return whether records can be read only */
    boolean readOnly();

    /** @return why the space is read only, a sentence for people; empty when it can be written */
    Optional<String> readOnlyReason();

    /** Lets the user edit the space or not. */
    void setReadOnly(boolean on) throws StoreException;

    /** @return the current commit, 40 hexadecimal digits */
    String head() throws StoreException;

    /**
     * Writes many records in one commit. When nothing differs, nothing is written.
     *
     * @param message what was done, for the history
     * @return the version written, or empty when nothing differed
     * @throws StoreException READ_ONLY, CANNOT_WRITE, INVALID_CONTENT
     */
    Optional<Version> write(String message, Batch.Body body) throws StoreException;

    /**
     * The records that differ between two commits.
     *
     * @param fromCommit null: everything
     * @param toCommit null: the current commit
     */
    List<Change> changes(String fromCommit, String toCommit) throws StoreException;

    /**
     * The versions of a record, newest first.
     *
     * @param limit at most so many; 0: all
     */
    List<Version> history(String kind, String id, int limit) throws StoreException;

    /**
     * The versions in which one feature of an object changed, newest first, with only these changes.
     *
     * @param objectId the record's id or that of an object in it
     * @param feature name of the feature
     */
    List<Version> history(String kind, String id, String objectId, String feature) throws StoreException;

    /**
     * What differs in one record between two commits.
     *
     * @param fromCommit null: the record was not there
     * @param toCommit null: the current commit
     * @return the changes, empty when it is the same or cannot be read
     */
    List<FeatureChange> compare(String kind, String id, String fromCommit, String toCommit) throws StoreException;

    /** @return the newest commits of the space, newest first; feature changes are left out */
    List<Version> log(int limit) throws StoreException;

    /**
     * Whether one can rely on who made a version. Compares its signature with the keys of the members, and what
     * the program joined with what follows from the parts; what was found is remembered.
     *
     * @throws StoreException NOT_FOUND
     */
    Signature signature(String commit) throws StoreException;

    /**
     * The versions that are not signed by the member they name, newest first; those of the program itself are left
     * out where they say what they should.
     *
     * @param fromCommit what is in the history of this one is left out; null: nothing
     * @param toCommit null: the current commit
     */
    List<Version> unverified(String fromCommit, String toCommit) throws StoreException;

    /**
     * Signs what the member saved here without a signature and nobody else has yet. These versions get new names.
     *
     * @param sentCommit what others have; null: nothing
     * @return how many were signed
     */
    int signAgain(String sentCommit) throws StoreException;

    /**
     * The versions that brought what a record says, found by comparing each with the ones before: neither tags nor
     * what a commit says of itself are believed.
     *
     * @return by write of the current state the commits that brought it; none where a write cannot be traced
     * @throws StoreException NOT_FOUND, INVALID_CONTENT
     */
    Map<Write, Set<String>> origins(String kind, String id) throws StoreException;

    /**
     * The roles a member had who made a version. One that was taken away since counts only for versions that were
     * there by then.
     *
     * @param memberId id of the {@code SpaceMember}
     */
    Set<String> roles(String memberId, String commit) throws StoreException;

    /**
     * The description of the space as far as one can rely on it. Once an owner has a key, only what owners signed
     * counts for members and rules; {@link #info} shows what anybody wrote.
     *
     * @return not to be changed
     */
    SpaceInfo trustedInfo() throws StoreException;

    /**
     * @return the record as it was after that commit, alone and not to be edited; also when it is
     *         marked as deleted there
     * @throws StoreException NOT_FOUND, INVALID_CONTENT
     */
    Record recordAt(String kind, String id, String commit) throws StoreException;

    /** Makes the record show again what it showed after that commit, as a new version. A deleted data set comes back with its figures. */
    Version restore(String kind, String id, String commit) throws StoreException;

    /** Marks the record as deleted. Its content stays in the history. With a data set its figures go, in the same commit. */
    Version delete(String kind, String id) throws StoreException;

    /** Takes the deletion mark away. With a data set its figures come back, in the same commit. */
    Version undelete(String kind, String id) throws StoreException;

    /**
     * The versions in which figures of a data set changed, newest first; feature changes are left out.
     *
     * @param datasetId id of a {@code Dataset} record
     * @param limit at most so many; 0: all
     */
    List<Version> figureHistory(String datasetId, int limit) throws StoreException;

    /**
     * Takes back what one version did to records and data files, such as a whole import, as a new version. That can be taken back too.
     *
     * @return the version written
     * @throws StoreException CHANGED_SINCE where somebody changed the same since; then nothing is written. NOT_FOUND where there is no such
     *             version or nothing is left of it, INVALID_CONTENT where it is no save, READ_ONLY, CANNOT_WRITE
     */
    Version takeBack(String commit) throws StoreException;

    /** @return the attached files of the space */
    Files files();

    /**
     * Merges another history, whose objects are in this space already, into this one. The result is
     * the same whoever merges, in whatever order.
     *
     * @param otherCommit the other head
     */
    MergeResult merge(String otherCommit) throws StoreException;

    /**
     * Begins the history anew: writes every version again with something taken out, ends it with a version that
     * counts the epoch up, and throws the old one away. Nobody can undo that. Versions that change lose their
     * signatures. Whoever has the old history has to take over the new one ({@link #takeOver}); until then nothing
     * of his is merged.
     *
     * @param message what was done, for the history
     * @throws StoreException LOCKED while records of the space are open or have unsaved edits, READ_ONLY, CANCELLED,
     *             CANNOT_WRITE
     */
    NewEpoch beginAnew(Rewriting rewriting, String message, Progress progress) throws StoreException;

    /**
     * Takes over the history that others began anew, whose objects are in this space already, and throws the old
     * one away. What was not sent, and unsaved edits, are written again on top of it.
     *
     * @param newHead head of the new history
     * @throws StoreException OTHER_EPOCH when it is not newer, INVALID_CONTENT when it is of another space
     */
    NewEpoch takeOver(String newHead) throws StoreException;

    /**
     * Finds the records whose values contradict each other. The first time all records are looked through, later only
     * what changed since, also by another program.
     *
     * @return the records with the number of conflicts in each
     */
    Map<RecordKey, Integer> conflicts() throws StoreException;

    /** @return how many records {@link #conflicts} found, where it looked at what is there now; costs nothing */
    OptionalInt knownConflicts() throws StoreException;

    /** Packs everything into one file, which makes reading fast and the folder small. */
    void pack(Progress progress) throws StoreException;

    /** @return what was found in the repository that does not belong there, one sentence each */
    List<String> remarks() throws StoreException;

    /** @return the bare Git repository, for transport; never open it with plain JGit to write records */
    java.nio.file.Path repository();
}
