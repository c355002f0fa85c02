package org.sankofa.example.internal;

import java.util.List;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.ui.parts.PagePart;
import org.sankofa.ui.presentation.PageSource.Page;
import org.sankofa.ui.records.RecordEditors;
import org.sankofa.ui.tables.PagedColumn;
import org.sankofa.ui.tables.PagedTable;

import jakarta.inject.Inject;

/** All diaspora funds, by title. */
public class FundsView extends PagePart {

    /** The columns of lists of funds. */
    static final List<PagedColumn<Row>> COLUMNS = List.of(
            new PagedColumn<>("Fund", 320, true, Row::title, row -> "remittance"),
            new PagedColumn<>("Areas", 160, false, row -> String.join(", ", row.areas()), null),
            new PagedColumn<>("Space", 120, false, row -> row.key().space(), null));

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        PagedTable<Row> table = new PagedTable<>(page, COLUMNS);
        table.setKey(Row::key);
        ListRequest funds = ListRequest.kind("diaspora.fund");
        table.setSource((offset, limit) -> {
            Rows rows = index.list(funds.page(offset, limit));
            return new Page<>(rows.total(), rows.rows());
        });
        table.onOpen(row -> editors.open(row.key()));
        // the index calls on a thread of its own
        Runnable refresh = () -> page.getDisplay().asyncExec(table::refresh);
        index.addListener(refresh);
        onDispose(() -> index.removeListener(refresh));
    }
}
