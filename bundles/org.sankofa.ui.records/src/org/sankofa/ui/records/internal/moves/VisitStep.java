package org.sankofa.ui.records.internal.moves;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.sankofa.store.Workspace;
import org.sankofa.ui.records.RecordEditors;

/** Goes back or forward among the pages visited. */
abstract class VisitStep {

    /** Parts with this tag listen to the keys themselves, for pages of their own. */
    private static final String OWN = "org.sankofa.ownBack";

    private final boolean back;

    VisitStep(boolean back) {
        this.back = back;
    }

    @CanExecute
    public boolean canExecute(Stage stage, Visiting visiting) {
        return stage.isInFront() && visiting.canGo(back) && (stage.active() == null || !stage.active().getTags().contains(OWN));
    }

    @Execute
    public void execute(Visiting visiting, RecordEditors editors, EPartService parts, Workspace workspace) {
        visiting.go(back, editors, parts, workspace);
    }
}
