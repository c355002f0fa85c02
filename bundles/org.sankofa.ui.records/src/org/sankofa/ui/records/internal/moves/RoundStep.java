package org.sankofa.ui.records.internal.moves;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Goes round among editors or views, the one used last first, until the key that began it is let go. */
abstract class RoundStep {

    private final boolean views;
    private final int by;

    RoundStep(boolean views, int by) {
        this.views = views;
        this.by = by;
    }

    @CanExecute
    public boolean canExecute(Stage stage) {
        return stage.isInFront() && !parts(stage).isEmpty();
    }

    @Execute
    public void execute(Stage stage, Visiting visiting) {
        Round<MPart> round = visiting.round(views);
        round.step(parts(stage), stage.active(), by).ifPresent(part -> {
            endWithKey(Display.getCurrent(), round);
            stage.show(part);
        });
    }

    private List<MPart> parts(Stage stage) {
        return views ? stage.views() : stage.editors();
    }

    private static void endWithKey(Display display, Round<MPart> round) {
        display.addFilter(SWT.KeyUp, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.keyCode == SWT.MOD1) {
                    display.removeFilter(SWT.KeyUp, this);
                    round.end();
                }
            }
        });
    }
}
