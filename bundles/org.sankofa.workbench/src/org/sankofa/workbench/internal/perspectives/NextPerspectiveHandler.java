package org.sankofa.workbench.internal.perspectives;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Goes to the perspective after the current one, from the last to the first. */
public class NextPerspectiveHandler {

    @Execute
    public void execute(MWindow window, EPartService parts) {
        Perspectives perspectives = new Perspectives(window);
        perspectives.show(perspectives.beside(1), parts);
    }
}
