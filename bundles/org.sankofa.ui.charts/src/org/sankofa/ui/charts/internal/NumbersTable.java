package org.sankofa.ui.charts.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.charts.ChartTable;
import org.sankofa.charts.Figures;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The numbers of a chart, a row each; made for the rows in sight. */
public final class NumbersTable {

    private static final int LEAST = 8;

    private final Composite frame;
    private TableColumnLayout layout;
    private Table table;
    private ChartTable numbers;
    private Runnable copy = () -> { };
    private Consumer<ContextMenu> menu = entries -> { };

    /** Makes an empty one. */
    public NumbersTable(Composite parent) {
        frame = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        begin();
    }

    /** @return the control */
    public Composite control() {
        return frame;
    }

    /** Does something when the numbers are asked for with the keys for copying. */
    public void onCopy(Runnable action) {
        copy = action;
    }

    /** Fills the context menu. */
    public void onMenu(Consumer<ContextMenu> filler) {
        menu = filler;
    }

    private void begin() {
        layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = TableLook.apply(new Table(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL), Token.SURFACE);
        table.setHeaderVisible(true);
        ContextMenu.on(table, entries -> menu.accept(entries));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy.run();
            }
        });
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            List<Object> row = numbers.rows().get(table.indexOf(item));
            for (int i = 0; i < row.size(); i++) {
                item.setText(i, text(row.get(i), i));
            }
        });
    }

    /** A year is no amount: the first column is written as it is. */
    private static String text(Object value, int column) {
        return switch (value) {
            case null -> "";
            case Number number when column > 0 -> Figures.of(number.doubleValue(), Locale.getDefault());
            default -> value.toString();
        };
    }

    /** Shows other numbers. */
    public void show(ChartTable newNumbers) {
        numbers = newNumbers;
        table.dispose();
        begin();
        for (int i = 0; i < numbers.headings().size(); i++) {
            int place = i;
            boolean figures = i > 0 && numbers.rows().stream().allMatch(row -> row.get(place) == null || row.get(place) instanceof Number);
            TableColumn column = new TableColumn(table, figures ? SWT.RIGHT : SWT.LEFT);
            column.setText(numbers.headings().get(i));
            layout.setColumnData(column, new ColumnWeightData(figures ? 1 : 2, Letters.width(table, LEAST), true));
        }
        table.setItemCount(numbers.rows().size());
        Accessible.name(table, () -> Messages.text("chart.numbers"), null);
        frame.layout(true, true);
    }
}
