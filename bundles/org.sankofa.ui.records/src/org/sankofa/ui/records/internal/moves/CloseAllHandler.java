package org.sankofa.ui.records.internal.moves;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Closes all editors, asking first which of the unsaved ones to save; nothing closes when that is called off. */
public class CloseAllHandler {

    @CanExecute
    public boolean canExecute(Stage stage) {
        return stage.isInFront() && stage.editors().stream().anyMatch(MPart::isCloseable);
    }

    @Execute
    public void execute(Stage stage, EPartService parts) {
        List<MPart> closing = stage.editors().stream().filter(MPart::isCloseable).toList();
        if (parts.saveAll(true)) {
            closing.forEach(part -> parts.hidePart(part, true));
        }
    }
}
