package org.sankofa.ui.controls;

import org.eclipse.swt.graphics.GC;

/** Shortens what has no room. */
public final class Ellipsis {

    private Ellipsis() {
    }

    /** @return the text, or its beginning with three dots that is no wider than that */
    public static String shorten(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + "\u2026").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + "\u2026";
    }
}
