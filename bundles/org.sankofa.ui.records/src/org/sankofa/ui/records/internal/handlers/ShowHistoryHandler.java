package org.sankofa.ui.records.internal.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the history of the record that is open in front. */
public class ShowHistoryHandler {

    @Execute
    public void execute(EPartService parts) {
        parts.showPart("org.sankofa.ui.records.history", PartState.VISIBLE);
    }
}
