package org.sankofa.sharing;

import org.sankofa.model.checks.Problem;
import org.sankofa.store.RecordKey;

/**
 * Something that is not right with a record after others' changes came in. It is said, never refused.
 *
 * @param key the record
 * @param title what to call it
 * @param problem what is wrong
 */
public record RecordProblem(RecordKey key, String title, Problem problem) {
}
