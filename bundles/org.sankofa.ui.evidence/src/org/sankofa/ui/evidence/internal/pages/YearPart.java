package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sankofa.evidence.methods.YearAssumption;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.evidence.internal.assumed.AssumedInput;
import org.sankofa.ui.evidence.internal.assumed.AssumedValues;
import org.sankofa.ui.evidence.internal.assumed.YearFigure;
import org.sankofa.ui.theme.Letters;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/**
 * The figures of the year that is shown, to be given by hand where somebody knows them better or nobody has published them: what came
 * in, incomes, people in a host. Another year can be begun, and another host.
 */
final class YearPart {

    private static final int FIRST = 1900;
    private static final int DIGITS = 8;
    private static final int COUNTRY = 260;

    private final Composite body;
    private final Label heading;
    private final AssumptionRows rows;
    private final Label problem;
    private final Composite host;
    private Label other;
    private String shown = "";
    private YearFigure wanted;

    /**
     * @param input null: the case can only be read
     * @param areas countries to pick a host from, asked for when the part is made
     * @param year takes a year of which something is to be given
     * @param pick takes the code of a host of which something is to be given
     */
    YearPart(Composite parent, AssumedInput input, Supplier<Picking<String>> areas, Consumer<String> year, Consumer<String> pick) {
        Theme theme = Theme.of(parent);
        body = FigureSlots.part(parent);
        heading = theme.style(new Label(body, SWT.WRAP), Token.PAGE, Token.TEXT, TypeStyle.STRONG);
        heading.setLayoutData(wide());
        rows = new AssumptionRows(body, List.of(), input);
        host = row(body);
        problem = theme.style(new Label(body, SWT.WRAP), Token.PAGE, Token.DANGER, TypeStyle.BODY);
        problem.setLayoutData(wide());
        FigureSlots.visible(problem, false);
        if (input == null) {
            FigureSlots.visible(host, false);
            return;
        }
        label(host, text("assumed.year.host"));
        PickerField<String> picker = new PickerField<>(host, areas.get(), false, true, text("assumed.year.host"));
        picker.setHint(text("assumed.year.host.hint"));
        GridData size = new GridData(SWT.FILL, SWT.CENTER, false, false);
        size.widthHint = Letters.scaled(host, COUNTRY);
        picker.setLayoutData(size);
        picker.onChange(chosen -> {
            if (!chosen.isEmpty()) {
                String code = chosen.getFirst();
                wanted = new YearFigure(YearAssumption.emigrants(code, shown), "");
                picker.setValues(List.of());
                pick.accept(code);
            }
        });
        otherYear(year);
    }

    private void otherYear(Consumer<String> year) {
        Composite row = row(body);
        other = label(row, text("assumed.year.other"));
        FieldFrame frame = new FieldFrame(row);
        GridData size = new GridData(SWT.FILL, SWT.CENTER, false, false);
        size.widthHint = Letters.width(row, DIGITS);
        frame.setLayoutData(size);
        Text digits = frame.watch(new Text(frame, SWT.SINGLE));
        Accessible.name(digits, () -> text("assumed.year.other"), null);
        Runnable begin = () -> {
            String typed = digits.getText().strip();
            boolean good = typed.matches("[0-9]{4}") && Integer.parseInt(typed) >= FIRST && Integer.parseInt(typed) <= Year.now().getValue();
            frame.setError(!good);
            problem.setText(good ? "" : text("assumed.year.bad", Integer.toString(FIRST), Integer.toString(Year.now().getValue())));
            FigureSlots.visible(problem, !good);
            FigureSlots.relayout(problem);
            if (good) {
                digits.setText("");
                wanted = YearFigure.inflow(typed);
                year.accept(typed);
            }
        };
        digits.addListener(SWT.DefaultSelection, event -> begin.run());
        new IconButton(row, IconButton.Look.PLAIN, "add", text("assumed.year.begin"), null, begin);
    }

    private static Composite row(Composite parent) {
        Composite row = Theme.of(parent).style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Spacing.S;
        row.setLayout(layout);
        row.setLayoutData(wide());
        return row;
    }

    private static Label label(Composite parent, String words) {
        Label label = Theme.of(parent).style(new Label(parent, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        label.setText(words.replace("&", "&&"));
        return label;
    }

    /** Shows what counts in a year. @param all the figures that can be given; none where no year is known */
    void show(String now, List<YearFigure> all, AssumedValues values) {
        shown = now;
        heading.setText(now.isEmpty() ? text("assumed.year.none") : text("assumed.year", now));
        if (other != null) {
            other.setText(text(now.isEmpty() ? "assumed.year.first" : "assumed.year.other").replace("&", "&&"));
            other.requestLayout();
        }
        rows.keep(all);
        rows.show(values);
        FigureSlots.visible(host, !now.isEmpty() && host.getChildren().length > 0);
        FigureSlots.relayout(body);
        YearFigure begun = wanted;
        if (begun != null && rows.has(begun)) {
            wanted = null;
            // after the layout that was asked for, so that it is scrolled to where it then is
            body.getDisplay().asyncExec(() -> body.getDisplay().asyncExec(() -> {
                if (!body.isDisposed()) {
                    rows.focus(begun);
                }
            }));
        }
    }

    /** Shows what counts now in the rows that are there. */
    void show(AssumedValues values) {
        rows.show(values);
    }
}
