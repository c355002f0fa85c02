package org.sankofa.ui.jobs;

import org.eclipse.swt.widgets.Control;

/** Runs something once, a little after the last call: for checks while somebody types. */
public final class Debounce {

    private final Control control;
    private final int milliseconds;
    private final Runnable action;

    /**
     * @param control nothing runs any more once it is disposed of
     * @param milliseconds how long nothing must happen before
     */
    public Debounce(Control control, int milliseconds, Runnable action) {
        this.control = control;
        this.milliseconds = milliseconds;
        this.action = () -> {
            if (!control.isDisposed()) {
                action.run();
            }
        };
    }

    /** Begins to wait anew. */
    public void call() {
        if (!control.isDisposed()) {
            control.getDisplay().timerExec(-1, action);
            control.getDisplay().timerExec(milliseconds, action);
        }
    }
}
