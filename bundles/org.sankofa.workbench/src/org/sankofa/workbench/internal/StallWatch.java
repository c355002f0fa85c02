package org.sankofa.workbench.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

/**
 * For measuring whether the window answers: where the system property {@code sankofa.stalls} names a file, asks the thread
 * of the user interface for a sign of life every few milliseconds and writes down how long each sign took that took long,
 * with what the thread did meanwhile. It is what a person feels, whatever the cause: our code, the system's, or the
 * collection of garbage.
 */
public class StallWatch {

    /** What nobody feels. */
    private static final long UNFELT = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int FRAMES = 40;

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object event) {
        String file = System.getProperty("sankofa.stalls");
        if (file == null) {
            return;
        }
        Display display = Display.getCurrent();
        Thread.ofPlatform().name("Sankofa stalls").daemon().start(() -> {
            try (BufferedWriter out = Files.newBufferedWriter(Path.of(file))) {
                watch(display, out);
            } catch (IOException e) {
                ILog.of(StallWatch.class).error("The stalls of the window were not written", e);
            }
        });
    }

    private static void watch(Display display, BufferedWriter out) throws IOException {
        Thread watched = display.getThread();
        Thread watching = Thread.currentThread();
        long[] answered = new long[1];
        while (!display.isDisposed()) {
            long asked = System.nanoTime();
            answered[0] = 0;
            try {
                display.asyncExec(() -> {
                    synchronized (answered) {
                        answered[0] = System.nanoTime();
                    }
                    LockSupport.unpark(watching);
                });
            } catch (SWTException e) {
                return;
            }
            String doing = "";
            long took;
            while ((took = took(answered, asked)) < 0) {
                LockSupport.parkNanos(PAUSE);
                if (doing.isEmpty() && System.nanoTime() - asked > UNFELT) {
                    doing = stack(watched);
                }
                if (display.isDisposed()) {
                    return;
                }
            }
            if (took > UNFELT) {
                out.write(System.currentTimeMillis() + "\t" + TimeUnit.NANOSECONDS.toMillis(took) + "\t" + doing + "\n");
                out.flush();
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static long took(long[] answered, long asked) {
        synchronized (answered) {
            return answered[0] == 0 ? -1 : answered[0] - asked;
        }
    }

    private static String stack(Thread thread) {
        return Stream.of(thread.getStackTrace()).limit(FRAMES)
            .map(frame -> frame.getClassName().replaceAll("^.*\\.", "") + '.' + frame.getMethodName() + ':' + frame.getLineNumber())
            .collect(Collectors.joining(" < "));
    }
}
