package org.sankofa.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Segmented;

/** Finds what is cut off or lies over something else. */
final class Layouts {

    private Layouts() {
    }

    /** A line for each fault. */
    static List<String> faults(Composite composite) {
        List<String> faults = new ArrayList<>();
        look(composite, composite.getClass().getSimpleName(), faults);
        return faults;
    }

    private static void look(Composite parent, String path, List<String> faults) {
        if (parent instanceof Table) {
            return;
        }
        List<Control> shown = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child.isVisible() && child.getSize().x > 0 && child.getSize().y > 0) {
                shown.add(child);
            }
        }
        Rectangle room = parent.getClientArea();
        for (Control child : shown) {
            String name = path + '/' + child.getClass().getSimpleName();
            Rectangle box = child.getBounds();
            boolean scrolled = parent instanceof ScrolledComposite;
            if (!scrolled && (box.x < 0 || box.y < 0 || box.x + box.width > room.width || box.y + box.height > room.height)) {
                faults.add(name + " " + box + " is outside of " + room);
            }
            if (tooSmall(child)) {
                faults.add(name + " " + box + " needs " + child.computeSize(SWT.DEFAULT, SWT.DEFAULT));
            }
            for (Control other : shown) {
                if (other != child && box.intersects(other.getBounds()) && shown.indexOf(other) > shown.indexOf(child)) {
                    faults.add(name + " " + box + " lies over " + other.getClass().getSimpleName() + " " + other.getBounds());
                }
            }
            if (child instanceof Composite inner) {
                look(inner, name, faults);
            }
        }
    }

    private static boolean tooSmall(Control control) {
        if (control instanceof StyledText text && (text.getStyle() & SWT.V_SCROLL) == 0) {
            return text.computeSize(text.getSize().x, SWT.DEFAULT).y > text.getSize().y;
        }
        if (control instanceof IconButton || control instanceof Segmented) {
            Point needed = control.computeSize(control.getSize().x, SWT.DEFAULT);
            return needed.x > control.getSize().x || needed.y > control.getSize().y;
        }
        return false;
    }
}
