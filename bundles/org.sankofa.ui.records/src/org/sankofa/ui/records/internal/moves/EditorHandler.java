package org.sankofa.ui.records.internal.moves;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Puts the focus into the editor used last, from wherever it is. */
public class EditorHandler {

    @CanExecute
    public boolean canExecute(Stage stage) {
        return stage.isInFront() && !stage.editors().isEmpty();
    }

    @Execute
    public void execute(Stage stage, Visiting visiting) {
        visiting.round(false).last(stage.editors()).ifPresent(stage::show);
    }
}
