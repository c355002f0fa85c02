package org.sankofa.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.records.RecordEditors;

/** Finds what is on the screen by what it is and by the name a screen reader says. For the user interface's thread. */
final class Widgets {

    private Widgets() {
    }

    /** All controls of a type below a composite, itself included, in the order of the screen; hidden ones left out. */
    static <C extends Control> List<C> all(Control in, Class<C> type) {
        List<C> found = new ArrayList<>();
        walk(in, control -> {
            if (type.isInstance(control)) {
                found.add(type.cast(control));
            }
            return control.getVisible();
        });
        return found.stream().filter(Control::isVisible).toList();
    }

    /** The control of that type and name. */
    static <C extends Control> Optional<C> find(Control in, Class<C> type, String name) {
        return all(in, type).stream().filter(control -> Accessible.nameOf(control).replace("&", "").contains(name)).findFirst();
    }

    /** Controls that one works with and that a screen reader has no name for. */
    static List<String> nameless(Control in) {
        return all(in, Control.class).stream().filter(Widgets::worksWith)
                .filter(control -> Accessible.nameOf(control).isBlank() || "null".equals(Accessible.nameOf(control)))
                .map(Widgets::path).toList();
    }

    private static boolean worksWith(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree
                || control instanceof Link || control instanceof org.eclipse.swt.custom.StyledText
                || control instanceof org.eclipse.swt.widgets.Button
                || control instanceof Canvas && takesKeys(control);
    }

    /** A canvas takes the focus as soon as it listens to keys, whether it lets go of it again or not. */
    private static boolean takesKeys(Control control) {
        return control.isListening(SWT.KeyDown) || control.isListening(SWT.KeyUp);
    }

    /** What takes the focus and never lets Tab go on. */
    static List<String> traps(Control in) {
        return all(in, Canvas.class).stream().filter(canvas -> !(canvas instanceof org.eclipse.swt.custom.StyledText))
                .filter(canvas -> takesKeys(canvas) && !canvas.isListening(SWT.Traverse)).map(Widgets::path).toList();
    }

    private static String path(Control control) {
        StringBuilder path = new StringBuilder(control.getClass().getSimpleName());
        for (Composite above = control.getParent(); above != null; above = above.getParent()) {
            if (above.getClass().getName().startsWith("org.sankofa")) {
                path.insert(0, above.getClass().getSimpleName() + " > ");
            }
        }
        return path.toString();
    }

    private static void walk(Control control, Predicate<Control> visit) {
        if (visit.test(control) && control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                walk(child, visit);
            }
        }
    }

    /** Closes all editors and gives up what is not saved in them: an open one is laid out and painted with all that comes after it. */
    static void closeEditors(RunningWorkbench workbench) {
        workbench.ui(() -> {
            EPartService parts = workbench.service(EPartService.class);
            parts.getParts().stream().filter(part -> RecordEditors.EDITOR.equals(part.getElementId())).toList().forEach(part -> {
                part.setDirty(false);
                parts.hidePart(part, true);
            });
            return null;
        });
    }
}
