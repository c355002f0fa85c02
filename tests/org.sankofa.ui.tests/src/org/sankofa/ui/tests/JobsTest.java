package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sankofa.ui.jobs.Jobs;

/** Reads that meet a history which is begun anew meanwhile come to their end; work is never done twice. */
class JobsTest {

    private final Display display = Display.getDefault();
    private final AtomicInteger runs = new AtomicInteger();
    private final List<Object> heard = new ArrayList<>();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = Ui.shell(display, 200, 100);
    }

    @AfterEach
    void close() {
        shell.dispose();
        Ui.settle(display);
    }

    @Test
    void whatWasReplacedWhileItWasReadIsReadAnew() {
        start(Jobs.READ, 1, new UncheckedIOException(new IOException("The tree is gone")));
        assertEquals(List.of("read"), heard);
        assertEquals(2, runs.get());
    }

    @Test
    void whatCannotBeReadFailsTheSecondTime() {
        IOException gone = new IOException("No disk");
        start(Jobs.READ, 9, gone);
        assertEquals(List.of(gone), heard);
        assertEquals(2, runs.get());
    }

    @Test
    void faultsOfTheProgramAndWorkAreNotTriedAgain() {
        IllegalStateException fault = new IllegalStateException("A fault");
        start(Jobs.READ, 1, fault);
        IOException gone = new IOException("No connection");
        start(Jobs.WORK, 1, gone);
        assertEquals(List.of(fault, gone), heard);
        assertEquals(2, runs.get());
    }

    private void start(Object family, int failures, Exception failure) {
        int before = heard.size();
        AtomicInteger left = new AtomicInteger(failures);
        Jobs.start(shell, "Reading", family, monitor -> {
            runs.incrementAndGet();
            if (left.getAndDecrement() > 0) {
                throw failure;
            }
            return "read";
        }, heard::add, heard::add);
        Ui.await(display, "an answer", () -> heard.size() > before);
    }
}
