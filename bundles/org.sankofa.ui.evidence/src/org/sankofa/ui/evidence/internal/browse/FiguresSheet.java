package org.sankofa.ui.evidence.internal.browse;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.tables.TableLook;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The figures of a series, editions side by side, and where they come from. */
final class FiguresSheet extends Sheet {

    private static final int REMARKS = 12;
    private static final int AIR = 24;

    private final Table table;

    FiguresSheet(Composite parent, SeriesFigures figures, Steps steps) {
        super(parent, figures.title(), figures.unit().isEmpty() ? "" : text("browse.unit.is", figures.unit()), steps::back);
        Composite frame = Theme.of(this).style(new Composite(this, SWT.NONE), Token.PAGE, null, null);
        frame.setLayoutData(all());
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = TableLook.apply(new Table(frame, SWT.FULL_SELECTION | SWT.MULTI), Token.SURFACE);
        table.setHeaderVisible(true);
        Accessible.name(table, figures::title, null);
        int last = figures.headings().size() - 1;
        for (int i = 0; i <= last; i++) {
            TableColumn column = new TableColumn(table, i == 0 || i == last ? SWT.LEFT : SWT.RIGHT);
            column.setText(figures.headings().get(i));
            layout.setColumnData(column, new ColumnWeightData(i == last ? 2 : 1, i == last ? Letters.width(table, REMARKS) : widest(figures, i), true));
        }
        for (List<String> row : figures.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int i = 0; i < row.size(); i++) {
                item.setText(i, row.get(i));
            }
        }
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.BS) {
                steps.back();
            }
        });
        if (figures.revised() > 0) {
            words(this, text("browse.revisions", figures.revised()));
        }
        words(this, figures.sources());
        IconButton compare = new IconButton(this, IconButton.Look.PLAIN, "compare", text("browse.compare"), null,
            () -> steps.compare(figures.key().dataset(), figures.key().indicator(), figures.key().area()));
        compare.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
    }

    /** Figures are read in full, whatever room there is. */
    private int widest(SeriesFigures figures, int column) {
        GC gc = new GC(table);
        int widest = gc.textExtent(figures.headings().get(column)).x;
        for (List<String> row : figures.rows()) {
            widest = Math.max(widest, gc.textExtent(row.get(column)).x);
        }
        gc.dispose();
        return widest + AIR;
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
