package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.model.labels.FormHints;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.presentation.PageSource;
import org.sankofa.ui.presentation.States;
import org.sankofa.ui.tables.PagedColumn;
import org.sankofa.ui.tables.PagedTable;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

/** The records of a kind in the area of a case; they open with a double click. It follows the index. */
final class AreaTable {

    private final PagedTable<Row> table;
    private final PageContext context;
    private final String kind;
    private String area;

    AreaTable(Composite parent, PageContext context, String kind, ModelTexts texts) {
        this.context = context;
        this.kind = kind;
        String icon = Kinds.classOf(kind).map(FormHints::icon).orElse(null);
        table = new PagedTable<>(parent, List.of(
            new PagedColumn<Row>(text("table.title"), 300, true, Row::title, icon == null ? null : row -> icon),
            new PagedColumn<Row>(text("table.state"), 130, false, row -> States.label(kind, row.state(), texts), null),
            new PagedColumn<Row>(text("table.year"), 64, false, row -> row.year() == null ? "" : row.year().toString(), null),
            new PagedColumn<Row>(text("table.space"), 110, false, row -> row.key().space(), null)));
        table.onOpen(row -> context.open(row.key()));
        RecordDrag.from(table.table(), () -> table.selected().map(row -> row.key().uri()).stream().toList());
        table.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            }
        });
        ContextMenu.on(table.table(), menu -> menu
            .entry(text("table.open"), "", table.selected().isPresent(), () -> table.selected().ifPresent(row -> context.open(row.key())))
            .entry(text("table.copy"), "Ctrl+C", table.selected().isPresent(), this::copy));
        SearchIndex index = context.index();
        Runnable changed = () -> table.getDisplay().asyncExec(table::refresh);
        index.addListener(changed);
        table.addListener(SWT.Dispose, event -> index.removeListener(changed));
    }

    private void copy() {
        table.selected().ifPresent(row -> RecordClipboard.copy(table.getDisplay(), List.of(row.key().uri()), row.title()));
    }

    PagedTable<Row> table() {
        return table;
    }

    /** Takes how many there are, each time it is known. */
    void onTotal(LongConsumer listener) {
        table.onTotal(listener);
    }

    /** Shows the records of another area. */
    void show(String newArea) {
        if (newArea != null && !newArea.equals(area)) {
            ListRequest request = CaseReading.inArea(kind, newArea).in(context.languages());
            table.setSource((offset, limit) -> {
                Rows rows = context.index().list(request.page(offset, limit));
                return new PageSource.Page<>(rows.total(), rows.rows());
            });
        }
        area = newArea;
    }
}
