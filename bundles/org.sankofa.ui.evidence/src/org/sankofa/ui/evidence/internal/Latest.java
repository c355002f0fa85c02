package org.sankofa.ui.evidence.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.jobs.Jobs;

/** Something that is read again and again: what was asked last counts, and what was asked before is stopped. On the user interface's thread. */
public final class Latest {

    private final Control control;
    private final String name;
    private Job running;
    private int asked;

    /** @param control shows what is read; when it ends, so does the reading */
    public Latest(Control control, String name) {
        this.control = control;
        this.name = name;
        control.addDisposeListener(event -> cancel());
    }

    /** Reads, and gives what is found to whoever shows it, unless something was asked since. */
    public <T> void read(Jobs.Task<T> task, Consumer<T> result) {
        cancel();
        int now = asked;
        running = Jobs.read(control, name, task, found -> {
            if (now == asked) {
                result.accept(found);
            }
        });
    }

    /** Stops what runs; nothing of it is shown any more. */
    public void cancel() {
        asked++;
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
