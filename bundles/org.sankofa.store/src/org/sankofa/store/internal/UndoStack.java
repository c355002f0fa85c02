package org.sankofa.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sankofa.merge.Difference;
import org.sankofa.merge.Keys;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.StateEdit;
import org.sankofa.merge.Write;
import org.sankofa.store.internal.States.Slot;

/**
 * The undo steps of a session: (object, key, old, new). Incoming changes are no steps; a step is undone key
 * by key, where the record still shows what the step left.
 */
final class UndoStack {

    /** One step. */
    static final class Step {
        final String label;
        final Object coalesce;
        final RecordState before;
        final RecordState after;
        final List<Difference.Change> changes;
        /** Keys whose value before was an unsaved one, too. */
        final Set<Slot> fromDraft;
        /** Counts saves: a step of before a save is undone by a new edit. */
        final int generation;
        /** What undo left, where it differs from what was there before the step. */
        final Map<Slot, String> left = new HashMap<>();

        Step(String label, Object coalesce, RecordState before, RecordState after, Set<Slot> fromDraft,
                int generation) {
            this.label = label;
            this.coalesce = coalesce;
            this.before = before;
            this.after = after;
            this.changes = Difference.between(before, after);
            this.fromDraft = fromDraft;
            this.generation = generation;
        }
    }

    /**
     * What undo or redo makes of a state.
     *
     * @param applied how many values were set
     * @param refused what was left alone
     */
    record Outcome(RecordState state, int applied, List<Difference.Change> refused) {
    }

    private final List<Step> steps = new ArrayList<>();
    private int position;
    private int savePoint;
    private boolean joinable;

    List<Step> steps() {
        return steps;
    }

    int position() {
        return position;
    }

    int savePoint() {
        return savePoint;
    }

    void saved(int at) {
        savePoint = at;
        joinable = false;
    }

    /** Keeps the next step from joining the last one. */
    void separate() {
        joinable = false;
    }

    void clear() {
        steps.clear();
        savePoint = savePoint == position ? 0 : -1;
        position = 0;
        joinable = false;
    }

    /** @param draftTag tag of unsaved writes at this moment */
    void push(String label, Object coalesce, RecordState before, RecordState after, String draftTag, int generation) {
        while (steps.size() > position) {
            steps.remove(steps.size() - 1);
        }
        if (savePoint > position) {
            savePoint = -1;
        }
        Step last = position == 0 ? null : steps.get(position - 1);
        if (joinable && last != null && coalesce != null && coalesce.equals(last.coalesce)
                && generation == last.generation) {
            steps.remove(--position);
            Step joined = new Step(last.label, coalesce, last.before, after, last.fromDraft, generation);
            if (!joined.changes.isEmpty()) {
                steps.add(joined);
                position++;
            }
            return;
        }
        Set<Slot> fromDraft = new HashSet<>();
        Step step = new Step(label, coalesce, before, after, fromDraft, generation);
        for (Difference.Change change : step.changes) {
            Write shown = before.contains(change.object()) ? before.shownWrite(change.object(), change.key()) : null;
            if (shown != null && shown.tag().equals(draftTag)) {
                fromDraft.add(new Slot(change.object(), change.key()));
            }
        }
        steps.add(step);
        position++;
        joinable = true;
    }

    /**
     * Takes the last step back.
     *
     * @param now the state as it is
     * @param base the saved state it is based on, or null
     */
    Outcome undo(RecordState now, RecordState base, String tag, int generation) {
        joinable = false;
        Step step = steps.get(--position);
        return new Application(step, step.after, step.before, now, base, tag, step.generation == generation).apply(true);
    }

    /** Does the step again that was undone last. */
    Outcome redo(RecordState now, RecordState base, String tag) {
        joinable = false;
        Step step = steps.get(position++);
        return new Application(step, step.before, step.after, now, base, tag, false).apply(false);
    }

    /** Goes from one side of a step to the other. */
    private static final class Application {
        private final Step step;
        private final RecordState from;
        private final RecordState to;
        private final RecordState base;
        private final String tag;
        private final boolean withdraw;
        private final List<Difference.Change> refused = new ArrayList<>();
        private RecordState state;
        private int applied;

        Application(Step step, RecordState from, RecordState to, RecordState now, RecordState base, String tag,
                boolean withdraw) {
            this.step = step;
            this.from = from;
            this.to = to;
            this.state = now;
            this.base = base;
            this.tag = tag;
            this.withdraw = withdraw;
        }

        Outcome apply(boolean undo) {
            Set<String> whole = new HashSet<>();
            for (Difference.Change change : step.changes) {
                if (change.key().equals(Keys.DELETED)) {
                    whole.add(change.object());
                }
            }
            // objects that shall be there first, so that values find them
            for (String object : whole) {
                if (to.visible(object)) {
                    show(object);
                }
            }
            for (Difference.Change change : step.changes) {
                if (!whole.contains(change.object())) {
                    value(change, undo);
                }
            }
            for (Difference.Change change : step.changes) {
                if (change.key().equals(Keys.DELETED) && !to.visible(change.object())) {
                    hide(change);
                }
            }
            return new Outcome(state, applied, refused);
        }

        private void show(String object) {
            Map<Slot, List<Write>> replacements = new HashMap<>();
            if (state.contains(object)) {
                replacements.put(new Slot(object, Keys.DELETED),
                        List.of(new Write(object, Keys.DELETED, tag, Keys.FALSE)));
                state = States.replace(state, replacements);
            } else {
                Map<String, org.sankofa.merge.TypeName> types = States.types(state);
                types.put(object, to.type(object));
                List<Write> writes = new ArrayList<>(state.writes());
                for (String key : to.keys(object)) {
                    for (Write write : to.writes(object, key)) {
                        writes.add(new Write(object, key, tag, write.value()));
                    }
                }
                state = RecordState.of(state.schema(), state.kind(), state.id(), types, writes);
            }
            applied++;
        }

        private void hide(Difference.Change change) {
            String object = change.object();
            if (!state.visible(object)) {
                return;
            }
            for (String key : state.keys(object)) {
                if (!key.equals(Keys.DELETED) && !Objects.equals(state.shown(object, key), from.shown(object, key))) {
                    refused.add(change);
                    return;
                }
            }
            state = state.edit(tag).delete(object).done();
            applied++;
        }

        private void value(Difference.Change change, boolean undo) {
            String object = change.object();
            String key = change.key();
            Slot slot = new Slot(object, key);
            String expected = from.shown(object, key);
            if (!undo && step.left.containsKey(slot)) {
                expected = step.left.get(slot);
            }
            String wanted = to.shown(object, key);
            String current = state.shown(object, key);
            if (!state.visible(object) || !Objects.equals(current, expected)) {
                if (!Objects.equals(current, wanted)) {
                    refused.add(change);
                }
                return;
            }
            if (undo && withdraw && base != null && base.contains(object) && !step.fromDraft.contains(slot)) {
                // the value was never saved: without it the record shows what others see
                state = States.replace(state, Map.of(slot, List.copyOf(base.writes(object, key))));
            } else {
                set(object, key, wanted);
            }
            if (undo) {
                step.left.put(slot, state.shown(object, key));
            }
            applied++;
        }

        private void set(String object, String key, String value) {
            StateEdit edit = state.edit(tag);
            if (!Keys.isMember(key)) {
                edit.set(object, key, value);
            } else if (value == null) {
                edit.remove(object, key);
            } else {
                edit.add(object, key);
            }
            state = edit.done();
        }
    }
}
