package org.sankofa.workbench.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;

import jakarta.inject.Named;

/** Says which version this is and where the open network lies. */
public class AboutHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Workspace workspace) {
        String version = FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString();
        Dialogs.tell(shell, Messages.text("about.title"),
                Messages.text("about.text", version, workspace.directory()));
    }
}
