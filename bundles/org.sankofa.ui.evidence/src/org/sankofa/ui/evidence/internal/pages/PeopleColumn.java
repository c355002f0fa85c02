package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.evidence.methods.KeptAssumptions;
import org.sankofa.exchange.Importer;
import org.sankofa.model.CountryCase;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.evidence.internal.assumed.Assumable;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.importing.FiguresImport;
import org.sankofa.ui.evidence.internal.profile.PeopleCharts;
import org.sankofa.ui.evidence.internal.profile.PeopleFigures;
import org.sankofa.ui.evidence.internal.profile.PeopleReader;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;

/** The page of one case: its people in charts, then skilled emigration with the numbers that it is counted from. */
final class PeopleColumn {

    private final PageContext context;
    private final PageColumn column;
    private final CountryReading<PeopleFigures> reading;
    private final Composite message;
    private final FigureSlots slots;
    private final AssumptionPart assumptions;
    private final IconButton take;
    private AssumedValues said = AssumedValues.USUAL;
    private Map<Assumable, BigDecimal> found = Map.of();

    PeopleColumn(Composite page, PageContext context, ObservationCache cache, List<Importer> importers) {
        this.context = context;
        column = new PageColumn(page);
        AssumedInput input = AssumptionPart.input(context);
        message = FigureSlots.part(column.body());
        slots = new FigureSlots(column);
        PeopleCharts.PEOPLE.forEach(slots::place);
        new SectionTitle(column.body(), text("skilled.title")).setLayoutData(wide());
        PeopleCharts.SKILLED.forEach(slots::place);
        assumptions = new AssumptionPart(column, Assumed.OF_SKILLS, input);
        take = new IconButton(column.body(), IconButton.Look.PLAIN, "receive", text("figures.import"), null, () -> new FiguresImport(column,
            context, importers).ask(this::read));
        take.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        reading = new CountryReading<>(column, context, cache, this::say, this::show);
    }

    void follow() {
        context.onChange(() -> {
            CountryCase record = (CountryCase) context.record();
            AssumedValues values = new AssumedValues(KeptAssumptions.of(record, context.languages()), Map.of());
            boolean assumed = !values.equals(said);
            said = values;
            assumptions.log(record, context.languages(), UnaryOperator.identity());
            if (reading.moved() || assumed) {
                assumptions.show(new AssumedValues(said.log(), found));
                read();
            }
        });
    }

    private void read() {
        AssumedValues values = said;
        List<String> languages = context.languages();
        reading.read((observations, names, code) -> new PeopleReader(observations, names, languages).read(code, values));
    }

    private void say(String sentence) {
        FigureSlots.words(message, sentence);
        slots.show(PeopleCharts.PEOPLE, List.of());
        slots.show(PeopleCharts.SKILLED, List.of());
        assumptions.visible(false);
    }

    private void show(PeopleFigures figures) {
        // where there is nothing to look at, it is what to do next
        take.moveBelow(figures.charts().isEmpty() ? message : null);
        if (figures.charts().isEmpty()) {
            FigureSlots.words(message, text("figures.none.title"), text("people.none", figures.name()));
        } else {
            FigureSlots.words(message);
        }
        slots.show(PeopleCharts.PEOPLE, figures.charts());
        slots.show(PeopleCharts.SKILLED, figures.skilled());
        found = figures.values().found();
        assumptions.visible(true);
        // what was typed since it was asked counts, not what was read for
        assumptions.show(new AssumedValues(KeptAssumptions.of((CountryCase) context.record(), context.languages()), found));
        column.relayout();
    }
}
