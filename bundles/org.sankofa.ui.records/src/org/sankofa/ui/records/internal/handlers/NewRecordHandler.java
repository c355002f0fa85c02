package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Begins a record: asks for its kind and its space and opens the editor. Nothing is stored before it is saved. */
public class NewRecordHandler {

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Workspace workspace, RecordEditors editors) {
        List<Space> spaces = workspace.spaces().stream().filter(space -> !space.readOnly()).toList();
        if (spaces.isEmpty()) {
            Dialogs.tell(shell, text("new.title"), text("new.nowhere"));
            return;
        }
        NewRecordDialog dialog = new NewRecordDialog(shell, spaces);
        if (dialog.open() == Window.OK) {
            editors.create(dialog.space(), dialog.kind());
        }
    }
}
