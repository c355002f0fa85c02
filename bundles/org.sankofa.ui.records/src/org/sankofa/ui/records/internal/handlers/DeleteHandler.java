package org.sankofa.ui.records.internal.handlers;

import static org.sankofa.ui.records.internal.Messages.text;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.dialogs.Dialogs;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Deletes the record in front, after a question. Its history stays, and it can be brought back from there. */
public class DeleteHandler {

    @CanExecute
    public boolean canExecute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace) {
        return RecordEditors.keyOf(part).flatMap(key -> workspace.space(key.space())).map(s -> !s.readOnly())
                .orElse(false);
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part,
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell, Workspace workspace, EPartService parts) {
        RecordKey key = RecordEditors.keyOf(part).orElseThrow();
        if (!Dialogs.confirm(shell, text("delete.title"), text("delete.question", part.getLabel()), text("delete.ok"))) {
            return;
        }
        Space space = workspace.space(key.space()).orElseThrow();
        Jobs.work(shell, text("delete.job"), monitor -> {
            space.delete(key.kind(), key.id());
            return key;
        }, deleted -> {
            part.setDirty(false);
            parts.hidePart(part, true);
        });
    }
}
