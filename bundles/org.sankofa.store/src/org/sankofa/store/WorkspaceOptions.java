package org.sankofa.store;

import java.util.List;
import java.util.concurrent.Executor;

/**
 * How a workspace is opened.
 *
 * @param modelThread where the live objects of editing sessions are changed by incoming data and read
 *            for saving. Called on that thread it must run the task at once; called on another one it
 *            should queue the task and return, so that nobody waits for the model thread while it
 *            waits for the store. Default: the calling thread
 * @param migrations steps that bring older records up to date, in any order; each is applied in
 *            memory before a record is used
 * @param readOnly nothing is written, no lock is taken
 * @param watch look for changes by other processes in the background and report them
 */
public record WorkspaceOptions(Executor modelThread, List<Migration> migrations, boolean readOnly, boolean watch) {

    /** Takes a copy of the list. */
    public WorkspaceOptions {
        modelThread = modelThread == null ? Runnable::run : modelThread;
        migrations = migrations == null ? List.of() : List.copyOf(migrations);
    }

    /** @return writable, without watching: what a command needs */
    public static WorkspaceOptions defaults() {
        return new WorkspaceOptions(null, null, false, false);
    }

    /** @return writable and watching for other processes: what a window needs */
    public static WorkspaceOptions forWindow(Executor modelThread) {
        return new WorkspaceOptions(modelThread, null, false, true);
    }

    /** @return these options, but reading only */
    public WorkspaceOptions asReadOnly() {
        return new WorkspaceOptions(modelThread, migrations, true, watch);
    }

    /** @return these options with migrations */
    public WorkspaceOptions with(List<Migration> steps) {
        return new WorkspaceOptions(modelThread, steps, readOnly, watch);
    }

    /** @return these options with watching on or off */
    public WorkspaceOptions watching(boolean on) {
        return new WorkspaceOptions(modelThread, migrations, readOnly, on);
    }
}
