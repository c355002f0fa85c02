package org.sankofa.ui.network.internal.handlers;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.Space;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.NetworkSharing;

import jakarta.inject.Named;

/** Shares all spaces that are shared anywhere; where none is, it shows the spaces, and how one comes to be shared. */
public class ShareHandler {

    /** Id of the view of the spaces. */
    public static final String SPACES = "org.sankofa.ui.network.spaces";

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, NetworkSharing sharing, EPartService parts) {
        Jobs.read(shell, text("share.job.look"), monitor -> {
            List<Space> spaces = new java.util.ArrayList<>();
            for (Space space : sharing.workspace().spaces()) {
                if (sharing.shared().state(space).shared()) {
                    spaces.add(space);
                }
            }
            return spaces;
        }, spaces -> {
            if (spaces.isEmpty()) {
                parts.showPart(SPACES, PartState.ACTIVATE);
            }
            spaces.forEach(space -> sharing.share(shell, space, result -> { }));
        });
    }
}
