package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sankofa.ui.records.internal.editor.SessionPart;

/** Saves every record that has unsaved changes. */
public class SaveAllHandler {

    @CanExecute
    public boolean canExecute(EPartService parts) {
        return !parts.getDirtyParts().isEmpty();
    }

    @Execute
    public void execute(EPartService parts) {
        for (MPart part : parts.getDirtyParts()) {
            if (part.getObject() instanceof SessionPart editor) {
                editor.saveInBackground();
            }
        }
    }
}
