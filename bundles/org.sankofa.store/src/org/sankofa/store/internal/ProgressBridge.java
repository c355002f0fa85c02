package org.sankofa.store.internal;

import org.eclipse.jgit.lib.ProgressMonitor;
import org.sankofa.store.Progress;

/** Passes JGit's progress on. */
final class ProgressBridge implements ProgressMonitor {

    private final Progress progress;

    ProgressBridge(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void start(int totalTasks) {
        // every task is told by itself
    }

    @Override
    public void beginTask(String title, int totalWork) {
        progress.begin(title, totalWork);
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
