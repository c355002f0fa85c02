package org.sankofa.store;

import java.time.Instant;

/**
 * Unsaved edits found after a crash.
 *
 * @param id names the copy
 * @param key the record that was edited
 * @param title what to call the record
 * @param when when the copy was written
 * @param baseCommit the version edited from; null for a record that was never saved
 */
public record RecoveryCopy(String id, RecordKey key, String title, Instant when, String baseCommit) {
}
