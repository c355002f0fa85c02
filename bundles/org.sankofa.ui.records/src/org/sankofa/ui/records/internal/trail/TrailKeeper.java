package org.sankofa.ui.records.internal.trail;

import static org.sankofa.ui.records.internal.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.sankofa.store.Workspace;

import jakarta.annotation.PostConstruct;

/** Has the trail of the open network, and remembers beside it how far the person came. */
public class TrailKeeper {

    private static final int LONGEST = 16;

    private final Trail trail = new Trail();
    private Path file;
    private String stored = "";

    @PostConstruct
    void start(MApplication application, Workspace workspace, UISynchronize ui) {
        file = workspace.directory().resolve("workbench").resolve("trail.txt");
        application.getContext().set(Trail.class, trail);
        schedule(() -> {
            if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
                stored = Files.readString(file);
                String state = stored;
                ui.asyncExec(() -> trail.take(state));
            }
        });
        trail.addListener(() -> schedule(this::store));
    }

    private void store() throws IOException {
        String state = trail.state();
        if (!state.equals(stored)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, state);
            stored = state;
        }
    }

    private void schedule(Work work) {
        Job job = Job.create(text("trail.job"), (ICoreRunnable) monitor -> {
            try {
                synchronized (this) {
                    work.run();
                }
            } catch (IOException e) {
                throw new CoreException(Status.warning(text("trail.failed"), e));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
