package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.sankofa.ui.records.internal.editor.SessionPart;

import jakarta.inject.Named;

/** Does the last undone step again in the record of the active editor. */
public class RedoHandler {

    @CanExecute
    public boolean canExecute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return part != null && part.getObject() instanceof SessionPart editor && editor.session() != null
                && editor.session().history().canRedo();
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part) {
        ((SessionPart) part.getObject()).redo();
    }
}
