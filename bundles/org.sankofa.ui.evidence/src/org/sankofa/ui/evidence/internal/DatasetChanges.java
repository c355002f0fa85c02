package org.sankofa.ui.evidence.internal;

import org.eclipse.swt.widgets.Control;
import org.sankofa.evidence.Observations;
import org.sankofa.store.ChangeEvent;
import org.sankofa.store.ChangeListener;
import org.sankofa.store.Workspace;
import org.sankofa.ui.jobs.Debounce;

/** Tells a view, on its own thread and once for many, that data sets or their figures changed, here or by others. */
public final class DatasetChanges implements ChangeListener {

    private static final int PAUSE = 600;

    private final Control control;
    private final Debounce soon;

    private DatasetChanges(Control control, Runnable action) {
        this.control = control;
        this.soon = new Debounce(control, PAUSE, action);
    }

    /** @return what ends it */
    public static Runnable follow(Workspace workspace, Control control, Runnable action) {
        DatasetChanges listener = new DatasetChanges(control, action);
        workspace.addListener(listener);
        return () -> workspace.removeListener(listener);
    }

    @Override
    public void changed(ChangeEvent event) {
        // figures that were added to an edition change no record
        if (event.changes().isEmpty() || event.changes().stream().anyMatch(change -> change.key().kind().equals(Observations.KIND))) {
            spacesChanged();
        }
    }

    @Override
    public void spacesChanged() {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(soon::call);
        }
    }
}
