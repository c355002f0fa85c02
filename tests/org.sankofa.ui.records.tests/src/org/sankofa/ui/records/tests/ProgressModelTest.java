package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.records.internal.progress.ProgressModel;

class ProgressModelTest {

    private final CountDownLatch halfway = new CountDownLatch(1);
    private final CountDownLatch seen = new CountDownLatch(1);

    @Test
    void aJobIsShownWithHowFarItIsAndLeavesAtItsEnd() throws Exception {
        AtomicInteger told = new AtomicInteger();
        try (ProgressModel model = new ProgressModel(Job.getJobManager())) {
            model.addListener(told::incrementAndGet);
            Job job = halfwayJob();
            job.schedule();
            assertTrue(halfway.await(30, TimeUnit.SECONDS));
            ProgressModel.Running running = model.running().stream().filter(r -> r.job() == job).findFirst().orElseThrow();
            assertEquals("Reading", running.task());
            assertEquals(50, running.percent());
            seen.countDown();
            assertTrue(job.join(30_000, null));
            assertTrue(model.running().stream().noneMatch(r -> r.job() == job));
            assertTrue(told.get() > 2);
        }
    }

    @Test
    void whoLooksLaterSeesWhatBeganBeforeInItsOrderAndStopsIt() throws Exception {
        try (ProgressModel model = new ProgressModel(Job.getJobManager())) {
            CountDownLatch begun = new CountDownLatch(2);
            Job first = waitingJob("Writing", begun);
            first.schedule();
            awaitRunning(model, first);
            Job second = waitingJob("Checking", begun);
            second.schedule();
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            List<Job> shown = model.running().stream().map(ProgressModel.Running::job).filter(job -> job == first || job == second).toList();
            assertEquals(List.of(first, second), shown, "none moves when another one comes");
            AtomicInteger told = new AtomicInteger();
            Runnable listener = told::incrementAndGet;
            model.addListener(listener);
            first.cancel();
            assertTrue(first.join(30_000, null));
            assertTrue(told.get() > 0);
            assertTrue(model.running().stream().noneMatch(r -> r.job() == first));
            model.removeListener(listener);
            int before = told.get();
            second.cancel();
            assertTrue(second.join(30_000, null));
            assertEquals(before, told.get());
        }
    }

    private static void awaitRunning(ProgressModel model, Job job) {
        while (model.running().stream().noneMatch(r -> r.job() == job)) {
            Thread.onSpinWait();
        }
    }

    private static Job waitingJob(String name, CountDownLatch begun) {
        return Job.create(name, (ICoreRunnable) monitor -> {
            begun.countDown();
            while (!monitor.isCanceled()) {
                LockSupport.parkNanos(1_000_000);
            }
        });
    }

    @Test
    void workThatPeopleNeedNotSeeIsNotShown() throws Exception {
        try (ProgressModel model = new ProgressModel(Job.getJobManager())) {
            Job job = halfwayJob();
            job.setSystem(true);
            job.schedule();
            assertTrue(halfway.await(30, TimeUnit.SECONDS));
            assertTrue(model.running().stream().noneMatch(r -> r.job() == job));
            seen.countDown();
            assertTrue(job.join(30_000, null));
        }
    }

    private Job halfwayJob() {
        return Job.create("Checking records", (ICoreRunnable) monitor -> {
            monitor.beginTask("Reading", 10);
            monitor.worked(5);
            halfway.countDown();
            try {
                seen.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
