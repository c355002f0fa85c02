package org.example.first;

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

/** All country cases, by title. */
public class CasesView extends PagePart {

    @Inject
    private SearchIndex index;

    @Inject
    private RecordEditors editors;

    @Override
    protected void fill(Composite page) {
        page.setLayout(new FillLayout());
        PagedTable<Row> table = new PagedTable<>(page, List.of(
                new PagedColumn<>("Country case", 320, true, Row::title, row -> "country"),
                new PagedColumn<>("Space", 160, false, row -> row.key().space(), null)));
        ListRequest cases = ListRequest.kind("countryCase");
        table.setSource((offset, limit) -> {
            Rows rows = index.list(cases.page(offset, limit));
            return new Page<>(rows.total(), rows.rows());
        });
        table.onOpen(row -> editors.open(row.key()));
    }
}
