package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.RecordKey;
import org.sankofa.store.Space;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;

import jakarta.inject.Named;

/** Opens a copy of the record in front: in its own space, or where that can only be read in the one for new records. */
public class CopyRecordHandler {

    @CanExecute
    public boolean canExecute(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace) {
        return RecordEditors.keyOf(part).filter(CopyRecordHandler::isMany).flatMap(key -> target(key, workspace)).isPresent();
    }

    @Execute
    public void execute(@Named(IServiceConstants.ACTIVE_PART) MPart part, Workspace workspace, RecordEditors editors) {
        RecordKey key = RecordEditors.keyOf(part).orElseThrow();
        editors.copy(key, target(key, workspace).orElseThrow().name());
    }

    /** A space has one description. */
    private static boolean isMany(RecordKey key) {
        return !Kinds.kindOf(Literals.SPACE_INFO).equals(key.kind());
    }

    private static java.util.Optional<Space> target(RecordKey key, Workspace workspace) {
        return workspace.space(key.space()).filter(space -> !space.readOnly()).or(workspace::defaultSpace);
    }
}
