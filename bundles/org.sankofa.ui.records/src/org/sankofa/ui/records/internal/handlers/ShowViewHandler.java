package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Named;

/** Brings a view to the front; the command's parameter holds the view's id. */
public class ShowViewHandler {

    @Execute
    public void execute(@Named("org.sankofa.command.showView.view") String view, EPartService parts) {
        parts.showPart(view, PartState.ACTIVATE);
    }
}
