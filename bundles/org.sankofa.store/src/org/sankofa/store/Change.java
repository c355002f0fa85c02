package org.sankofa.store;

/**
 * A record that differs between two commits. A record marked as deleted is MODIFIED: ask the snapshot.
 *
 * @param key the record
 * @param type how the stored file differs
 * @param oldBlob id of the bytes before, null when added
 * @param newBlob id of the bytes after, null when removed
 */
public record Change(RecordKey key, Type type, String oldBlob, String newBlob) {

    /** How the stored file differs. */
    public enum Type {
        /** It was not there. */
        ADDED,
        /** It was there with other content. */
        MODIFIED,
        /** It is not there any more (done with plain Git only). */
        REMOVED
    }
}
