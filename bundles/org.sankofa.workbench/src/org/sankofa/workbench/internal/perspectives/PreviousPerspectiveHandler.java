package org.sankofa.workbench.internal.perspectives;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes to the perspective before the current one, from the first to the last. */
public class PreviousPerspectiveHandler {

    @Execute
    public void execute(MWindow window, EPartService parts) {
        Perspectives perspectives = new Perspectives(window);
        perspectives.show(perspectives.beside(-1), parts);
    }
}
