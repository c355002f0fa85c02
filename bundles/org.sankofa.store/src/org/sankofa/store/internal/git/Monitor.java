package org.sankofa.store.internal.git;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.sankofa.store.Progress;

/** Passes the progress of JGit on, in our words. */
public final class Monitor implements ProgressMonitor {

    private final Progress progress;
    private final String task;

    /** @param task what is being done, for a person */
    public Monitor(Progress progress, String task) {
        this.progress = progress;
        this.task = task;
    }

    @Override
    public void start(int totalTasks) {
        // every task is told by itself
    }

    @Override
    public void beginTask(String title, int totalWork) {
        progress.begin(task, totalWork);
    }

    @Override
    public void update(int completed) {
        progress.worked(completed);
    }

    @Override
    public void endTask() {
        // the next one begins
    }

    @Override
    public boolean isCancelled() {
        return progress.cancelled();
    }

    @Override
    public void showDuration(boolean enabled) {
        // nobody looks at it
    }
}
