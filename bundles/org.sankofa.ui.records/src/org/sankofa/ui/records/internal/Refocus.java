package org.sankofa.ui.records.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Keeps the focus where controls are made anew while one of them has it. */
public final class Refocus {

    private final Composite parent;
    private final int place;

    private Refocus(Composite parent, int place) {
        this.parent = parent;
        this.place = place;
    }

    /** Notes which child has the focus, before the children are disposed of. */
    public static Refocus of(Composite parent) {
        Control focus = parent.getDisplay().getFocusControl();
        while (focus != null && focus.getParent() != parent) {
            focus = focus.getParent();
        }
        return new Refocus(parent, focus == null ? -1 : List.of(parent.getChildren()).indexOf(focus));
    }

    /** Gives the focus to the child that is at that place now, else to the last one, else to another control. */
    public void give(Control otherwise) {
        if (place < 0) {
            return;
        }
        Control[] children = parent.getChildren();
        Control next = children.length == 0 ? otherwise : children[Math.min(place, children.length - 1)];
        if (next != null && !next.isDisposed()) {
            next.setFocus();
        }
    }
}
