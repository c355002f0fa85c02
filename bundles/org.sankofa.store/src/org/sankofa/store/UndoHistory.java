package org.sankofa.store;

import java.util.List;

/** Undo and redo of one session; reaches back over saves. To be used on the model thread. */
public interface UndoHistory {

    /** @return whether there is a step to undo */
    boolean canUndo();

    /** @return whether there is a step to redo */
    boolean canRedo();

    /** @return label of the step to undo, or null */
    String undoLabel();

    /** @return label of the step to redo, or null */
    String redoLabel();

    /** Takes back the last step, as far as its values were not changed meanwhile by others. */
    UndoResult undo();

    /** Does the step again that was undone last, under the same rule. */
    UndoResult redo();

    /** @return the steps, oldest first */
    List<UndoEntry> entries();

    /** @return how many of the entries are done (not undone) */
    int position();

    /** @return the position at the last save, or -1 when undo cannot reach it any more */
    int savePoint();

    /** Forgets all steps; the values stay. */
    void clear();
}
