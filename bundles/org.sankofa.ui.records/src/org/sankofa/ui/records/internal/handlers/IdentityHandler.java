package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.StoreException;
import org.sankofa.store.Workspace;
import org.sankofa.ui.errors.Errors;

import jakarta.inject.Named;

/** Asks for name, address and office, once for the network. */
public class IdentityHandler {

    /** Topic of the event that tells the parts of a new identity. */
    public static final String CHANGED = "org/sankofa/ui/records/identity";

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Workspace workspace, IEventBroker events) {
        IdentityDialog dialog = new IdentityDialog(shell, workspace.identity());
        if (dialog.open() != Window.OK) {
            return;
        }
        try {
            workspace.setIdentity(dialog.identity());
            events.post(CHANGED, dialog.identity().name());
        } catch (StoreException e) {
            Errors.report(shell, text("identity.failed"), e);
        }
    }
}
