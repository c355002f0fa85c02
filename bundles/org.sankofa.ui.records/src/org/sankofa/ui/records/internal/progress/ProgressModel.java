package org.sankofa.ui.records.internal.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.ProgressProvider;

/**
 * The jobs that run, with how far they are, from the beginning of the program on: whoever looks later sees also what began
 * before. Changes are told on the thread of the job.
 */
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
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong begun = new AtomicLong();
    private final Map<Job, Reporter> reporters = new ConcurrentHashMap<>();
    private final JobChangeAdapter listener = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (reporters.remove(event.getJob()) != null) {
                changed();
            }
        }
    };

    /** @param manager the manager of jobs, whose progress comes here until {@link #close()} */
    public ProgressModel(IJobManager manager) {
        this.manager = manager;
        manager.setProgressProvider(this);
        manager.addJobChangeListener(listener);
    }

    /** Calls it whenever what {@link #running()} returns may have changed. */
    public void addListener(Runnable onChange) {
        listeners.add(onChange);
    }

    /** Calls it no more. */
    public void removeListener(Runnable onChange) {
        listeners.remove(onChange);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The jobs that people should see, in the order in which they began: none moves when another one comes. */
    public List<Running> running() {
        return reporters.entrySet().stream().sorted(Comparator.comparingLong(entry -> entry.getValue().place))
                .map(entry -> new Running(entry.getKey(), entry.getValue().task, entry.getValue().percent())).toList();
    }

    @Override
    public IProgressMonitor createMonitor(Job job) {
        Reporter reporter = new Reporter();
        if (!job.isSystem()) {
            reporters.put(job, reporter);
            changed();
        }
        return reporter;
    }

    @Override
    public void close() {
        manager.removeJobChangeListener(listener);
        manager.setProgressProvider(null);
    }

    private final class Reporter implements IProgressMonitor {

        private final long place = begun.incrementAndGet();
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
                changed();
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
            changed();
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }
    }
}
