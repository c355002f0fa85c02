package org.sankofa.ui.experience.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.sankofa.model.Request;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Snapshot;
import org.sankofa.store.Workspace;
import org.sankofa.ui.experience.internal.pages.Answering;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Begins an answer to the request that the command names, else to the one in front, with the question in sight. */
public class AnswerHandler {

    private static final String REQUEST = "org.sankofa.command.answer.request";

    @CanExecute
    public boolean canExecute(@Optional @Named(REQUEST) String id, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        return id != null || Places.inFront(part, "request").isPresent();
    }

    @Execute
    public void execute(@Optional @Named(REQUEST) String id, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            Workspace workspace, RecordEditors editors) {
        Snapshot snapshot = workspace.snapshot();
        RecordKey key = (id == null ? Places.inFront(part, "request") : snapshot.find(id)).orElse(null);
        if (key != null && snapshot.record(key).orElse(null) instanceof Request request) {
            Places.beside(key, workspace).ifPresent(space -> editors.create(space, "contribution",
                Answering.of(workspace, key, request, Places.languages())));
        }
    }
}
