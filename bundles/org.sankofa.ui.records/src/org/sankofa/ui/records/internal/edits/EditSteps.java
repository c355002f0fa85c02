package org.sankofa.ui.records.internal.edits;

import java.util.ArrayList;
import java.util.List;

import org.sankofa.store.UndoEntry;
import org.sankofa.store.UndoHistory;
import org.sankofa.store.UndoResult;

/** The steps of undo as a list to walk in: the newest on top, below them how the record was opened. */
public final class EditSteps {

    /**
     * @param position how many steps are done when this one was the last
     * @param label what it is called; empty for the beginning
     * @param now whether the record stands here
     * @param done whether it is done; undone steps can be done again
     * @param saved whether what was saved last is this
     */
    public record Step(int position, String label, boolean now, boolean done, boolean saved) {
    }

    private final UndoHistory history;

    /** @param history steps of one session */
    public EditSteps(UndoHistory history) {
        this.history = history;
    }

    /** @return the steps, the newest first, the beginning last */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        List<UndoEntry> entries = history.entries();
        for (int i = entries.size(); i >= 0; i--) {
            steps.add(new Step(i, i == 0 ? "" : entries.get(i - 1).label(), i == history.position(),
                    i <= history.position(), i == history.savePoint()));
        }
        return steps;
    }

    /**
     * Undoes or redoes until the record stands at a step. Stops at the first step that cannot be undone in full, because
     * others changed the same values.
     *
     * @return what stopped it, a sentence; empty when it went all the way
     */
    public String walkTo(int position) {
        while (history.position() != position) {
            int before = history.position();
            boolean back = before > position;
            if (back ? !history.canUndo() : !history.canRedo()) {
                return "";
            }
            UndoResult result = back ? history.undo() : history.redo();
            if (!result.complete() || history.position() == before) {
                return result.message();
            }
        }
        return "";
    }
}
