package org.sankofa.ui.records.internal.editor;

import org.sankofa.store.EditingSession;
import org.sankofa.ui.pages.RecordPages;

/** A part that edits one record: what the handlers of save, undo and redo work on. */
public interface SessionPart {

    /** The open session, or null while the record could not be opened. */
    EditingSession session();

    /** What the editor shows, for views that follow it; null while the record could not be opened. */
    RecordPages editor();

    /** Saves in the background; problems are reported to the user. */
    void saveInBackground();

    /** Undoes the last step, saying so where that is no longer possible. */
    void undo();

    /** Does the last undone step again. */
    void redo();
}
