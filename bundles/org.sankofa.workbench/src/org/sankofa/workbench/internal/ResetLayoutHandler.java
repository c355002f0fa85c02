package org.sankofa.workbench.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.workbench.internal.perspectives.Perspectives;

import jakarta.inject.Named;

/** Gives the current perspective the arrangement that it had when new. */
public class ResetLayoutHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, MWindow window, EPartService parts) {
        Perspectives perspectives = new Perspectives(window);
        MPerspective current = perspectives.current();
        if (current != null && Dialogs.confirm(shell, Messages.text("layout.title"),
                Messages.text("layout.question", current.getLocalizedLabel()), Messages.text("layout.ok"))) {
            perspectives.reset(current, parts);
        }
    }
}
