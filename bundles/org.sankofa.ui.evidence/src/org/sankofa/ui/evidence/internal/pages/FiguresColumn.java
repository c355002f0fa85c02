package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.exchange.Importer;
import org.sankofa.model.CountryCase;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.Basis;
import org.sankofa.ui.evidence.internal.browse.Names;
import org.sankofa.ui.evidence.internal.compare.AreaPicking;
import org.sankofa.ui.evidence.internal.importing.FiguresImport;
import org.sankofa.ui.evidence.internal.model.CaseFigures;
import org.sankofa.ui.evidence.internal.model.Estimates;
import org.sankofa.ui.evidence.internal.model.FigureChart;
import org.sankofa.ui.evidence.internal.model.FiguresReader;
import org.sankofa.ui.evidence.internal.model.FiguresReader.Asked;
import org.sankofa.ui.evidence.internal.model.Judged;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;

/** The page of one case: charts below each other, and between them what they rest on and can be changed. */
final class FiguresColumn {

    private static final String ESTIMATES = "org.sankofa.ui.cases.page.remittances";
    private static final List<String> READ = List.of(FigureChart.FLOWS, FigureChart.SHARE, FigureChart.DIVIDED, FigureChart.BESIDE, FigureChart.COULD,
        FigureChart.POVERTY, FigureChart.MULTIPLIER, FigureChart.COSTS);
    private static final List<String> JUDGED = List.of(FigureChart.ACTUAL, FigureChart.FACTORS);

    private final PageContext context;
    private final PageColumn column;
    private final CountryReading<CaseFigures> reading;
    private final Composite message;
    private final FigureSlots slots;
    private final AssumptionPart assumptions;
    private final IconButton take;
    private final AssumedInput input;
    private DividingChoices choices;
    private IconButton keep;
    private AssumedValues said = AssumedValues.USUAL;
    private Asked asked = Asked.LAST;
    private CaseFigures shown;

    FiguresColumn(Composite page, PageContext context, ObservationCache cache, List<Importer> importers) {
        this.context = context;
        column = new PageColumn(page);
        input = AssumptionPart.input(context);
        message = FigureSlots.part(column.body());
        slots = new FigureSlots(column).place(FigureChart.FLOWS).place(FigureChart.SHARE)
            .place(FigureChart.DIVIDED, body -> choices = new DividingChoices(body, this::basis, this::year)).place(FigureChart.BESIDE)
            .place(FigureChart.COULD, this::keepButton);
        assumptions = new AssumptionPart(column, Assumed.OF_REMITTANCES, input, body -> new YearPart(body, input, this::areas, this::begin, this::pick));
        slots.place(FigureChart.ACTUAL, this::judgeButton).place(FigureChart.FACTORS).place(FigureChart.POVERTY).place(FigureChart.MULTIPLIER)
            .place(FigureChart.COSTS);
        take = new IconButton(column.body(), IconButton.Look.PLAIN, "receive", text("figures.import"), null, () -> new FiguresImport(column,
            context, importers).ask(this::read));
        take.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        reading = new CountryReading<>(column, context, cache, this::say, this::show);
    }

    private void keepButton(Composite body) {
        if (input != null) {
            keep = new IconButton(body, IconButton.Look.PLAIN, "save", text("estimate.keep", ""), text("estimate.keep.tip"), this::keep);
            keep.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        }
    }

    private void judgeButton(Composite body) {
        new IconButton(body, IconButton.Look.PLAIN, "remittance", text("actual.go"), null, () -> context.showPage(ESTIMATES))
            .setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
    }

    /** Reads now, and again when the case is about another country or somebody assumes something else. */
    void follow() {
        context.onChange(() -> {
            CountryCase record = (CountryCase) context.record();
            AssumedValues values = new AssumedValues(KeptAssumptions.of(record, context.languages()), Map.of());
            boolean assumed = !values.equals(said);
            said = values;
            slots.show(JUDGED, new Judged(record, context.languages()).charts());
            assumptions.log(record, context.languages(), code -> AreaWords.name(context.workspace(), code, context.languages()));
            nameKeeping();
            if (reading.moved()) {
                asked = Asked.LAST;
                shown = null;
                read();
            } else if (assumed) {
                assumptions.show(new AssumedValues(said.log(), shown == null ? Map.of() : shown.values().found()));
                read();
            }
        });
    }

    private void read() {
        keepable(false);
        Asked wanted = asked;
        AssumedValues values = said;
        List<String> languages = context.languages();
        reading.read((observations, names, code) -> new FiguresReader(observations, names, languages).read(code, wanted, values));
    }

    private void say(String sentence) {
        FigureSlots.words(message, sentence);
        slots.show(READ, List.of());
        assumptions.visible(false);
    }

    private void show(CaseFigures found) {
        shown = found;
        // where there is nothing to look at, it is what to do next
        take.moveBelow(found.charts().isEmpty() ? message : null);
        if (found.charts().isEmpty()) {
            FigureSlots.words(message, text("figures.none.title"), text(input == null ? "figures.none.read" : "figures.none", found.name()));
        } else {
            FigureSlots.words(message);
        }
        slots.show(READ, found.charts());
        choices.show(found.values().basis(), found.years(), found.year());
        assumptions.visible(input != null || found.potential().isPresent(), found.potential().isPresent());
        // what was typed since it was asked counts, not what was read for
        AssumedValues counting = new AssumedValues(KeptAssumptions.of((CountryCase) context.record(), context.languages()), found.values().found());
        assumptions.year(found.year(), found.rows(), counting);
        assumptions.show(counting);
        nameKeeping();
        keepable(true);
        column.relayout();
    }

    private void nameKeeping() {
        if (keep != null && shown != null) {
            keep.set("save", text(Estimates.isKept(context.record(), shown.year()) ? "estimate.again" : "estimate.keep", shown.year()));
            keep.requestLayout();
        }
    }

    /** What is on the page is kept, so not while it is about to become another. */
    private void keepable(boolean now) {
        if (keep != null) {
            keep.setEnabled(now);
        }
    }

    private void basis(Basis basis) {
        if (input != null) {
            input.basis(basis);
        } else {
            // of a case that is only read, one looks without keeping
            said = new AssumedValues(said.log().with(Basis.KEY, basis.code(), ""), Map.of());
            read();
        }
    }

    private void year(String wanted) {
        asked = new Asked(wanted, asked.byHand() && wanted.equals(asked.year()), Set.of());
        read();
    }

    /** A year of which nothing may be known yet: its figures are given by hand. */
    private void begin(String wanted) {
        asked = new Asked(wanted, true, Set.of());
        read();
    }

    /** One more host of which something is given. */
    private void pick(String host) {
        Set<String> hosts = new LinkedHashSet<>(asked.hosts());
        hosts.add(host);
        asked = new Asked(shown == null ? asked.year() : shown.year(), asked.byHand(), hosts);
        read();
    }

    private Picking<String> areas() {
        return AreaPicking.of(context.workspace().vocabularies(), Names.of(context.workspace().vocabularies(), context.languages()), List.of());
    }

    private void keep() {
        CaseFigures figures = shown;
        if (figures != null && figures.potential().isPresent()) {
            String language = context.languages().isEmpty() ? "en" : context.languages().get(0);
            context.session().run(text("estimate.step", figures.year()), () -> Estimates.keep((CountryCase) context.record(), figures, language));
            context.messages().show(MessageBar.Kind.SUCCESS, text("estimate.kept", figures.year()));
        }
    }
}
