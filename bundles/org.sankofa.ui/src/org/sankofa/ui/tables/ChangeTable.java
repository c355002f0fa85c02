package org.sankofa.ui.tables;

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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sankofa.store.FeatureChange;
import org.sankofa.store.RecordKey;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.ChangeWords;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Token;

/** Changes of features side by side: what stood there before, and what stands there after. */
public final class ChangeTable {

    /** Longer values are shown as a whole below when their row is selected. */
    private static final int LONG = 30;
    private static final int WHOLE = 64;

    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final TableViewer table;
    private final Text before;
    private final Text after;
    private ChangeWords words;

    /** Makes an empty one. */
    public ChangeTable(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayout rows = new GridLayout(2, true);
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        frame.setLayout(rows);
        Composite inner = new Composite(frame, SWT.NONE);
        inner.setLayout(layout);
        inner.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table = new TableViewer(inner, SWT.FULL_SELECTION);
        Accessible.name(table.getTable(), () -> Messages.get("changes.name"), null);
        TableLook.apply(table.getTable(), Token.SURFACE);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.get("changes.field"), 30, change -> words.field(change));
        column(Messages.get("changes.before"), 35, change -> words.value(change, change.before()));
        column(Messages.get("changes.after"), 35, change -> words.value(change, change.after()));
        ColumnViewerToolTipSupport.enableFor(table);
        before = whole(1);
        after = whole(2);
        table.addSelectionChangedListener(event -> whole((FeatureChange) table.getStructuredSelection().getFirstElement()));
    }

    /** A text that the cells have no room for is read below them. */
    private Text whole(int column) {
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Accessible.name(text, () -> table.getTable().getColumn(column).getText(), null);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = WHOLE;
        data.exclude = true;
        text.setLayoutData(data);
        text.setVisible(false);
        return text;
    }

    private void whole(FeatureChange change) {
        String left = change == null ? "" : words.value(change, change.before());
        String right = change == null ? "" : words.value(change, change.after());
        boolean shown = Math.max(left.length(), right.length()) > LONG;
        before.setText(shown ? left : "");
        after.setText(shown ? right : "");
        for (Text text : List.of(before, after)) {
            text.setVisible(shown);
            ((GridData) text.getLayoutData()).exclude = !shown;
        }
        frame.layout(true, true);
    }

    /** @return what to lay out */
    public Control control() {
        return frame;
    }

    /**
     * Shows changes in place of those before.
     *
     * @param of the record that the changes are of
     */
    public void show(RecordKey of, List<FeatureChange> changes) {
        words = new ChangeWords(of.kind(), of.id());
        table.setInput(changes);
        whole((FeatureChange) null);
    }

    /** Shows the whole values of the first change. */
    public void readFirst() {
        if (table.getTable().getItemCount() > 0) {
            table.getTable().select(0);
            whole((FeatureChange) table.getElementAt(0));
        }
    }

    /** Says what stands in the two columns of values, where that is not what was before and after. */
    public void name(String before, String after) {
        table.getTable().getColumn(1).setText(before);
        table.getTable().getColumn(2).setText(after);
    }

    /** Names the columns as usual again. */
    public void name() {
        name(Messages.get("changes.before"), Messages.get("changes.after"));
    }

    private void column(String title, int weight, Function<FeatureChange, String> label) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, Letters.width(table.getTable(), 10), true));
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
