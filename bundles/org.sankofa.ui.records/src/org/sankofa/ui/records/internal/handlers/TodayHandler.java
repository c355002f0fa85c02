package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.sankofa.ui.records.RecordEditors;

/** Opens the page of what waits, or brings it to the front. */
public class TodayHandler {

    /** Id of the page's part. */
    public static final String TODAY = "org.sankofa.ui.records.today";

    @Execute
    public void execute(MApplication application, EModelService models, EPartService parts) {
        MPart part = parts.findPart(TODAY);
        if (part == null) {
            part = parts.createPart(TODAY);
            if (models.find(RecordEditors.EDITOR_STACK, application) instanceof MPartStack stack) {
                stack.getChildren().addFirst(part);
            }
        }
        parts.showPart(part, PartState.ACTIVATE);
    }
}
