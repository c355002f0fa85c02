package org.sankofa.workbench.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

/** Gives the window the layout that it had when new: the program starts again without the remembered one. */
public class ResetLayoutHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, IWorkbench workbench, EPartService parts,
            Layouts layouts) {
        if (MessageDialog.openQuestion(shell, Messages.text("layout.title"), Messages.text("layout.question"))
                && parts.saveAll(true)) {
            layouts.forgetAtNextStart();
            workbench.restart();
        }
    }
}
