package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.tables.PagedTable;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Token;

/** What people learned, asked and met about in the area of the case. */
public final class ExperiencePage extends CasePage {

    private static final int MOST = 8;
    private static final int ROW = 30;

    /** Made by the service component. */
    public ExperiencePage() {
        super("experience", 700);
    }

    @Override
    public void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        PageColumn column = new PageColumn(page);
        CaseReading reading = new CaseReading(context, column);
        column.text(text("experience.words"), Token.TEXT_SECONDARY);
        List<AreaTable> tables = new ArrayList<>();
        for (String kind : List.of("lesson", "request", "meeting")) {
            tables.add(section(column, context, reading, kind));
        }
        context.onChange(() -> {
            if (!reading.isFresh()) {
                reading.read(List.of(), () -> tables.forEach(table -> table.show(reading.last().area())));
            }
        });
    }

    private static AreaTable section(PageColumn column, PageContext context, CaseReading reading, String kind) {
        SectionTitle title = column.section(text("experience." + kind));
        Label empty = column.text(text(context.session().isReadOnly() ? "experience." + kind + ".read"
            : "experience." + kind + ".empty"), Token.TEXT_SECONDARY);
        AreaTable table = new AreaTable(column.body(), context, kind, reading.last().names().texts());
        table.table().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        show(table.table(), empty, 0);
        IconButton create = new IconButton(column.body(), IconButton.Look.GHOST, "add", text("experience." + kind + ".new"), null,
            () -> context.create(kind, AreaBeginning.of(reading.record())));
        create.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        table.onTotal(total -> {
            title.remark(total == 0 ? "" : String.valueOf(total));
            show(table.table(), empty, total);
            column.relayout();
        });
        return table;
    }

    private static void show(PagedTable<?> table, Label empty, long total) {
        GridData data = (GridData) table.getLayoutData();
        data.exclude = total == 0;
        int rows = (int) Math.min(MOST, Math.max(1, total));
        data.heightHint = table.table().getHeaderHeight() + rows * Math.max(ROW, table.table().getItemHeight()) + Spacing.S;
        data.widthHint = 300;
        table.setVisible(total > 0);
        ((GridData) empty.getLayoutData()).exclude = total > 0;
        empty.setVisible(total == 0);
    }
}
