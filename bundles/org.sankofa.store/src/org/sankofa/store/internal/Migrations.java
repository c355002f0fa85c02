package org.sankofa.store.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.List;

import org.sankofa.merge.RecordState;
import org.sankofa.store.Migration;

/** The steps from every older version of the schema to the one this program writes. */
final class Migrations {

    /** The version of the schema when no step is given. */
    static final int FIRST = 1;

    private final Map<Integer, Migration> steps = new TreeMap<>();
    private final int current;

    Migrations(List<Migration> migrations) {
        int newest = FIRST;
        for (Migration step : migrations) {
            if (steps.put(step.fromVersion(), step) != null) {
                throw new IllegalArgumentException("Two migrations start from version " + step.fromVersion());
            }
            newest = Math.max(newest, step.fromVersion() + 1);
        }
        current = newest;
    }

    /** @return the version this program writes */
    int current() {
        return current;
    }

    /** @return the record in the current version; a newer one as it is */
    RecordState migrate(RecordState record) {
        RecordState state = record;
        while (state.schema() < current) {
            int version = state.schema();
            Migration step = steps.get(version);
            state = (step == null ? state : step.migrate(state)).withSchema(version + 1);
        }
        return state;
    }
}
