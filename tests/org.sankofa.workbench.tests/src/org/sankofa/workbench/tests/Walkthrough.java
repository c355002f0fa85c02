package org.sankofa.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * A person at the window who counts: steps with names, and for each the keys, clicks and seconds it took. A step begins
 * when the one before is done, and it is done when the window is ready for the next one. Each has its picture.
 */
final class Walkthrough implements AutoCloseable {

    private record Step(String words, int keys, int clicks, Duration time) {
    }

    /** What is done in a step. */
    interface Doing {
        void run() throws Exception;
    }

    private final String name;
    private final RunningWorkbench workbench;
    private final Hands hands = new Hands();
    private final List<Step> steps = new ArrayList<>();
    private int keys;
    private int clicks;

    Walkthrough(String name, RunningWorkbench workbench) {
        this.name = name;
        this.workbench = workbench;
        // where the pointer of the display lies it is on something
        hands.move(new Point(0, 0));
    }

    /** Takes a step, waits until the window is ready again, and makes a picture. */
    void step(String words, Doing doing) throws Exception {
        workbench.awaitReady();
        int keysBefore = keys;
        int clicksBefore = clicks;
        long begun = System.nanoTime();
        doing.run();
        workbench.awaitReady();
        steps.add(new Step(words, keys - keysBefore, clicks - clicksBefore, Duration.ofNanos(System.nanoTime() - begun)));
        workbench.display(String.format(Locale.ROOT, "%s-%02d", name, steps.size()));
    }

    /** Presses keys together, such as {@code Ctrl+K}, one chord after the other. */
    void press(String... chords) {
        for (String chord : chords) {
            hands.press(chord);
            keys++;
            workbench.settle();
        }
    }

    /** Presses the same keys again until something is so. */
    void pressUntil(String chord, String what, BooleanSupplier condition) {
        int tries = 0;
        while (!workbench.ui(condition::getAsBoolean)) {
            if (++tries > 60) {
                throw new AssertionError("Pressed " + chord + " in vain for " + what);
            }
            press(chord);
        }
    }

    /** Keeps keys pressed while others are. */
    void holding(String chord, Runnable meanwhile) {
        keys++;
        hands.holding(chord, meanwhile);
        workbench.settle();
    }

    /** Types words. */
    void type(String words) {
        for (char character : words.toCharArray()) {
            hands.type(character);
            keys++;
        }
        workbench.settle();
    }

    /** Clicks into the middle of a control. */
    void click(Control control) {
        click(workbench.ui(() -> {
            Point size = control.getSize();
            return control.toDisplay(size.x / 2, size.y / 2);
        }));
    }

    /** Clicks at a place of the display. */
    void click(Point place) {
        hands.move(place);
        hands.button(true);
        hands.button(false);
        clicks++;
        workbench.settle();
    }

    /** Drags from one place of the display to another. */
    void drag(Point from, Point to) {
        clicks++;
        workbench.drag(hands, from, to);
        workbench.settle();
    }

    /** The middle of a part of a control, on the display. */
    Point middle(Control control, Rectangle of) {
        return workbench.ui(() -> control.toDisplay(of.x + of.width / 2, of.y + of.height / 2));
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }

    /** Writes the table of the steps. */
    void write() throws IOException {
        StringBuilder table = new StringBuilder("| step | keys | clicks | seconds |\n|---|---:|---:|---:|\n");
        Duration all = Duration.ZERO;
        for (Step step : steps) {
            row(table, step.words(), step.keys(), step.clicks(), step.time());
            all = all.plus(step.time());
        }
        row(table, "**all**", keys, clicks, all);
        Path folder = Path.of("target/walkthroughs");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), table);
    }

    private static void row(StringBuilder table, String words, int keys, int clicks, Duration time) {
        table.append(String.format(Locale.ROOT, "| %s | %d | %d | %.1f |%n", words, keys, clicks, time.toMillis() / 1000.0));
    }

    @Override
    public void close() {
        hands.close();
    }
}
