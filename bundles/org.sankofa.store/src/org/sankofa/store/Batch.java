package org.sankofa.store;

import java.util.Optional;

import org.sankofa.merge.RecordState;
import org.sankofa.model.Record;

/** Collects what one commit shall write. Valid only while the body runs. */
public interface Batch {

    /** What to write. */
    @FunctionalInterface
    interface Body {
        /** Puts and deletes records; an exception means that nothing is written. */
        void run(Batch batch) throws StoreException;
    }

    /**
     * Creates the record or makes it show what the object shows. Only what differs is written; data of
     * plug-ins that are not installed stays. The object is read at once and may be reused.
     *
     * @return whether anything differed from what is stored
     */
    boolean put(Record record) throws StoreException;

    /**
     * Writes the state as it is, tags included.
     *
     * @return whether anything differed from what is stored
     */
    boolean putState(RecordState state) throws StoreException;

    /** Marks a record as deleted; does nothing when it is not there or deleted already. Data files go with their data set. */
    boolean delete(RecordKey key) throws StoreException;

    /** @return the record as this batch would leave it, not to be changed; empty when missing or deleted */
    Optional<Record> get(String kind, String id) throws StoreException;

    /** @return the writes of the record as this batch would leave it; empty when missing */
    Optional<RecordState> state(String kind, String id) throws StoreException;

    /** @return a data file as this batch would leave it; empty where there is none, or nothing in it */
    Optional<byte[]> evidence(String datasetId, String area) throws StoreException;

    /**
     * Writes a data file of a data set, {@code evidence/<dataset id>/<area>.csv}. Where somebody else wrote it meanwhile, lines are
     * merged.
     */
    void putEvidence(String datasetId, String area, byte[] csv) throws StoreException;

    /** @return the tag of this write */
    String tag();
}
