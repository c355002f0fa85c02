package org.sankofa.ui.controls;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The pointer over a picker: which chip it is on, and what a press on it does. */
final class PickerPointer<V> {

    private final PickerField<V> field;
    private final Picking<V> picking;
    private boolean inside;
    private int hot = -1;
    private int pressed = -1;

    PickerPointer(PickerField<V> field, Picking<V> picking) {
        this.field = field;
        this.picking = picking;
        field.addListener(SWT.MouseEnter, e -> inside(true));
        field.addListener(SWT.MouseExit, e -> {
            hot = -1;
            inside(false);
        });
        field.addListener(SWT.MouseMove, e -> move(e.x, e.y));
        field.addListener(SWT.MouseDown, this::press);
        field.addListener(SWT.MouseUp, this::release);
    }

    /** Whether the pointer is on the picker. */
    boolean isInside() {
        return inside;
    }

    /** Which chip is pointed at; -1: none. */
    int hot() {
        return hot;
    }

    private void inside(boolean value) {
        inside = value;
        field.redraw();
    }

    private void move(int x, int y) {
        int now = field.chipAt(x, y);
        boolean hand = now >= 0 && (picking.canOpen() || field.closes(now, x, y));
        field.setCursor(hand ? field.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        if (hot != now) {
            hot = now;
            field.setToolTipText(now < 0 ? null : tooltip(field.values().get(now)));
            field.redraw();
        }
    }

    private String tooltip(V value) {
        String detail = picking.detail(value);
        return detail.isEmpty() ? picking.label(value) : picking.label(value) + "\n" + detail;
    }

    private void press(Event event) {
        pressed = event.button == 1 ? field.chipAt(event.x, event.y) : -1;
        if (pressed >= 0 && field.closes(pressed, event.x, event.y)) {
            field.remove(field.values().get(pressed));
            pressed = -1;
        } else if (event.button == 1 && (pressed < 0 || !picking.canOpen())) {
            field.toggleChoices();
        }
    }

    /** A chip opens when the button goes up: until then it may be dragged. */
    private void release(Event event) {
        if (event.button == 1 && pressed >= 0 && pressed == field.chipAt(event.x, event.y) && picking.canOpen()) {
            picking.open(field.values().get(pressed));
        }
        pressed = -1;
    }
}
