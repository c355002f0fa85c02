package org.sankofa.ui.internal.forms;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.presentation.TableModel;

/**
 * Objects in an object: a table with editing in its cells, actions below it, and the form of the selected row under
 * them.
 */
final class ListEditor extends FieldEditor {

    private final TableModel model;
    private final List<FieldSpec> columns;
    private final RowReference references;
    private ListPanel panel;
    private ListTable shown;
    private ListActions actions;
    private CellEditing editing;
    private DetailsPane details;
    private EObject selected;
    private int column;

    ListEditor(FieldContext context) {
        super(context);
        EReference reference = (EReference) context.feature();
        model = new TableModel(context.owner(), reference);
        columns = context.scope().model(reference.getEReferenceType()).columns(reference);
        references = new RowReference(context, model);
    }

    @Override
    Control create(Composite parent) {
        panel = new ListPanel(parent, this);
        shown = new ListTable(panel, context().scope(), columns);
        Table table = shown.table();
        panel.setTable(table);
        editing = new CellEditing(table, this);
        table.addListener(SWT.Selection, e -> select(table.getSelectionCount() == 1 ? row(table.getSelectionIndex()) : null));
        table.addListener(SWT.MouseDown, e -> column = editing.columnAt(e.x, e.y));
        table.addListener(SWT.MouseDoubleClick, e -> edit(table.getSelectionIndex(), editing.columnAt(e.x, e.y)));
        actions = new ListActions(this, panel);
        new RowDrag(this, actions);
        wire(table);
        show();
        return panel;
    }

    Table table() {
        return shown.table();
    }

    List<FieldSpec> columns() {
        return columns;
    }

    TableModel model() {
        return model;
    }

    RowReference references() {
        return references;
    }

    boolean readOnly() {
        return context().readOnly();
    }

    List<EObject> rows() {
        return shown.rows();
    }

    EObject row(int index) {
        return shown.row(index);
    }

    boolean isEmpty() {
        return shown.rows().isEmpty();
    }

    boolean hasSelection() {
        return selected != null || table().getSelectionCount() > 0;
    }

    DetailsPane details() {
        return details;
    }

    /** The cells of a row as they are shown. */
    List<String> texts(EObject object) {
        return shown.texts(object);
    }

    /** Height of the table that shows its rows without scrolling. */
    int tableHeight() {
        return shown.height();
    }

    // --- showing

    @Override
    void show() {
        boolean changed = shown.show(List.copyOf(model.rows()));
        if (selected != null && !rows().contains(selected)) {
            select(null);
        } else if (selected != null) {
            table().setSelection(rows().indexOf(selected));
            details.refresh();
        }
        if (changed) {
            panel.update(true);
            context().scope().relayout();
        }
    }

    void refreshProblems() {
        table().clearAll();
        if (details != null) {
            details.refreshProblems();
        }
    }

    // --- selecting and editing

    void select(EObject object) {
        if (selected == object) {
            panel.update(false);
            return;
        }
        selected = object;
        if (details != null) {
            details.dispose();
            details = null;
        }
        if (object != null) {
            int index = rows().indexOf(object);
            if (table().getSelectionIndex() != index || table().getSelectionCount() != 1) {
                table().setSelection(index);
            }
            details = new DetailsPane(panel, context().scope(), object, () -> select(null));
        }
        panel.update(true);
        context().scope().relayout();
    }

    /** Selects the row that is or holds an object and goes on inside it. */
    ObjectPane revealIn(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (rows().contains(at)) {
                select(at);
                return details.pane();
            }
        }
        return null;
    }

    void edit(int index, int at) {
        if (!readOnly() && row(index) != null && at >= 0 && at < columns.size()) {
            column = at;
            table().setSelection(index);
            select(row(index));
            editing.begin(index, at);
        }
    }

    /** Edits the cell of the selected row that was pressed last. */
    void editSelected() {
        edit(table().getSelectionIndex(), Math.max(0, column));
    }

    // --- records that are dropped or pasted

    @Override
    ReferenceFit fit(List<URI> records) {
        return readOnly() || !((EReference) context().feature()).isMany() ? null : references.fit(records);
    }

    @Override
    void take(List<URI> fitting) {
        references.take(fitting);
    }

    @Override
    void refuse(String sentence) {
        report(sentence == null ? "" : sentence);
    }

    /** Says below the table what went wrong. */
    void report(String message) {
        panel.report(message);
    }

    @Override
    Control focusControl() {
        return table();
    }

    @Override
    Control revealControl() {
        return isEmpty() && actions.adding() != null ? actions.adding() : table();
    }
}
