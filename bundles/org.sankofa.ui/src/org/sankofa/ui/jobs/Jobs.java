package org.sankofa.ui.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.sankofa.store.StoreException;
import org.sankofa.ui.errors.Errors;

/** Work off the user interface's thread, with its result given back on it. */
public final class Jobs {

    /** Family of work a person started and may watch. */
    public static final Object WORK = "org.sankofa.jobs.work";
    /** Family of small reads for the screen: not shown as progress, and tried a second time where they fail to read. Nothing belongs to it that must not be done twice. */
    public static final Object READ = "org.sankofa.jobs.read";

    /** Something that takes time. */
    @FunctionalInterface
    public interface Task<T> {
        /** Does it; asks the monitor now and then whether to stop. */
        T run(IProgressMonitor monitor) throws Exception;
    }

    private Jobs() {
    }

    /**
     * Reads something for a control. When the control is disposed of meanwhile, nothing happens any more. A task that
     * fails to read is run a second time: it should take the network as it is each time.
     *
     * @param result takes the result, on the control's thread
     * @return the job, to cancel it
     */
    public static <T> Job read(Control control, String name, Task<T> task, Consumer<T> result) {
        return start(control, name, READ, task, result, failure -> Errors.report(control, name, failure));
    }

    /** Does work a person started: shown in Progress, can be cancelled; failures are told to the person. */
    public static <T> Job work(Control control, String name, Task<T> task, Consumer<T> result) {
        return start(control, name, WORK, task, result, failure -> Errors.report(control, name, failure));
    }

    /**
     * The general form.
     *
     * @param family what the job belongs to, for waiting and cancelling
     * @param failed takes what went wrong, on the control's thread; cancelling is no failure
     */
    public static <T> Job start(Control control, String name, Object family, Task<T> task, Consumer<T> result,
            Consumer<Throwable> failed) {
        Display display = control.getDisplay();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T value = family == READ ? read(task, monitor) : task.run(monitor);
                    if (monitor.isCanceled()) {
                        return Status.CANCEL_STATUS;
                    }
                    hand(display, control, () -> result.accept(value));
                    return Status.OK_STATUS;
                } catch (OperationCanceledException e) {
                    return Status.CANCEL_STATUS;
                } catch (Exception | LinkageError | StackOverflowError e) {
                    hand(display, control, () -> failed.accept(e));
                    return Status.OK_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object other) {
                return family == other || family != null && family.equals(other);
            }
        };
        job.setSystem(family == READ);
        job.setUser(family == WORK);
        job.setPriority(family == READ ? Job.INTERACTIVE : Job.LONG);
        job.schedule();
        return job;
    }

    /**
     * Where the history of a space was begun anew, what it was before is gone, also for those who are reading it: what cannot
     * be read is looked for once more in what is there by then.
     */
    private static <T> T read(Task<T> task, IProgressMonitor monitor) throws Exception {
        try {
            return task.run(monitor);
        } catch (IOException | UncheckedIOException | StoreException e) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return task.run(monitor);
        }
    }

    private static void hand(Display display, Control control, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
