package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.FeatureChange;

/** Changes of features side by side: what stood there before, and what stands there after. */
final class ChangeTable {

    private final TableViewer table;

    ChangeTable(Composite parent) {
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(text("changes.field"), 150, ChangeTable::field);
        column(text("changes.before"), 190, change -> value(change.before()));
        column(text("changes.after"), 190, change -> value(change.after()));
        ColumnViewerToolTipSupport.enableFor(table);
    }

    Control control() {
        return table.getTable();
    }

    void show(List<FeatureChange> changes) {
        table.setInput(changes);
    }

    private void column(String title, int width, Function<FeatureChange, String> label) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return label.apply((FeatureChange) element).replace('\n', ' ');
            }

            @Override
            public String getToolTipText(Object element) {
                return label.apply((FeatureChange) element);
            }
        });
    }

    private static String field(FeatureChange change) {
        String language = change.language() == null ? "" : " (" + change.language() + ")";
        String object = Objects.requireNonNullElse(change.objectLabel(), "");
        return (object.isEmpty() ? "" : object + ": ") + change.feature() + language;
    }

    private static String value(String value) {
        return value == null || value.isEmpty() ? text("changes.nothing") : value;
    }
}
