package org.sankofa.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.merge.RecordState;
import org.sankofa.model.Record;
import org.sankofa.model.checks.CheckContext;

/**
 * A consistent view of all spaces and the built-in vocabularies at one moment. Records are read when
 * they are needed and kept as long as memory allows; their references resolve inside the snapshot. The
 * objects are shared: look at them, never change them. Safe for several threads.
 *
 * <p>
 * Records that cannot be read (bytes that are no valid record) count as not there;
 * {@link #unreadable(RecordKey)} says why.
 */
public interface Snapshot extends CheckContext {

    /** @return the commit of that space, or null when the space is unknown */
    String head(String space);

    /** @return the names of the spaces in workspace order */
    List<String> spaces();

    /**
     * The records, by walking the names only: quick, and it includes records marked as deleted. Lazy;
     * close it when not read to the end.
     *
     * @param space null: all spaces of the workspace, without the built-in vocabularies;
     *            {@link RecordKey#BUILT_IN}: the built-in vocabularies
     * @param kind null: all kinds
     */
    Stream<RecordKey> keys(String space, String kind);

    /** @return the records themselves without deleted and unreadable ones; parameters as for keys */
    @Override
    Stream<Record> records(String space, String kind);

    /** @return how many {@link #keys} there are */
    long count(String space, String kind);

    /** @return the record; empty when missing, deleted or unreadable */
    Optional<Record> record(RecordKey key);

    /** @return the record of that id, looked up in workspace order, then in the vocabularies */
    @Override
    Optional<Record> record(String id);

    /** @return where the record of that id is, looked up in the same order; deleted ones too */
    Optional<RecordKey> find(String id);

    /** @return the key of a record of this snapshot */
    Optional<RecordKey> keyOf(Record record);

    /** @return what a {@code sankofa:} address stands for; empty when it was not received yet */
    @Override
    Optional<EObject> resolve(URI uri);

    /** @return the writes of the record, deleted or not, migrated; empty when missing or unreadable */
    Optional<RecordState> state(RecordKey key);

    /** @return the stored bytes */
    Optional<byte[]> bytes(RecordKey key);

    /**
     * @param datasetId id of a {@code Dataset} record
     * @param area code of the area, as in the name of the file
     * @return the data file {@code evidence/<dataset>/<area>.csv}; empty when there is none
     */
    Optional<byte[]> evidence(String space, String datasetId, String area);

    /**
     * @param datasetId id of a {@code Dataset} record
     * @param area code of the area
     * @return names what is in the data file: the same content has the same version, in whatever space; empty when there is none
     */
    Optional<String> evidenceVersion(String space, String datasetId, String area);

    /** @return the codes of the areas for which a data set has a data file, in order */
    List<String> evidenceAreas(String space, String datasetId);

    /** @return ids of the data sets that have figures in data files of a space, whether or not a record describes them */
    List<String> evidenceDatasets(String space);

    /** @return whether the record is there and marked as deleted */
    boolean deleted(RecordKey key);

    /** @return why a record cannot be read, a sentence for people; empty when it can or is missing */
    Optional<String> unreadable(RecordKey key);
}
