package org.sankofa.example.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.example.Fund;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage;
import org.sankofa.search.FacetField;
import org.sankofa.search.ListRequest;
import org.sankofa.search.Row;
import org.sankofa.search.Rows;
import org.sankofa.search.SearchIndex;
import org.sankofa.search.SearchRequest;
import org.sankofa.store.Snapshot;
import org.sankofa.store.StoreException;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.presentation.PageSource.Page;
import org.sankofa.ui.tables.PagedTable;
import org.sankofa.ui.theme.Spacing;

/** A page of country cases: the diaspora funds for that country, and what they granted year by year. */
public class FundsPage implements EditorPage {

    @Override
    public String id() {
        return "org.sankofa.example.funds";
    }

    @Override
    public String label() {
        return "Diaspora funds";
    }

    @Override
    public int order() {
        return 850;
    }

    @Override
    public boolean shows(EClass kind) {
        return kind == ModelPackage.Literals.COUNTRY_CASE;
    }

    @Override
    public void fill(Composite page, PageContext context) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = Spacing.L;
        layout.marginHeight = Spacing.L;
        page.setLayout(layout);
        new IconButton(page, IconButton.Look.PLAIN, "add", "New diaspora fund", null, () -> context.create("diaspora.fund"));
        PagedTable<Row> table = new PagedTable<>(page, FundsView.COLUMNS);
        table.setKey(Row::key);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onOpen(row -> context.open(row.key()));
        ChartView chart = new ChartView(page);
        chart.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SearchIndex index = context.index();
        Runnable draw = () -> {
            // the record belongs to this thread, funds are read on another
            String country = country((CountryCase) context.record());
            Snapshot snapshot = context.workspace().snapshot();
            Jobs.read(chart, "Reading grants", monitor -> GrantsByYear.of(all(index, snapshot, country)), grants -> {
                chart.show(grants);
                page.layout();
            });
        };
        Runnable show = () -> {
            String country = country((CountryCase) context.record());
            table.setSource((offset, limit) -> funds(index, country, context.languages(), offset, limit));
            draw.run();
        };
        context.onChange(show);
        Runnable refresh = () -> page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                table.refresh();
                draw.run();
            }
        });
        index.addListener(refresh);
        context.onDispose(() -> index.removeListener(refresh));
    }

    /** @return the code of the country; null when the case names none yet */
    static String country(CountryCase countryCase) {
        Concept area = countryCase.getArea();
        return area == null ? null : area.getNotation();
    }

    /** @return a page of the funds whose areas include the country or lie in it */
    static Page<Row> funds(SearchIndex index, String country, List<String> languages, long offset, int limit)
            throws StoreException {
        if (country == null) {
            return new Page<>(0, List.of());
        }
        Rows rows = index.list(ListRequest.kind("diaspora.fund").filter(FacetField.AREA, Set.of(country)).in(languages)
                .page(offset, limit));
        return new Page<>(rows.total(), rows.rows());
    }

    private static List<Fund> all(SearchIndex index, Snapshot snapshot, String country) throws StoreException {
        return funds(index, country, List.of("en"), 0, SearchRequest.MAX_LIMIT).rows().stream()
                .flatMap(row -> snapshot.record(row.key()).stream()).map(Fund.class::cast).toList();
    }
}
