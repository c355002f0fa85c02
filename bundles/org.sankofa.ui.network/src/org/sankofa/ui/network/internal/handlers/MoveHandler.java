package org.sankofa.ui.network.internal.handlers;

import static org.sankofa.ui.network.internal.Messages.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.network.internal.dialogs.MoveDialog;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Moves the record in front to another space, after it was said who will see what. */
public class MoveHandler {

    @CanExecute
    public boolean canExecute(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace) {
        Optional<RecordKey> key = RecordEditors.keyOf(part);
        // the description of a space stays where it is
        return key.filter(one -> !one.kind().equals(Kinds.kindOf(Literals.SPACE_INFO))).flatMap(one -> workspace.space(one.space())).filter(space -> !space.readOnly()).isPresent()
                && !targets(workspace, key.get()).isEmpty();
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace,
            RecordEditors editors, EPartService parts) {
        RecordKey key = RecordEditors.keyOf(part).orElseThrow();
        if (part.isDirty()) {
            Dialogs.tell(shell, text("move.title"), text("move.unsaved"));
            return;
        }
        MoveDialog dialog = new MoveDialog(shell, workspace, key, targets(workspace, key));
        if (dialog.open() != Window.OK) {
            return;
        }
        String target = dialog.target();
        // the editor holds the record where it was; it is closed before, and opened where the record went
        parts.hidePart(part, true);
        Jobs.start(shell, text("move.job"), Jobs.WORK, monitor -> workspace.move(key, target),
                version -> editors.open(new RecordKey(target, key.kind(), key.id())), failure -> {
                    org.sankofa.ui.errors.Errors.report(shell, text("move.job"), failure);
                    editors.open(key);
                });
    }

    private static List<Space> targets(Workspace workspace, RecordKey key) {
        return workspace.spaces().stream().filter(space -> !space.readOnly() && !space.name().equals(key.space())).toList();
    }
}
