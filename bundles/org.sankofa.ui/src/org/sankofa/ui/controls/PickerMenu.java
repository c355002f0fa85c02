package org.sankofa.ui.controls;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.internal.l10n.Messages;

/** The context menu of a picker: what can be done with the chip that is pointed at, and with what is typed. */
final class PickerMenu<V> {

    private final PickerField<V> field;
    private final Picking<V> picking;

    PickerMenu(PickerField<V> field, Picking<V> picking) {
        this.field = field;
        this.picking = picking;
        ContextMenu.on(field, menu -> fill(menu, field));
        if (field.text() != null) {
            ContextMenu.on(field.text(), menu -> fill(menu, field.text()));
        }
    }

    private void fill(ContextMenu menu, Control control) {
        Point place = menu.place() == null ? null : control.getDisplay().map(control, field, menu.place());
        int index = place == null ? -1 : field.chipAt(place.x, place.y);
        List<V> values = field.values();
        if (index >= 0 || values.size() == 1) {
            one(menu, values.get(Math.max(0, index)));
        } else if (!values.isEmpty()) {
            several(menu, values);
        }
        if (field.text() != null) {
            TextMenu.fill(menu.separator(), field.text(), field::paste);
        }
    }

    private void one(ContextMenu menu, V value) {
        String label = ContextMenu.name(picking.label(value));
        if (picking.canOpen()) {
            menu.entry(Messages.get("pick.menu.open", label), "", picking.isKnown(value), () -> picking.open(value));
        }
        menu.entry(Messages.get("pick.menu.copy", label), "", true, () -> field.copy(List.of(value)));
        if (field.text() != null) {
            menu.entry(Messages.get("pick.menu.remove", label), "", true, () -> field.remove(value));
        }
    }

    private void several(ContextMenu menu, List<V> values) {
        if (picking.canOpen()) {
            menu.more(Messages.get("pick.menu.openOne"), inner -> each(inner, values, picking::open));
        }
        menu.entry(Messages.get("pick.menu.copyAll"), "", true, () -> field.copy(values));
        if (field.text() != null) {
            menu.more(Messages.get("pick.menu.removeOne"), inner -> each(inner, values, field::remove));
        }
    }

    private void each(ContextMenu menu, List<V> values, Consumer<V> run) {
        values.forEach(value -> menu.entry(ContextMenu.name(picking.label(value)), "", true, () -> run.accept(value)));
    }
}
