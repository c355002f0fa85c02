package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.CountryCase;
import org.sankofa.ui.controls.SectionTitle;
import org.sankofa.ui.evidence.internal.assumed.Assumable;
import org.sankofa.ui.evidence.internal.assumed.Assumed;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.AssumptionHistory;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The part of a page in which assumptions are read and changed, with what was assumed before. */
final class AssumptionPart {

    /** After so many milliseconds the figures above are painted. */
    private static final int PAINTED = 120;
    private static final int BETWEEN = 10;
    private static final int AT_ONCE = 2;

    private final Composite body;
    private final Composite place;
    private final Composite general;
    private final AssumedInput input;
    private final Composite history;
    private final List<Assumed> all;
    private final Function<Composite, YearPart> ofYear;
    private AssumptionRows rows;
    private YearPart year;
    private String shown = "";
    private List<YearFigure> figures = List.of();
    private AssumedValues values = AssumedValues.USUAL;
    private List<String> told = List.of();

    /** @param input null: the case can only be read */
    AssumptionPart(PageColumn column, List<Assumed> all, AssumedInput input) {
        this(column, all, input, null);
    }

    /** @param ofYear makes the part for figures of a year, above the others; null: there is none */
    AssumptionPart(PageColumn column, List<Assumed> all, AssumedInput input, Function<Composite, YearPart> ofYear) {
        this.all = all;
        this.input = input;
        this.ofYear = ofYear;
        body = FigureSlots.part(column.body());
        new SectionTitle(body, text("assumed.title")).setLayoutData(wide());
        FigureSlots.words(FigureSlots.part(body), text(input == null ? "assumed.words.read" : "assumed.words"));
        place = FigureSlots.part(body);
        general = FigureSlots.part(body);
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
        visible(visible, visible);
    }

    /** @param all whether more than the figures of a year can be assumed */
    void visible(boolean visible, boolean all) {
        FigureSlots.visible(body, visible);
        FigureSlots.visible(general, all);
        if (visible && rows == null) {
            rows = new AssumptionRows(general, List.of(), input);
            body.getDisplay().timerExec(PAINTED, this::begin);
        }
    }

    private void begin() {
        if (!body.isDisposed()) {
            if (ofYear != null) {
                heading(general, text("assumed.general"));
                year = ofYear.apply(place);
                year.show(shown, figures, values);
            }
            more();
        }
    }

    private static void heading(Composite parent, String words) {
        Label heading = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.STRONG);
        heading.setText(words);
        heading.setLayoutData(wide());
        heading.moveAbove(parent.getChildren()[0]);
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

    /** Shows which figures of a year can be given. */
    void year(String now, List<YearFigure> rowsOfYear, AssumedValues counting) {
        shown = now;
        figures = rowsOfYear;
        values = counting;
        if (year != null) {
            year.show(now, rowsOfYear, counting);
        }
    }

    void show(AssumedValues counting) {
        values = counting;
        if (rows != null) {
            rows.show(counting);
            if (year != null) {
                year.show(counting);
            }
        } else if (input != null) {
            input.found(counting.found());
        }
    }

    /** Tells what was assumed so far, the latest first. */
    void log(CountryCase record, List<String> languages, UnaryOperator<String> names) {
        List<String> lines = new AssumptionHistory(languages).lines(record, key -> all.stream().filter(one -> one.key().equals(key)).findFirst().<Assumable>map(one -> one)
            .or(() -> ofYear == null ? Optional.empty() : YearFigure.of(key, names)));
        if (!lines.equals(told)) {
            told = lines;
            FigureSlots.words(history, lines.toArray(String[]::new));
            FigureSlots.visible(history, !lines.isEmpty());
            FigureSlots.relayout(body);
        }
    }
}
