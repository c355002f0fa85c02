package org.sankofa.ui.controls;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Where a small window goes that belongs to a control. */
final class Placement {

    private static final int GAP = 2;

    private Placement() {
    }

    /**
     * Below a rectangle of the control, or above where there is no room; both begin at the same side, which is the right
     * one where lines run from right to left.
     */
    static Rectangle below(Control anchor, Rectangle place, Point size, Rectangle screen) {
        // a point alone would be the wrong corner in a mirrored control
        Rectangle shown = anchor.getDisplay().map(anchor, null, place);
        return below(shown, size, screen, Mirroring.isMirrored(anchor));
    }

    static Rectangle below(Rectangle shown, Point size, Rectangle screen, boolean mirrored) {
        int x = mirrored ? shown.x + shown.width - size.x : shown.x;
        int y = shown.y + shown.height + GAP;
        if (y + size.y > screen.y + screen.height) {
            y = Math.max(screen.y, shown.y - size.y - GAP);
        }
        x = Math.max(screen.x, Math.min(x, screen.x + screen.width - size.x));
        return new Rectangle(x, y, size.x, size.y);
    }
}
