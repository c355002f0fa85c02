package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.TableModel;

/** What can be done with the rows of a list: by button, by key and from the context menu. */
final class ListActions {

    private final ListEditor list;
    private final ListPanel panel;
    private final Table table;
    private final TableModel model;
    private final RowClipboard clipboard;
    private IconButton adding;

    ListActions(ListEditor list, ListPanel panel) {
        this.list = list;
        this.panel = panel;
        this.table = list.table();
        this.model = list.model();
        clipboard = new RowClipboard(list);
        table.addListener(SWT.KeyDown, this::key);
        ContextMenu.on(table, this::fill);
        if (!list.readOnly()) {
            buttons();
        }
    }

    private void buttons() {
        adding = new IconButton(panel, IconButton.Look.GHOST, "add", addLabel(), Messages.get("list.add.tooltip"), this::add);
        // while there is no row there is no table that could take keys
        adding.addListener(SWT.KeyDown, this::key);
        ContextMenu.on(adding, menu -> menu.entry(Messages.get("menu.paste"), "Ctrl+V", true, clipboard::paste));
        panel.addAction(adding, false);
        button("duplicate", "list.duplicate", this::duplicate);
        if (model.isOrdered()) {
            button("arrow-up", "list.up", () -> move(-1));
            button("arrow-down", "list.down", () -> move(1));
        }
        button("delete", "list.remove", this::remove);
    }

    private String addLabel() {
        String name = list.context().scope().texts().label(((EReference) list.context().feature()).getEReferenceType());
        return Messages.get("list.add", name.substring(0, 1).toLowerCase(list.context().scope().locale()) + name.substring(1));
    }

    private void button(String icon, String key, Runnable run) {
        panel.addAction(new IconButton(panel, IconButton.Look.GHOST, icon, null, Messages.get(key), run), true);
    }

    /** The button that adds a row; null in a list to read. */
    IconButton adding() {
        return adding;
    }

    // --- keys and menu

    private void key(Event event) {
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if (list.isEmpty() && event.keyCode != SWT.INSERT && !(command && (event.keyCode == '+' || event.keyCode == 'v'))) {
            return;
        } else if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR && !alt) {
            list.editSelected();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.keyCode == SWT.INSERT || command && event.keyCode == '+') {
            add();
        } else if (command && event.keyCode == 'd') {
            duplicate();
        } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (command && event.keyCode == 'c') {
            clipboard.copy(selection());
        } else if (command && event.keyCode == 'v') {
            clipboard.paste();
        } else {
            return;
        }
        event.doit = false;
    }

    private void fill(ContextMenu menu) {
        List<EObject> rows = selection();
        boolean some = !rows.isEmpty();
        URI target = rows.size() == 1 ? list.references().target(rows.get(0)) : null;
        if (target != null) {
            menu.entry(Messages.get("pick.menu.open", ContextMenu.name(list.context().scope().references().label(target))), "", true,
                () -> list.context().scope().host().open(target));
        }
        if (list.readOnly()) {
            menu.entry(Messages.get("menu.copy"), "Ctrl+C", some, () -> clipboard.copy(rows));
            return;
        }
        menu.entry(Messages.get("list.menu.edit"), "F2", rows.size() == 1, list::editSelected)
            .entry(addLabel(), "Ins", true, this::add)
            .entry(Messages.get("list.menu.duplicate"), "Ctrl+D", some, this::duplicate).separator()
            .entry(Messages.get("menu.copy"), "Ctrl+C", some, () -> clipboard.copy(rows))
            .entry(Messages.get("menu.paste"), "Ctrl+V", true, clipboard::paste).separator();
        if (model.isOrdered()) {
            menu.entry(Messages.get("list.menu.up"), "Alt+Up", canMove(rows, -1), () -> move(-1))
                .entry(Messages.get("list.menu.down"), "Alt+Down", canMove(rows, 1), () -> move(1)).separator();
        }
        menu.entry(Messages.get("list.menu.remove"), "Del", some, this::remove);
    }

    private boolean canMove(List<EObject> rows, int by) {
        return rows.size() == 1 && model.canMove(rows.get(0), by);
    }

    // --- what is done

    private List<EObject> selection() {
        List<EObject> rows = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            rows.add(list.row(index));
        }
        return rows;
    }

    private void add() {
        List<EClass> types = model.types();
        if (types.size() == 1) {
            add(types.get(0));
            return;
        }
        Menu menu = new Menu(panel);
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(list.context().scope().texts().label(type));
            item.addListener(SWT.Selection, e -> add(type));
        }
        menu.addListener(SWT.Hide, e -> panel.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void add(EClass type) {
        EObject[] made = new EObject[1];
        list.context().change(Messages.get("list.step.add", list.context().scope().texts().label(type)),
            () -> made[0] = model.add(type, table.getSelectionCount() == 1 ? table.getSelectionIndex() : -1));
        list.show();
        if (made[0] != null) {
            list.select(made[0]);
            table.showSelection();
            list.details().focusFirst();
        }
    }

    private void duplicate() {
        List<EObject> rows = selection();
        if (!rows.isEmpty() && !list.readOnly()) {
            EObject[] made = new EObject[1];
            list.context().change(Messages.get("list.step.duplicate"), () -> rows.forEach(row -> made[0] = model.duplicate(row)));
            list.show();
            list.select(made[0]);
        }
    }

    private void remove() {
        List<EObject> rows = selection();
        if (!rows.isEmpty() && !list.readOnly()) {
            int index = table.getSelectionIndex();
            list.select(null);
            list.context().change(Messages.get("list.step.remove", rows.size()), () -> model.remove(rows));
            list.show();
            if (!list.isEmpty()) {
                table.setSelection(Math.min(index, list.rows().size() - 1));
            }
            panel.update(true);
            list.revealControl().setFocus();
        }
    }

    private void move(int by) {
        List<EObject> rows = selection();
        if (!list.readOnly() && canMove(rows, by)) {
            list.context().change(Messages.get("list.step.move"), () -> model.move(rows.get(0), by));
            list.show();
            table.setSelection(list.rows().indexOf(rows.get(0)));
        }
    }

    /** Moves rows together to stand before a position, as one step. */
    void moveBefore(List<EObject> rows, int before) {
        list.context().change(Messages.get("list.step.move"), () -> model.moveBefore(rows, before));
        list.show();
        table.setSelection(rows.stream().mapToInt(list.rows()::indexOf).sorted().toArray());
    }
}
