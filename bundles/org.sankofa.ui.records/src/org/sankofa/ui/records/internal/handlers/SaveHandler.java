package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.sankofa.ui.records.internal.editor.SessionPart;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;

/** Saves the record of the active editor. */
public class SaveHandler {

    @CanExecute
    public boolean canExecute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.isDirty();
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (part.getObject() instanceof SessionPart editor) {
            editor.saveInBackground();
        }
    }
}
