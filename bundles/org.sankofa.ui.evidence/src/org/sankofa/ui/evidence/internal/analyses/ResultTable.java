package org.sankofa.ui.evidence.internal.analyses;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.store.analysis.AnalysisTable.Type;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The table of an analysis; of many rows each is made when it is seen. */
final class ResultTable {

    private static final int WIDEST = 36;
    private static final int NARROWEST_NAME = 12;
    private static final int AIR = 24;
    private static final int LOOKED_AT = 200;
    /** Up to so many rows are made at once, which keeps them alike in height. */
    private static final int MANY = 1000;
    private static final int ROWS = 14;

    private final Composite frame;
    private final Table table;
    private final AnalysisOutcome outcome;

    /** @param open takes the place of a row that is opened */
    ResultTable(Composite parent, AnalysisOutcome outcome, IntConsumer open) {
        this.outcome = outcome;
        frame = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        int rows = outcome.result().table().rows().size();
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = TableLook.apply(new Table(frame, SWT.FULL_SELECTION | SWT.MULTI | (rows > MANY ? SWT.VIRTUAL : SWT.NONE)), Token.SURFACE);
        table.setHeaderVisible(true);
        Accessible.name(table, () -> outcome.result().title(), null);
        List<String> headings = outcome.headings();
        for (int i = 0; i < headings.size(); i++) {
            boolean number = outcome.result().table().columns().get(i).type() == Type.NUMBER;
            TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
            column.setText(headings.get(i));
            int width = widest(i);
            // names give way first: numbers that are cut off would be other numbers
            layout.setColumnData(column, new ColumnWeightData(width, number ? width : Math.min(width, Letters.width(table, NARROWEST_NAME)), true));
        }
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            fill(item, table.indexOf(item));
        });
        if (rows > MANY) {
            table.setItemCount(rows);
        } else {
            for (int row = 0; row < rows; row++) {
                fill(new TableItem(table, SWT.NONE), row);
            }
        }
        table.addListener(SWT.DefaultSelection, event -> open.accept(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            } else if (event.keyCode == 'a' && event.stateMask == SWT.MOD1) {
                table.selectAll();
            }
        });
        ContextMenu.on(table, menu -> {
            boolean one = table.getSelectionCount() == 1 && !outcome.result().table().rows().get(table.getSelectionIndex()).records().isEmpty();
            menu.entry(text("analyses.records"), "Enter", one, () -> open.accept(table.getSelectionIndex()))
                .entry(text("analyses.copy"), "Ctrl+C", table.getItemCount() > 0, this::copy);
        });
    }

    private void fill(TableItem item, int row) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            item.setText(i, outcome.cell(row, i));
        }
    }

    /** As wide as its heading and what stands in it, as far as one sees at first. */
    private int widest(int column) {
        GC gc = new GC(table);
        int widest = gc.textExtent(outcome.headings().get(column)).x;
        for (int row = 0; row < Math.min(LOOKED_AT, outcome.result().table().rows().size()); row++) {
            widest = Math.max(widest, gc.textExtent(outcome.cell(row, column)).x);
        }
        gc.dispose();
        return Math.min(Letters.width(table, WIDEST), widest) + AIR;
    }

    Composite control() {
        return frame;
    }

    Table table() {
        return table;
    }

    /** @return how high it is with all rows, or with as many as are read at once */
    int height() {
        return table.getHeaderHeight() + (Math.min(ROWS, Math.max(2, table.getItemCount())) + 1) * table.getItemHeight();
    }

    private void copy() {
        int[] chosen = table.getSelectionIndices();
        IntStream rows = chosen.length == 0 ? IntStream.range(0, table.getItemCount()) : IntStream.of(chosen).sorted();
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {outcome.tabbed(rows.boxed().toList())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
