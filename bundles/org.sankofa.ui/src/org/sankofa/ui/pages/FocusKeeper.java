package org.sankofa.ui.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.sankofa.ui.controls.Accessible;

/**
 * Where the focus is in a column that is about to be filled anew. Afterwards it goes to what is called the same, else to
 * what stands in the same place: who works with the keyboard would begin at the top of the window each time otherwise.
 */
final class FocusKeeper {

    private final Composite column;
    private final int place;
    private final String name;
    private final Class<?> type;
    private final int earlier;

    FocusKeeper(Composite column) {
        this.column = column;
        List<Control> all = focusable(column);
        place = all.indexOf(column.getDisplay().getFocusControl());
        type = place < 0 ? null : all.get(place).getClass();
        name = place < 0 ? "" : Accessible.nameOf(all.get(place));
        earlier = place < 0 ? 0 : (int) all.subList(0, place).stream().filter(this::isCalledSo).count();
    }

    /** Gives the focus back, if it was in the column. */
    void restore() {
        List<Control> all = place < 0 ? List.of() : focusable(column);
        if (!all.isEmpty()) {
            List<Control> same = all.stream().filter(this::isCalledSo).toList();
            Control next = same.isEmpty() ? all.get(Math.min(place, all.size() - 1)) : same.get(Math.min(earlier, same.size() - 1));
            next.setFocus();
        }
    }

    private boolean isCalledSo(Control control) {
        return control.getClass() == type && Accessible.nameOf(control).equals(name);
    }

    private static List<Control> focusable(Composite in) {
        List<Control> found = new ArrayList<>();
        for (Control child : in.getChildren()) {
            if (takesFocus(child)) {
                found.add(child);
            }
            if (child instanceof Composite inner) {
                found.addAll(focusable(inner));
            }
        }
        return found;
    }

    private static boolean takesFocus(Control control) {
        return control.isVisible() && control.isEnabled() && (control instanceof Text || control instanceof StyledText
            || control instanceof Button || control instanceof Link || control instanceof Combo || control instanceof Table
            || control instanceof Tree || control instanceof Canvas && control.isListening(SWT.KeyDown));
    }
}
