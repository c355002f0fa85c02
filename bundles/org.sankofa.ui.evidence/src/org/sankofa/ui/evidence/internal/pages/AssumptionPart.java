package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.time.Clock;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.CountryCase;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.AssumptionHistory;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;

/** The part of a page in which assumptions are read and changed, with what was assumed before. */
final class AssumptionPart {

    private final Composite body;
    private final AssumptionRows rows;
    private final Composite history;
    private final List<Assumed> all;
    private List<String> told = List.of();

    /** @param input null: the case can only be read */
    AssumptionPart(PageColumn column, List<Assumed> all, AssumedInput input) {
        this.all = all;
        body = FigureSlots.part(column.body());
        new SectionTitle(body, text("assumed.title")).setLayoutData(FigureSlots.wide());
        FigureSlots.words(FigureSlots.part(body), text(input == null ? "assumed.words.read" : "assumed.words"));
        rows = new AssumptionRows(body, all, input);
        history = FigureSlots.part(body);
        visible(false);
    }

    /** @return what writes assumptions into the case of a page; null where it can only be read */
    static AssumedInput input(PageContext context) {
        return context.session().isReadOnly() ? null
            : new AssumedInput(context.session(), context.languages(), context.workspace().identity().name(), Clock.systemUTC());
    }

    void visible(boolean visible) {
        FigureSlots.visible(body, visible);
    }

    void show(AssumedValues values) {
        rows.show(values);
    }

    /** Tells what was assumed so far, the latest first. */
    void log(CountryCase record, List<String> languages) {
        List<String> lines = new AssumptionHistory(languages).lines(record, all);
        if (!lines.equals(told)) {
            told = lines;
            FigureSlots.words(history, lines.toArray(String[]::new));
            FigureSlots.visible(history, !lines.isEmpty());
            FigureSlots.relayout(body);
        }
    }
}
