package org.sankofa.store.internal;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.Keys;
import org.sankofa.merge.MalformedRecordException;
import org.sankofa.merge.RecordState;
import org.sankofa.store.RecordKey;
import org.sankofa.store.internal.git.PackOutput;

/** The versions a space pins in its description: schema, merge, epoch. */
final class SpaceSchema {

    /** Feature with the newest version of the schema that records of the space are in. */
    static final String SCHEMA = "schemaVersion";
    /** Feature with the version of the rules of the merge. */
    static final String MERGE = "mergeVersion";
    /** Feature with the epoch: histories of another one are not merged. */
    static final String EPOCH = "epoch";
    /** Feature that says what happens to changes nobody signed. */
    static final String SIGNATURES = "signaturePolicy";
    /** They are refused. */
    static final String REFUSE = "refuse";
    /** The version of the rules of the merge this program follows. */
    static final int MERGE_VERSION = 1;

    private final SpaceStore store;
    private ObjectId blob;
    private RecordState info;

    SpaceSchema(SpaceStore store) {
        this.store = store;
    }

    /** @return the description as stored, not migrated; null when it is missing or no record */
    synchronized RecordState info() {
        try {
            ObjectId tree = store.tree(store.head());
            ObjectId now = tree == null ? null : store.objects().find(tree, Paths.SPACE);
            if (now == null) {
                return null;
            }
            if (!now.equals(blob)) {
                info = store.codec().parseUnchecked(store.bytes(now));
                blob = now;
            }
            return info;
        } catch (IOException | MalformedRecordException | LargeObjectException e) {
            return null;
        }
    }

    /** @return a sentence for people when the space was written by a newer version of the program */
    Optional<String> newerThanUs() {
        RecordState state = info();
        if (state == null) {
            return Optional.of("The description of the space \"" + store.name()
                    + "\" cannot be read, so it is open for reading only. Bring back an earlier version of it.");
        }
        boolean newer = state.schema() > store.migrations().current()
                || number(state, SCHEMA) > store.migrations().current() || number(state, MERGE) > MERGE_VERSION;
        return newer ? Optional.of("The space \"" + store.name() + "\" was written with a newer version of Sankofa."
                + " It is open for reading only; install the newer version to edit it.") : Optional.empty();
    }

    /** @return what a description says of changes nobody signed; empty when nothing */
    static String signaturePolicy(RecordState state) {
        String value = state == null ? null : state.shown(state.id(), Keys.value(SIGNATURES));
        return value == null ? "" : value;
    }

    static int number(RecordState state, String feature) {
        String value = state.shown(state.id(), Keys.value(feature));
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** @return the epoch of a description, an empty text when it has none */
    static String epoch(RecordState state) {
        String value = state.shown(state.id(), Keys.value(EPOCH));
        return value == null ? "" : value;
    }

    /** @return what to write so that older programs leave records of the newer schema alone */
    Optional<Commits.Entry> upgrade(PackOutput out, String tag, RecordKey edited) throws IOException {
        RecordState state = info();
        if (state == null || edited.kind().equals(Paths.SPACE_KIND) || number(state, SCHEMA) == 0
                || number(state, SCHEMA) >= store.migrations().current()) {
            return Optional.empty();
        }
        String current = Integer.toString(store.migrations().current());
        RecordState after = store.migrations().migrate(state).edit(tag)
                .set(state.id(), Keys.value(SCHEMA), current).done();
        ObjectId base = out.idFor(Constants.OBJ_BLOB, store.codec().write(state));
        return Optional.of(new Commits.Entry(Paths.SPACE, Paths.SPACE_KIND, state.id(), base,
                store.migrations().migrate(state), out.add(Constants.OBJ_BLOB, store.codec().write(after))));
    }
}
