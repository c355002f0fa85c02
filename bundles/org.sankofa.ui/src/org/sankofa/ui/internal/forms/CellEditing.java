package org.sankofa.ui.internal.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.presentation.FieldSpec;

/** Editing in the cells of a table: Enter goes down, Tab goes on, Escape takes back what was typed. */
final class CellEditing {

    private final Table table;
    private final ListEditor list;
    private TableEditor place;
    private FieldEditor editor;
    private Control control;
    private Object before;
    private int row;
    private int column;

    CellEditing(Table table, ListEditor list) {
        this.table = table;
        this.list = list;
    }

    int columnAt(int x, int y) {
        TableItem item = table.getItem(new Point(2, y));
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(x, y)) {
                return i;
            }
        }
        return 0;
    }

    void begin(int newRow, int newColumn) {
        end();
        EObject object = list.row(newRow);
        if (object == null) {
            return;
        }
        row = newRow;
        column = newColumn;
        FieldSpec spec = list.columns().get(newColumn);
        FieldContext context = new FieldContext(list.context().scope(), object, spec, () -> { });
        before = spec.feature().isMany() ? null : context.value();
        editor = FieldEditor.of(context);
        control = editor.create(table);
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.minimumWidth = 140;
        place.minimumHeight = control.computeSize(160, SWT.DEFAULT).y;
        place.setEditor(control, table.getItem(newRow), newColumn);
        Control focus = editor.focusControl();
        focus.setFocus();
        focus.addListener(SWT.Traverse, this::traverse);
        focus.addListener(SWT.FocusOut, e -> table.getDisplay().asyncExec(() -> {
            if (control != null && !control.isDisposed() && !focus.isFocusControl() && table.getShell().isVisible()
                && table.getDisplay().getActiveShell() == table.getShell()) {
                end();
            }
        }));
    }

    private void traverse(Event event) {
        if (!event.doit && event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        switch (event.detail) {
            case SWT.TRAVERSE_RETURN -> go(event, row + 1, column);
            case SWT.TRAVERSE_TAB_NEXT -> go(event, column + 1 < list.columns().size() ? row : row + 1,
                (column + 1) % list.columns().size());
            case SWT.TRAVERSE_TAB_PREVIOUS -> go(event, column > 0 ? row : row - 1,
                column > 0 ? column - 1 : list.columns().size() - 1);
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                if (!editor.context().feature().isMany()) {
                    editor.context().set(before);
                }
                end();
                table.setFocus();
            }
            default -> {
                return;
            }
        }
    }

    private void go(Event event, int newRow, int newColumn) {
        event.doit = false;
        end();
        if (list.row(newRow) != null) {
            list.edit(newRow, newColumn);
        } else {
            table.setFocus();
        }
    }

    void end() {
        if (place != null) {
            Control old = control;
            TableEditor oldPlace = place;
            place = null;
            control = null;
            editor = null;
            oldPlace.dispose();
            if (!old.isDisposed()) {
                old.dispose();
            }
        }
    }
}
