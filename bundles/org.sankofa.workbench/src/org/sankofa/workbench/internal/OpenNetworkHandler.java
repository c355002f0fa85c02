package org.sankofa.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.Workspaces;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.networks.Networks;

import jakarta.inject.Named;

/** Asks for a folder and opens the network in it, or makes one there. */
public class OpenNetworkHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Networks networks) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.text("network.title"));
        dialog.setMessage(Messages.text("network.message"));
        dialog.setFilterPath(networks.current().getParent().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            open(shell, networks, Path.of(chosen));
        }
    }

    private static void open(Shell shell, Networks networks, Path folder) {
        try {
            boolean isNew = !Workspaces.isWorkspace(folder) && !NetworkWindows.holdsSomethingElse(folder);
            if (isNew && Files.exists(folder) && !Dialogs.confirm(shell, Messages.text("network.title"),
                    Messages.text("network.new", folder), Messages.text("network.ok"))) {
                return;
            }
            networks.open(folder);
        } catch (IOException e) {
            Dialogs.warn(shell, Messages.text("network.title"), e.getLocalizedMessage());
        }
    }
}
