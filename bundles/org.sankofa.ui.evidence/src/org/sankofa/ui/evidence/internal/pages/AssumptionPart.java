package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
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

    /** After so many milliseconds the figures above are painted. */
    private static final int PAINTED = 120;
    private static final int BETWEEN = 10;
    private static final int AT_ONCE = 2;

    private final Composite body;
    private final Composite place;
    private final AssumedInput input;
    private final Composite history;
    private final List<Assumed> all;
    private AssumptionRows rows;
    private AssumedValues values = AssumedValues.USUAL;
    private List<String> told = List.of();

    /** @param input null: the case can only be read */
    AssumptionPart(PageColumn column, List<Assumed> all, AssumedInput input) {
        this.all = all;
        this.input = input;
        body = FigureSlots.part(column.body());
        new SectionTitle(body, text("assumed.title")).setLayoutData(wide());
        FigureSlots.words(FigureSlots.part(body), text(input == null ? "assumed.words.read" : "assumed.words"));
        place = FigureSlots.part(body);
        history = FigureSlots.part(body);
        visible(false);
    }

    /** @return what writes assumptions into the case of a page; null where it can only be read */
    static AssumedInput input(PageContext context) {
        return context.session().isReadOnly() ? null
            : new AssumedInput(context.session(), context.languages(), context.workspace().identity().name(), Clock.systemUTC());
    }

    /** Its fields are many: they come when the figures are seen. */
    void visible(boolean visible) {
        FigureSlots.visible(body, visible);
        if (visible && rows == null) {
            rows = new AssumptionRows(place, List.of(), input);
            body.getDisplay().timerExec(PAINTED, this::more);
        }
    }

    /** A few fields after the other, so that whoever scrolls meanwhile is answered. */
    private void more() {
        if (!body.isDisposed()) {
            for (int i = 0; i < AT_ONCE && rows.count() < all.size(); i++) {
                rows.add(all.get(rows.count()));
            }
            rows.show(values);
            FigureSlots.relayout(body);
            if (rows.count() < all.size()) {
                body.getDisplay().timerExec(BETWEEN, this::more);
            }
        }
    }

    void show(AssumedValues shown) {
        values = shown;
        if (rows != null) {
            rows.show(shown);
        } else if (input != null) {
            input.found(shown.found());
        }
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
