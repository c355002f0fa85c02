package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.Observations;
import org.sankofa.evidence.methods.Rule;
import org.sankofa.exchange.Importer;
import org.sankofa.model.Concept;
import org.sankofa.model.CountryCase;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.ids.Ids;
import org.sankofa.store.Snapshot;
import org.sankofa.ui.charts.ChartView;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.evidence.internal.importing.FiguresImport;
import org.sankofa.ui.evidence.internal.model.CaseFigures;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.FiguresReader;
import org.sankofa.ui.jobs.Jobs;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** The page of one case: reads in the background and shows a chart below the other. */
final class FiguresColumn {

    private final PageContext context;
    private final PageColumn column;
    private final ObservationCache cache;
    private final List<Importer> importers;
    private Rule rule = Rule.STOCKS;
    private String year;
    private URI area;
    private boolean begun;
    private int asked;
    private Job running;
    private CaseFigures shown;

    FiguresColumn(Composite page, PageContext context, ObservationCache cache, List<Importer> importers) {
        this.context = context;
        this.cache = cache;
        this.importers = importers;
        column = new PageColumn(page);
        context.onDispose(() -> {
            if (running != null) {
                running.cancel();
            }
        });
    }

    /** Reads now, and again when the case is about another country. */
    void follow() {
        context.onChange(() -> {
            URI now = address((CountryCase) context.record());
            if (!begun || !Objects.equals(now, area)) {
                begun = true;
                area = now;
                year = null;
                shown = null;
                read();
            }
        });
    }

    private static URI address(CountryCase record) {
        Concept concept = (Concept) record.eGet(Literals.COUNTRY_CASE__AREA, false);
        return concept == null ? null : Ids.uriOf(concept).orElse(null);
    }

    private void read() {
        int now = ++asked;
        URI address = area;
        if (address == null) {
            column.rebuild(() -> column.text(text("figures.noArea"), Token.TEXT_SECONDARY));
            return;
        }
        if (shown == null) {
            column.rebuild(() -> column.text(text("figures.looking"), Token.TEXT_SECONDARY));
        }
        String wantedYear = year;
        Rule wantedRule = rule;
        List<String> languages = context.languages();
        if (running != null) {
            running.cancel();
        }
        running = Jobs.read(column, text("figures.job"), monitor -> {
            Snapshot snapshot = context.workspace().snapshot();
            String code = snapshot.resolve(address).map(found -> code((Concept) found)).orElse(null);
            return code == null ? null : new FiguresReader(Observations.of(snapshot, cache),
                one -> name(one, languages), languages).read(code, wantedYear, wantedRule);
        }, found -> {
            if (now == asked) {
                show(found);
            }
        });
    }

    private static String code(Concept concept) {
        String notation = concept.getNotation();
        return notation == null ? null : notation.substring(notation.indexOf(':') + 1);
    }

    private String name(String code, List<String> languages) {
        String label = context.workspace().vocabularies().label("area:" + code, languages);
        return label == null || label.isEmpty() || label.equals("area:" + code) ? code.replace("_", " ").strip() : label;
    }

    private void show(CaseFigures found) {
        shown = found;
        column.rebuild(() -> {
            if (found == null || found.charts().isEmpty()) {
                column.section(text("figures.none.title"));
                column.text(text("figures.none", found == null ? "" : found.name()), Token.TEXT_SECONDARY);
            } else {
                found.charts().forEach(this::chart);
            }
            IconButton take = new IconButton(column.body(), IconButton.Look.PLAIN, "receive", text("figures.import"), null, this::importFile);
            take.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        });
    }

    private void chart(FigureChart one) {
        if (one.chart() != null) {
            ChartView view = new ChartView(column.body());
            view.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            view.show(one.chart());
        }
        if (one.divided() && !shown.years().isEmpty()) {
            choices();
        }
        one.notes().forEach(note -> column.text(note, Token.TEXT_SECONDARY));
    }

    private void choices() {
        Theme theme = Theme.of(column);
        Composite row = theme.style(new Composite(column.body(), SWT.NONE), Token.PAGE, null, null);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = Spacing.M;
        layout.center = true;
        row.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        row.setLayoutData(data);
        Segmented rules = new Segmented(row, List.of(text("figures.divide.rule.1"), text("figures.divide.rule.2"), text("figures.divide.rule.3")),
            text("figures.divide.rule"));
        rules.select(rule.ordinal());
        rules.onSelect(place -> {
            rule = Rule.values()[place];
            read();
        });
        theme.style(new Label(row, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, null).setText(text("figures.year"));
        Combo years = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        years.setItems(shown.years().reversed().toArray(String[]::new));
        years.select(years.indexOf(shown.year()));
        Accessible.name(years, () -> text("figures.year"), null);
        years.addListener(SWT.Selection, event -> {
            year = years.getText();
            read();
        });
    }

    private void importFile() {
        new FiguresImport(column, context, importers).ask(this::read);
    }
}
