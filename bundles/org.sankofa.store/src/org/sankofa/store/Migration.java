package org.sankofa.store;

import org.sankofa.merge.RecordState;

/**
 * One small numbered step that brings a record from one schema version to the next. Steps run in
 * memory, in the order of their numbers, before a record is used; the stored bytes change at the
 * record's next edit. A record may already be in the newer form, so a step leaves alone what it does
 * not recognise as old: applying it twice is the same as applying it once. It must be deterministic,
 * because every member of a space migrates for himself.
 */
public interface Migration {

    /** @return the schema version this step starts from; it leads to the one after */
    int fromVersion();

    /**
     * @param record the record in the older form
     * @return the record in the newer form, or the same object when nothing had to change
     */
    RecordState migrate(RecordState record);
}
