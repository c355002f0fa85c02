package org.sankofa.ui.records.internal.history;

import static org.sankofa.ui.records.internal.Messages.text;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.presentation.ChangeWords;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Token;

/** Changes of features side by side: what stood there before, and what stands there after. */
final class ChangeTable {

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final TableViewer table;
    private ChangeWords words;

    ChangeTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION);
        Accessible.name(table.getTable(), () -> text("history.changes.name"), null);
        TableLook.apply(table.getTable(), Token.SURFACE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(text("changes.field"), 30, change -> words.field(change));
        column(text("changes.before"), 35, change -> words.value(change, change.before()));
        column(text("changes.after"), 35, change -> words.value(change, change.after()));
        ColumnViewerToolTipSupport.enableFor(table);
    }

    Control control() {
        return frame;
    }

    /** @param of the record that the changes are of */
    void show(RecordKey of, List<FeatureChange> changes) {
        words = new ChangeWords(of.kind(), of.id());
        table.setInput(changes);
    }

    private void column(String title, int weight, Function<FeatureChange, String> label) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70, true));
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
}
