package org.sankofa.ui.records.internal.moves;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.workbench.IPresentationEngine;

/** Gives the stack of the active part the whole window, or what it had before. */
public class MaximiseHandler {

    @CanExecute
    public boolean canExecute(Stage stage) {
        return stage.isInFront() && stage.stack() != null;
    }

    @Execute
    public void execute(Stage stage) {
        List<String> tags = room(stage.stack()).getTags();
        if (!tags.remove(IPresentationEngine.MAXIMIZED)) {
            tags.add(IPresentationEngine.MAXIMIZED);
        }
        stage.show(stage.active());
    }

    /** Editors share an area, which stands in the window by a placeholder. */
    private static MUIElement room(MUIElement stack) {
        for (MUIElement above = stack; above != null; above = above.getParent()) {
            if (above instanceof MArea && above.getCurSharedRef() != null) {
                return above.getCurSharedRef();
            }
        }
        return stack;
    }
}
