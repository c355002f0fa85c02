package org.sankofa.ui.evidence.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.errors.Errors;
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
        start(name, Jobs.READ, task, result, failure -> Errors.report(control, name, failure));
    }

    /** Does work that a person started, and gives what came of it to whoever shows it, unless something was asked or stopped since: then a failure is not told either. */
    public <T> void work(String called, Jobs.Task<T> task, Consumer<T> result, Consumer<Throwable> failed) {
        start(called, Jobs.WORK, task, result, failed);
    }

    private <T> void start(String called, Object family, Jobs.Task<T> task, Consumer<T> result, Consumer<Throwable> failed) {
        cancel();
        int now = asked;
        running = Jobs.start(control, called, family, task, found -> ended(now, () -> result.accept(found)), failure -> ended(now, () -> failed.accept(failure)));
    }

    private void ended(int was, Runnable tell) {
        if (was == asked) {
            running = null;
            tell.run();
        }
    }

    /** @return whether something was asked that has not ended */
    public boolean isRunning() {
        return running != null;
    }

    /** Stops what runs; nothing of it is shown any more, also where it does not listen. */
    public void cancel() {
        asked++;
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
