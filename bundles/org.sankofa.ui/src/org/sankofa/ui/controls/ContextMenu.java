package org.sankofa.ui.controls;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/**
 * A context menu whose entries are made each time it opens, with the mouse or with Shift+F10 and the menu key.
 *
 * <pre>
 * ContextMenu.on(table, menu -&gt; menu.entry("Open", "Enter", selected() != null, this::open).separator());
 * </pre>
 */
public final class ContextMenu {

    private static final int LONGEST = 40;

    private final Menu menu;
    private final Point place;

    private ContextMenu(Menu menu, Point place) {
        this.menu = menu;
        this.place = place;
    }

    /**
     * Gives a control a context menu. One that gets no entries is not shown.
     *
     * @param fill adds the entries
     */
    public static void on(Control control, Consumer<ContextMenu> fill) {
        control.addListener(SWT.MenuDetect, event -> {
            boolean keyboard = event.detail == SWT.MENU_KEYBOARD;
            Point place = keyboard ? null : control.toControl(event.x, event.y);
            if (keyboard) {
                Point below = control.toDisplay(focus(control));
                event.x = below.x;
                event.y = below.y;
            }
            Menu menu = new Menu(control);
            fill.accept(new ContextMenu(menu, place));
            event.doit = menu.getItemCount() > 0;
            if (event.doit) {
                menu.addListener(SWT.Hide, hidden -> control.getDisplay().asyncExec(menu::dispose));
                control.setMenu(menu);
            } else {
                menu.dispose();
            }
        });
    }

    /**
     * Opens a menu below a control, for a key or a button that offers several things.
     *
     * @param fill adds the entries; without any, nothing opens
     */
    public static void open(Control control, Consumer<ContextMenu> fill) {
        Menu menu = new Menu(control);
        fill.accept(new ContextMenu(menu, null));
        if (menu.getItemCount() == 0) {
            menu.dispose();
            return;
        }
        menu.setLocation(control.toDisplay(focus(control)));
        menu.addListener(SWT.Hide, hidden -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** The place in a control that one looks at while working with the keyboard. */
    private static Point focus(Control control) {
        if (control instanceof Table table && table.getSelectionCount() > 0) {
            var row = table.getItem(table.getSelectionIndex()).getBounds();
            return new Point(row.x + 12, Math.min(row.y + row.height, table.getClientArea().height));
        }
        return new Point(4, control.getSize().y);
    }

    /** @return a name as entries show it: not all of a long one, which would make the menu as wide as the screen */
    public static String name(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).stripTrailing() + '\u2026';
    }

    /** @return where in the control it was asked for; null: with the keyboard */
    public Point place() {
        return place;
    }

    /**
     * Adds an entry.
     *
     * @param key the key that does the same, such as {@code Ctrl+C}; empty: none
     */
    public ContextMenu entry(String label, String key, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&") + (key.isEmpty() ? "" : "\t" + key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> run.run());
        return this;
    }

    /** Adds a line between what stands above and what comes; none at the top. */
    public ContextMenu separator() {
        int count = menu.getItemCount();
        if (count > 0 && (menu.getItem(count - 1).getStyle() & SWT.SEPARATOR) == 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        return this;
    }

    /** Adds a menu in the menu. */
    public ContextMenu more(String label, Consumer<ContextMenu> fill) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(label.replace("&", "&&"));
        Menu inner = new Menu(menu);
        item.setMenu(inner);
        fill.accept(new ContextMenu(inner, place));
        return this;
    }
}
