package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** What windows need whose lines run from right to left. */
public final class Mirroring {

    private Mirroring() {
    }

    /** @return whether the control is mirrored */
    public static boolean isMirrored(Control control) {
        return (control.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    }

    /**
     * Where an arrow key leads along a line: in windows whose lines run from right to left, the left arrow goes on.
     *
     * @param key the code of a key
     * @return 1 onwards, -1 back; 0 for other keys
     */
    public static int step(Control control, int key) {
        int right = isMirrored(control) ? -1 : 1;
        return key == SWT.ARROW_RIGHT ? right : key == SWT.ARROW_LEFT ? -right : 0;
    }

    /**
     * Puts what is in the composite into its place once it has a size. GTK counts from the left, so the place of what was
     * laid out before is that of a parent without a width; only a change of the width makes SWT count again.
     */
    public static void settle(Composite composite) {
        if (isMirrored(composite)) {
            composite.addListener(SWT.Resize, new Listener() {
                @Override
                public void handleEvent(Event event) {
                    if (composite.getSize().x > 1) {
                        composite.removeListener(SWT.Resize, this);
                        composite.getDisplay().asyncExec(() -> widen(composite, -1, () -> widen(composite, 1, () -> { })));
                    }
                }
            });
        }
    }

    private static void widen(Composite composite, int by, Runnable then) {
        if (!composite.isDisposed()) {
            Point size = composite.getSize();
            composite.setSize(size.x + by, size.y);
            // what GTK has placed is known only after it has drawn
            composite.getDisplay().timerExec(50, then);
        }
    }
}
