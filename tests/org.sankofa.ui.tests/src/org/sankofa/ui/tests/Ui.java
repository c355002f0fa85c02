package org.sankofa.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** Small driver of the user interface: waits for conditions and never sleeps. */
final class Ui {

    private static final long PATIENCE = 60_000_000_000L;

    private Ui() {
    }

    static Shell shell(Display display, int width, int height) {
        Shell shell = new Shell(display, SWT.SHELL_TRIM);
        Theme.of(display).style(shell, Token.PAGE, null, null);
        shell.setLayout(new FillLayout());
        shell.setBounds(20, 20, width, height);
        return shell;
    }

    /** Handles events until something is so. */
    static void await(Display display, String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Runnable wake = () -> { };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, wake);
                display.sleep();
            }
        }
    }

    /** Handles what is waiting to be handled. */
    static void settle(Display display) {
        for (int rounds = 0; rounds < 5; rounds++) {
            while (display.readAndDispatch()) {
                rounds = 0;
            }
        }
    }

    /**
     * Presses Tab as a key is pressed: what listens to keys on a canvas keeps Tab, unless it says that Tab goes on.
     *
     * @return whether it went on
     */
    static boolean tab(Control focus) {
        Event event = new Event();
        event.doit = !(focus instanceof Canvas) || focus instanceof StyledText
            || !focus.isListening(SWT.KeyDown) && !focus.isListening(SWT.KeyUp);
        return focus.traverse(SWT.TRAVERSE_TAB_NEXT, event);
    }

    /** Tells a control of a key, as its listeners hear of it. */
    static void key(Control control, int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle(control.getDisplay());
    }

    /** All controls of a kind in a composite, also those deeper down. */
    static <C extends Control> List<C> all(Composite parent, Class<C> type, Predicate<C> which) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && which.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type, which));
            }
        }
        return found;
    }

    /** Writes a picture of a control, also of what is out of sight, for people to look at. */
    static void picture(Control control, String name) throws IOException {
        Path folder = Path.of(System.getProperty("sankofa.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        // looked at once: small files are not worth the time
        loader.compression = 1;
        loader.data = new ImageData[] {image.getImageData(100)};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
