package org.sankofa.ui.records.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.ProgressProvider;

/** The jobs that run or wait, with how far they are. Changes are told on the thread of the job. */
public final class ProgressModel extends ProgressProvider implements AutoCloseable {

    /**
     * A job on the screen.
     *
     * @param job the job
     * @param task what it is doing right now; may be empty
     * @param percent 0 to 100, or -1 where it cannot say
     */
    public record Running(Job job, String task, int percent) {
    }

    private final IJobManager manager;
    private final Runnable onChange;
    private final Map<Job, Reporter> reporters = new ConcurrentHashMap<>();
    private final JobChangeAdapter listener = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (reporters.remove(event.getJob()) != null) {
                onChange.run();
            }
        }
    };

    /**
     * @param manager the manager of jobs
     * @param onChange called whenever what {@link #running()} returns may have changed
     */
    public ProgressModel(IJobManager manager, Runnable onChange) {
        this.manager = manager;
        this.onChange = onChange;
        manager.setProgressProvider(this);
        manager.addJobChangeListener(listener);
    }

    /** The jobs that people should see, in the order of their names. */
    public List<Running> running() {
        List<Running> result = new ArrayList<>();
        reporters.forEach((job, reporter) -> result.add(new Running(job, reporter.task, reporter.percent())));
        result.sort((a, b) -> a.job().getName().compareTo(b.job().getName()));
        return result;
    }

    @Override
    public IProgressMonitor createMonitor(Job job) {
        Reporter reporter = new Reporter();
        if (!job.isSystem()) {
            reporters.put(job, reporter);
            onChange.run();
        }
        return reporter;
    }

    @Override
    public void close() {
        manager.removeJobChangeListener(listener);
        manager.setProgressProvider(null);
    }

    private final class Reporter implements IProgressMonitor {

        private volatile boolean canceled;
        private volatile String task = "";
        private volatile double total = UNKNOWN;
        private volatile double done;

        int percent() {
            return total <= 0 ? -1 : (int) Math.min(100, Math.round(100 * done / total));
        }

        @Override
        public void beginTask(String name, int totalWork) {
            total = totalWork;
            setTaskName(name);
        }

        @Override
        public void done() {
            done = total;
        }

        @Override
        public synchronized void internalWorked(double work) {
            int before = percent();
            done += work;
            if (percent() != before) {
                onChange.run();
            }
        }

        @Override
        public boolean isCanceled() {
            return canceled;
        }

        @Override
        public void setCanceled(boolean value) {
            canceled = value;
        }

        @Override
        public void setTaskName(String name) {
            subTask(name);
        }

        @Override
        public void subTask(String name) {
            task = name == null ? "" : name;
            onChange.run();
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }
    }
}
