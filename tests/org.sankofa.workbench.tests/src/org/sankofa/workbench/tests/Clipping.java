package org.sankofa.workbench.tests;

import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;

/** Finds what a window does not show in full: words without room, and controls that reach out of what they stand in. */
final class Clipping {

    /** What the system rounds. */
    private static final int TOLERANCE = 1;

    private Clipping() {
    }

    /** Everything that is cut off in a window, one sentence each. For the user interface's thread. */
    static TreeSet<String> of(Shell shell, String where) {
        TreeSet<String> found = new TreeSet<>();
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle bounds = shell.getBounds();
        if (bounds.width > screen.width || bounds.height > screen.height) {
            found.add(where + ": the window " + bounds + " is larger than the screen");
        }
        for (Control control : Widgets.all(shell, Control.class)) {
            Stream.of(words(control), edges(control), hint(control)).filter(wrong -> wrong != null)
                .forEach(wrong -> found.add(where + ": " + control.getClass().getSimpleName() + " “" + says(control) + "” " + wrong));
        }
        return found;
    }

    private static String says(Control control) {
        return control instanceof Label label ? label.getText() : Accessible.nameOf(control);
    }

    private static String words(Control control) {
        boolean spoken = control instanceof Label label && !label.getText().isEmpty() || control instanceof Button
                || control instanceof Link || control instanceof IconButton || control instanceof Combo;
        if (!spoken) {
            return null;
        }
        Point given = control.getSize();
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
        Point wanted = control.computeSize(wraps ? given.x : SWT.DEFAULT, SWT.DEFAULT);
        int width = wraps ? longestWord(control) : wanted.x;
        // lists that fold out show in full what their field has no room for
        boolean narrow = given.x < width - TOLERANCE && !(control instanceof Combo);
        if (narrow && (control instanceof IconButton ? hasRoomBeside(control, width - given.x) : true)) {
            return "has a width of " + given.x + " instead of " + width;
        }
        return given.y < wanted.y - TOLERANCE ? "has a height of " + given.y + " instead of " + wanted.y : null;
    }

    /** Addresses are broken where they must be. */
    private static int longestWord(Control control) {
        GC gc = new GC(control);
        int longest = Stream.of(says(control).replace("&&", "&").split("\\s+")).filter(word -> word.indexOf('/') < 0).mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
        gc.dispose();
        return longest;
    }

    /** Whether a button that shortens what it says could show all of it; in a dialog there is always room. */
    private static boolean hasRoomBeside(Control control, int missing) {
        if (control.getShell().getParent() != null) {
            return true;
        }
        Rectangle bounds = control.getBounds();
        int end = control.getParent().getClientArea().width;
        for (Control sibling : control.getParent().getChildren()) {
            Rectangle other = sibling.getBounds();
            boolean sameRow = other.y < bounds.y + bounds.height && bounds.y < other.y + other.height;
            if (sibling != control && sibling.getVisible() && sameRow && other.x >= bounds.x + bounds.width) {
                end = Math.min(end, other.x);
            }
        }
        return end - bounds.x - bounds.width >= missing;
    }

    private static String edges(Control control) {
        Composite parent = control.getParent();
        if (parent == null || control instanceof Shell || scrolls(parent)) {
            return null;
        }
        Rectangle bounds = control.getBounds();
        Rectangle area = parent.getClientArea();
        boolean out = bounds.x < area.x - TOLERANCE || bounds.y < area.y - TOLERANCE
                || bounds.x + bounds.width > area.x + area.width + TOLERANCE
                || bounds.y + bounds.height > area.y + area.height + TOLERANCE;
        return out && bounds.width > 0 && bounds.height > 0 ? bounds + " reaches out of " + area + " of " + parent.getClass().getSimpleName() : null;
    }

    /** Whether what does not fit is reached by scrolling, or is a page behind another one. */
    private static boolean scrolls(Composite parent) {
        return parent instanceof ScrolledComposite || parent instanceof Table || parent instanceof Tree || parent instanceof CTabFolder
                || (parent.getStyle() & (SWT.H_SCROLL | SWT.V_SCROLL)) != 0;
    }

    /** In a dialog the hint of a field is read in full, and what cannot be changed in it. */
    private static String hint(Control control) {
        if (!(control instanceof Text text) || (text.getStyle() & SWT.MULTI) != 0 || text.getShell().getParent() == null) {
            return null;
        }
        String read = text.getEditable() ? text.getMessage() : text.getText();
        GC gc = new GC(text);
        int wanted = gc.textExtent(read).x;
        gc.dispose();
        return text.getClientArea().width < wanted ? "has no room for “" + read + "”" : null;
    }
}
