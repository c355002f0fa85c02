package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
        try (ProgressModel model = new ProgressModel(Job.getJobManager(), told::incrementAndGet)) {
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
    void workThatPeopleNeedNotSeeIsNotShown() throws Exception {
        try (ProgressModel model = new ProgressModel(Job.getJobManager(), () -> { })) {
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
