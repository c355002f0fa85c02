package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.Workspace;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.pages.RecordPages;
import org.sankofa.ui.records.BesideEditorPart;

import jakarta.inject.Inject;

/** The history of the record in front. */
public class HistoryPart extends BesideEditorPart {

    @Inject
    private Workspace workspace;

    private HistoryPanel panel;

    @Override
    protected EmptyState empty(Composite page) {
        return new EmptyState(page, "history", text("history.none.title"), text("history.none"));
    }

    @Override
    protected Control content(Composite page) {
        panel = new HistoryPanel(page, workspace);
        return panel;
    }

    @Override
    protected Control focusTarget() {
        return isShowing() ? panel.versions() : super.focusTarget();
    }

    @Override
    protected void shown(RecordPages editor) {
        if (editor == null) {
            panel.leave();
        } else {
            panel.show(editor.session().key());
        }
    }

    @Override
    protected void changed() {
        // the panel follows what is saved, here and by others
    }
}
