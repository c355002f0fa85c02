package org.sankofa.ui.network.internal.handlers;

import static org.sankofa.ui.network.internal.Messages.text;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.sharing.Join;
import org.sankofa.sharing.JoinResult;
import org.sankofa.sharing.SharingException;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.JobProgress;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.NetworkSharing;
import org.sankofa.ui.network.internal.dialogs.JoinDialog;

import jakarta.inject.Named;

/** Joins a space that others share. */
public class JoinHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, NetworkSharing sharing) {
        JoinDialog dialog = new JoinDialog(shell, sharing.workspace());
        if (dialog.open() == Window.OK) {
            Join join = new Join(sharing.shared(), dialog.url());
            Jobs.work(shell, text("join.job"), monitor -> {
                try {
                    return (dialog.space() == null ? join : join.as(dialog.space())).run(new JobProgress(monitor));
                } catch (SharingException e) {
                    if (e.code() == SharingException.Code.CANCELLED) {
                        throw new OperationCanceledException();
                    }
                    throw e;
                }
            }, result -> {
                sharing.tell();
                Dialogs.tell(shell, text("join.title"), said(result));
            });
        }
    }

    private static String said(JoinResult result) {
        String words = text("join.done", result.space().name(), result.records());
        return result.remarks().isEmpty() ? words : words + "\n\n" + String.join("\n", result.remarks());
    }
}
