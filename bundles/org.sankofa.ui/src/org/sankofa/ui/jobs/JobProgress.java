package org.sankofa.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sankofa.store.Progress;

/** Shows in the view of progress how far an operation below the window is, such as sharing or an import, and lets a person stop it. */
public final class JobProgress implements Progress {

    private static final int TICKS = 1000;

    private final SubMonitor monitor;
    private SubMonitor step;

    /** @param monitor of the job */
    public JobProgress(IProgressMonitor monitor) {
        this.monitor = SubMonitor.convert(monitor, TICKS);
        this.step = this.monitor;
    }

    @Override
    public void begin(String task, int total) {
        monitor.setTaskName(task);
        monitor.setWorkRemaining(TICKS);
        step = monitor.split(total > 0 ? TICKS / 2 : 1, SubMonitor.SUPPRESS_ISCANCELED);
        step.setWorkRemaining(Math.max(total, 1));
    }

    @Override
    public void worked(int steps) {
        step.worked(steps);
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
