package org.sankofa.store.internal;

import java.util.List;

import org.eclipse.jgit.lib.ObjectId;
import org.sankofa.merge.Merge;
import org.sankofa.merge.RecordState;
import org.sankofa.merge.TagSource;

/**
 * A record with unsaved writes: the state that is shown, the saved state it is based on, and the tag the
 * unsaved writes carry until they are saved. Guarded by the lock of its session.
 */
final class Draft {

    /**
     * What a save takes with it.
     *
     * @param edited the state to save, with unsaved tag
     * @param base the state it is based on, null for a new record
     * @param from the commit in which the edits began, or null
     * @param tag the unsaved tag
     */
    record Saving(RecordState edited, RecordState base, ObjectId from, String tag) {
    }

    private final TagSource tags;
    /** What a record that was never saved is without any edit. */
    private final RecordState initial;
    private RecordState base;
    private String baseCommit;
    private RecordState state;
    private String tag;
    private String editedFrom;
    private int generation;

    /**
     * @param base the saved state, null for a new record
     * @param start what it begins with
     */
    Draft(TagSource tags, RecordState base, String baseCommit, SessionStart start) {
        this.tags = tags;
        this.base = base;
        this.baseCommit = baseCommit;
        this.state = start.state();
        this.initial = start.empty();
        this.tag = start.tag();
        this.editedFrom = baseCommit;
    }

    /** @return the state with the unsaved writes */
    RecordState state() {
        return state;
    }

    /** Sets the state after an edit. */
    void edit(RecordState edited) {
        state = edited;
    }

    /** @return the saved state, null for a new record */
    RecordState base() {
        return base;
    }

    /** @return the commit in which the saved state was read last */
    String baseCommit() {
        return baseCommit;
    }

    /** @return counts saves */
    int generation() {
        return generation;
    }

    /** Names the commit in which the unsaved edits began. */
    void beganAt(String commit) {
        editedFrom = commit;
    }

    /** @return the tag of unsaved writes; a fresh one when there were none */
    String tag() {
        if (tag == null) {
            tag = tags.next();
            editedFrom = baseCommit;
        }
        return tag;
    }

    /** @return the tag of unsaved writes, or null */
    String tagOrNull() {
        return tag;
    }

    /** @return whether there is something to save */
    boolean isDirty() {
        if (base == null) {
            return state != initial && !state.equals(initial);
        }
        return state != base && !normal().equals(base);
    }

    /** @return the state without writes that change nothing */
    RecordState normal() {
        return States.normalise(state, base, tag);
    }

    /** Finds the texts that alternatives of this state were made from. */
    TextBaseFinder texts(SpaceStore store) {
        return new TextBaseFinder(store, state, tag, commit(editedFrom));
    }

    private static ObjectId commit(String id) {
        return id == null ? null : ObjectId.fromString(id);
    }

    /** Begins a save: what is edited from now on belongs to the next one. */
    Saving beginSave() {
        state = normal();
        Saving saving = new Saving(state, base, commit(editedFrom), tag());
        tag = null;
        generation++;
        return saving;
    }

    /** Ends a save that failed: edits made meanwhile join those that could not be saved. */
    void failSave(Saving saving) {
        if (tag == null) {
            tag = saving.tag();
        } else {
            state = States.retag(state, saving.tag(), tag);
        }
        editedFrom = saving.from() == null ? null : saving.from().name();
        generation--;
    }

    /**
     * Ends a save.
     *
     * @param mine what was saved, with its final tag
     * @param finalTag that tag
     * @param saved what is there now, merged with what others saved
     */
    void endSave(Saving saving, RecordState mine, String finalTag, RecordState saved, String commit) {
        RecordState now = States.retag(state, saving.tag(), finalTag);
        state = now.equals(mine) ? saved : Merge.merge(now, saved, List.of(mine));
        base = saved;
        baseCommit = commit;
    }

    /** Takes in what others saved. @return whether it differs from what was known */
    boolean incoming(RecordState theirs, String commit) {
        baseCommit = commit;
        if (theirs.equals(base)) {
            return false;
        }
        tags.seen(theirs);
        if (base != null && (state == base || !isDirty())) {
            state = theirs;
            tag = null;
        } else {
            // an unsaved edit is later than everything its author has seen
            String later = tags.next();
            RecordState mine = States.retag(state, tag, later);
            tag = later;
            state = Merge.merge(mine, theirs, base == null ? List.of() : List.of(base));
        }
        base = theirs;
        return true;
    }

    /** Throws the unsaved writes away. */
    void revert() {
        state = base == null ? initial : base;
        tag = base == null ? tag : null;
    }
}
