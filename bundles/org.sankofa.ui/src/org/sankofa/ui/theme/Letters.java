package org.sankofa.ui.theme;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths that grow with the letters: what holds words is not measured in points. */
public final class Letters {

    /** A letter of middle width where nobody chose larger ones, in points. */
    private static final double USUAL = 8;

    private Letters() {
    }

    /** @return the width of so many letters of middle width in the control's font, in points */
    public static int width(Control control, int letters) {
        return (int) Math.ceil(letters * one(control));
    }

    /** @return how many letters of middle width have room in a width in points */
    public static int in(Control control, int width) {
        return (int) (width / one(control));
    }

    /** @return a width that suits letters of the usual size, as much wider as the control's letters are larger, in points */
    public static int scaled(Control control, int width) {
        return (int) Math.ceil(width * Math.max(1, one(control) / USUAL));
    }

    private static double one(Control control) {
        GC gc = new GC(control);
        double width = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return width;
    }
}
