package org.sankofa.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.merge.Difference;
import org.sankofa.merge.Place;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TypeName;
import org.sankofa.merge.Write;

/** What one version did to a record, taken back. What was added since stays, with what it stands in. Pure. */
final class RecordReversal {

    private RecordReversal() {
    }

    /**
     * @param before the record before the version; null where it was not there
     * @param after the record after it
     * @param now the record as it is
     * @return the record without what the version did; empty where somebody changed the same since
     */
    static Optional<RecordState> of(RecordState before, RecordState after, RecordState now, String tag) {
        if (now.deleted() && (before == null || before.deleted())) {
            return Optional.of(now);
        }
        Set<String> kept = sinceThen(after, now);
        if (before == null && kept.isEmpty()) {
            return Difference.between(after, now).isEmpty() ? Optional.of(now.edit(tag).delete(now.id()).done()) : Optional.empty();
        }
        UndoStack steps = new UndoStack();
        steps.push("", null, with(before, after, kept), after, null, 0);
        if (steps.steps().get(0).changes.isEmpty()) {
            return Optional.of(now);
        }
        UndoStack.Outcome outcome = steps.undo(now, null, tag, 0);
        return outcome.refused().isEmpty() ? Optional.of(outcome.state()) : Optional.empty();
    }

    /** The objects in which something was added since. */
    private static Set<String> sinceThen(RecordState after, RecordState now) {
        Set<String> kept = new HashSet<>();
        for (String object : now.objects()) {
            if (now.visible(object) && !after.contains(object)) {
                Place place = now.place(object);
                for (String parent = place == null ? null : place.parent(); parent != null && kept.add(parent);) {
                    Place above = now.place(parent);
                    parent = above == null ? null : above.parent();
                }
            }
        }
        kept.removeIf(object -> !after.contains(object));
        return kept;
    }

    /** The record before the version, as if some of what it made had been there. */
    private static RecordState with(RecordState before, RecordState after, Set<String> kept) {
        Map<String, TypeName> types = before == null ? new HashMap<>() : States.types(before);
        List<Write> writes = before == null ? new ArrayList<>() : new ArrayList<>(before.writes());
        for (String object : kept) {
            if (before == null || !before.contains(object) || !before.visible(object)) {
                writes.removeIf(write -> write.object().equals(object));
                types.put(object, after.type(object));
                writes.addAll(after.writes(object));
            }
        }
        return RecordState.of(after.schema(), after.kind(), after.id(), types, writes);
    }
}
