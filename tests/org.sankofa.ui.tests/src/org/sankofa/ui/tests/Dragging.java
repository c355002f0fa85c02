package org.sankofa.ui.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Drags with the pointer of the display: presses, moves until the drag has begun and its target saw it, and lets go. The
 * events that SWT itself can post begin no drag, so that the program xdotool is the hand.
 */
final class Dragging {

    private static final String HAND = "xdotool";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

    private final Display display;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    private Dragging(Display display) {
        this.display = display;
    }

    /** Where the hand is missing, the test that needs it is skipped and says so. */
    static void needsHand() {
        String path = System.getenv().getOrDefault("PATH", "");
        assumeTrue(Stream.of(path.split(File.pathSeparator)).anyMatch(folder -> new File(folder, HAND).canExecute()),
            "Dragging is tested where there is " + HAND);
    }

    static void drag(Display display, Point from, Point to) {
        new Dragging(display).drag(from, to);
    }

    private void drag(Point from, Point to) {
        Listener start = event -> begun.incrementAndGet();
        // what it saw on the way, and is told late on a busy machine, does not count
        Listener seen = event -> {
            if (Math.abs(event.x - to.x) <= 1 && Math.abs(event.y - to.y) <= 1) {
                over.incrementAndGet();
            } else {
                over.set(0);
            }
        };
        Listener end = event -> ended.incrementAndGet();
        display.addFilter(SWT.DragDetect, start);
        display.addFilter(DND.DragOver, seen);
        display.addFilter(DND.DragEnd, end);
        try {
            // the system waits inside the press for what the hand does next: it moves beside the user interface's thread
            CompletableFuture<Void> hand = CompletableFuture.runAsync(() -> play(from, to));
            Ui.await(display, "the hand is done", () -> hand.isDone() && (hand.isCompletedExceptionally() || ended.get() > 0));
            hand.join();
            Ui.settle(display);
        } finally {
            display.removeFilter(SWT.DragDetect, start);
            display.removeFilter(DND.DragOver, seen);
            display.removeFilter(DND.DragEnd, end);
        }
    }

    private void play(Point from, Point to) {
        int[] step = new int[1];
        move(from);
        hand("mousedown", "1");
        until("the drag begins", () -> begun.get() > 0, () -> move(new Point(from.x + 3 * (++step[0] % 40), from.y + step[0] % 6)));
        until("the target sees it", () -> over.get() > 2, () -> move(new Point(to.x + ++step[0] % 2, to.y)));
        int known = over.get();
        // a target is asked again while the pointer rests on it: then it has answered
        until("the target answers", () -> over.get() > known + 1, Thread::onSpinWait);
        hand("mouseup", "1");
    }

    private static void until(String what, BooleanSupplier condition, Runnable again) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            again.run();
        }
    }

    private static void move(Point place) {
        hand("mousemove", Integer.toString(place.x), Integer.toString(place.y));
    }

    private static void hand(String... what) {
        try {
            List<String> command = new ArrayList<>(List.of(HAND));
            command.addAll(List.of(what));
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
