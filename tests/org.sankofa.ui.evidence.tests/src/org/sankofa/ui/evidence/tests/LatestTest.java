package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.evidence.internal.Latest;
import org.sankofa.ui.jobs.Jobs;

/** What is asked again while it runs: the last question counts, whichever answer comes last. */
class LatestTest {

    private Display display;
    private Shell shell;
    private Latest latest;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        latest = new Latest(shell, "Test");
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void await(BooleanSupplier done) {
        for (long end = System.nanoTime() + 30_000_000_000L; !done.getAsBoolean();) {
            assertTrue(System.nanoTime() < end, "it did not come: " + told);
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** A question that listens to nobody and answers when it is let go. */
    private void ask(String name, CountDownLatch go) {
        latest.work("Test " + name, monitor -> {
            awaitAnyhow(go);
            if (name.startsWith("!")) {
                throw new IllegalStateException(name);
            }
            return name;
        }, told::add, failure -> told.add("failed " + failure.getMessage()));
    }

    private static void awaitAnyhow(CountDownLatch go) {
        for (;;) {
            try {
                go.await();
                return;
            } catch (InterruptedException e) {
                // it does not listen
            }
        }
    }

    /** All jobs have ended, and what they handed over was taken or left. */
    private void settle() {
        await(() -> Job.getJobManager().find(Jobs.WORK).length == 0);
        while (display.readAndDispatch()) {
            // what is left
        }
    }

    @Test
    void aLateAnswerDoesNotTakeThePlaceOfANewerOne() {
        CountDownLatch first = new CountDownLatch(1);
        ask("first", first);
        ask("second", new CountDownLatch(0));
        await(() -> !told.isEmpty());
        first.countDown();
        settle();
        assertEquals(List.of("second"), told);
        assertFalse(latest.isRunning());
    }

    @Test
    void aLateFailureIsNotToldEither() {
        CountDownLatch first = new CountDownLatch(1);
        ask("!first", first);
        ask("second", new CountDownLatch(0));
        await(() -> !told.isEmpty());
        first.countDown();
        settle();
        assertEquals(List.of("second"), told);
        ask("!third", new CountDownLatch(0));
        await(() -> told.size() > 1);
        assertEquals("failed !third", told.getLast());
    }

    @Test
    void whatWasStoppedSaysNothingAlsoWhereItDoesNotListen() {
        CountDownLatch go = new CountDownLatch(1);
        ask("first", go);
        assertTrue(latest.isRunning());
        latest.cancel();
        assertFalse(latest.isRunning());
        go.countDown();
        settle();
        assertEquals(List.of(), told);
    }
}
