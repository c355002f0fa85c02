package org.sankofa.ui.internal.forms;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.icons.Icons;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FieldSpec;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The table of a list: what stands in its cells, and how wide its columns are. */
final class ListTable {

    private static final int MAX_ROWS = 12;
    private static final int AT_ONCE = 60;
    private static final int MEASURED = 20;

    private final FormScope scope;
    private final List<FieldSpec> columns;
    private final FormLine line;
    private final Table table;
    private List<EObject> rows = List.of();

    ListTable(Composite parent, FormScope scope, List<FieldSpec> columns) {
        this.scope = scope;
        this.columns = columns;
        line = new FormLine(scope);
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        TableLook.apply(table, Token.SURFACE);
        table.setHeaderVisible(true);
        for (FieldSpec spec : columns) {
            TableColumn widget = new TableColumn(table, FormLine.isAmount(spec) ? SWT.RIGHT : SWT.LEFT);
            widget.setText(spec.label());
            widget.setToolTipText(spec.help());
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, e -> fitColumns());
        Theme.of(parent).onChange(table, table::clearAll);
    }

    Table table() {
        return table;
    }

    List<EObject> rows() {
        return rows;
    }

    EObject row(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    /** Shows rows; says whether there are more or fewer than before. */
    boolean show(List<EObject> now) {
        boolean changed = now.size() != rows.size();
        rows = List.copyOf(now);
        if (table.getItemCount() != now.size()) {
            table.setItemCount(now.size());
            table.clearAll();
        } else if (!now.isEmpty()) {
            refreshTexts();
        }
        if (changed) {
            fitColumns();
        }
        return changed;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        EObject object = row(event.index);
        if (object != null) {
            for (int i = 0; i < columns.size(); i++) {
                item.setText(i, text(object, columns.get(i)));
            }
            boolean problem = !scope.problemsIn(object).isEmpty();
            item.setImage(0, problem ? Icons.of(table).get("warning", 14, Token.WARNING) : null);
        }
    }

    private String text(EObject object, FieldSpec spec) {
        return object.eClass().getEAllStructuralFeatures().contains(spec.feature())
            ? line.text(scope.references(), object, spec.feature()) : "";
    }

    /** The cells of a row as they are shown. */
    List<String> texts(EObject object) {
        return columns.stream().map(spec -> text(object, spec)).toList();
    }

    /** Only cells whose text differs are set, so that the table does not flicker. */
    private void refreshTexts() {
        int from = Math.max(0, table.getTopIndex());
        for (int i = from; i < Math.min(rows.size(), from + AT_ONCE); i++) {
            TableItem item = table.getItem(i);
            EObject object = row(i);
            for (int c = 0; c < columns.size(); c++) {
                String text = text(object, columns.get(c));
                if (!text.equals(item.getText(c))) {
                    item.setText(c, text);
                }
            }
        }
        if (rows.size() > AT_ONCE) {
            table.clearAll();
        }
    }

    /** Columns share the width by what they hold. */
    private void fitColumns() {
        int room = table.getClientArea().width;
        if (room <= 0 || columns.isEmpty()) {
            return;
        }
        int[] wanted = wantedWidths();
        int sum = Arrays.stream(wanted).sum();
        int given = 0;
        for (int i = 0; i < wanted.length; i++) {
            int width = i == wanted.length - 1 ? room - given : Math.max(48, wanted[i] * room / sum);
            given += width;
            if (table.getColumn(i).getWidth() != width) {
                table.getColumn(i).setWidth(Math.max(20, width));
            }
        }
    }

    private int[] wantedWidths() {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            int width = gc.textExtent(columns.get(i).label()).x + 24;
            for (int r = 0; r < Math.min(rows.size(), MEASURED); r++) {
                width = Math.max(width, gc.textExtent(text(rows.get(r), columns.get(i))).x + 24);
            }
            boolean prose = columns.get(i).kind() == FieldKind.TEXT;
            wanted[i] = Math.max(prose && i == 0 ? 160 : 60, Math.min(width, prose ? 420 : 260));
        }
        gc.dispose();
        return wanted;
    }

    /** Height of the table that shows its rows without scrolling. */
    int height() {
        return table.getHeaderHeight() + Math.max(1, Math.min(MAX_ROWS, rows.size())) * table.getItemHeight() + 4;
    }
}
