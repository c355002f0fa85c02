package org.sankofa.ui.internal.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Popover;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** Picks a partial date: year, month or none, day or none, about, planned, unknown. */
final class DatePopover {

    private final FieldContext context;
    private final Control anchor;
    private final Popover popover;
    private final Spinner year;
    private final Combo month;
    private final Combo day;
    private final Button about;
    private final Button planned;
    private final Button unknown;

    DatePopover(FieldContext context, Control anchor) {
        this.context = context;
        this.anchor = anchor;
        popover = new Popover(anchor, Messages.get("date.pick"));
        Composite content = popover.content();
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Spacing.M;
        layout.marginHeight = Spacing.M;
        layout.horizontalSpacing = Spacing.S;
        content.setLayout(layout);
        for (String key : List.of("date.year", "date.month", "date.day")) {
            Label label = Theme.of(anchor).style(new Label(content, SWT.NONE), Token.RAISED, Token.TEXT_SECONDARY,
                TypeStyle.LABEL);
            label.setText(Messages.get(key));
        }
        year = new Spinner(content, SWT.BORDER);
        year.setValues(LocalDate.now().getYear(), 1, 9999, 0, 1, 10);
        month = combo(content, months());
        day = combo(content, days());
        about = check(content, "date.mark.about");
        planned = check(content, "date.mark.planned");
        unknown = check(content, "date.mark.unknown");
        unknown.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        for (Control control : List.of(year, month, day)) {
            control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        }
        Accessible.name(year, () -> Messages.get("date.year"), null);
        Accessible.name(month, () -> Messages.get("date.month"), null);
        Accessible.name(day, () -> Messages.get("date.day"), null);
        IconButton clear = new IconButton(content, IconButton.Look.GHOST, null, Messages.get("date.clear"), null, () -> {
            context.set(null);
            popover.close();
        });
        clear.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        fill((PartialDate) context.value());
        for (Control control : List.of(year, month, day, about, planned, unknown)) {
            control.addListener(SWT.Selection, e -> apply());
        }
    }

    void open() {
        popover.open(anchor, new org.eclipse.swt.graphics.Rectangle(0, 0, anchor.getSize().x, anchor.getSize().y), 320);
        year.setFocus();
    }

    private List<String> months() {
        List<String> months = new ArrayList<>(List.of(Messages.get("date.any")));
        for (Month one : Month.values()) {
            months.add(one.getDisplayName(TextStyle.FULL_STANDALONE, context.scope().locale()));
        }
        return months;
    }

    private static List<String> days() {
        List<String> days = new ArrayList<>(List.of(Messages.get("date.any")));
        for (int i = 1; i <= 31; i++) {
            days.add(String.valueOf(i));
        }
        return days;
    }

    private static Combo combo(Composite parent, List<String> items) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        return combo;
    }

    private Button check(Composite parent, String key) {
        Button button = Theme.of(anchor).style(new Button(parent, SWT.CHECK), Token.RAISED, Token.TEXT, TypeStyle.BODY);
        button.setText(Messages.get(key));
        return button;
    }

    private void fill(PartialDate date) {
        if (date != null) {
            date.earliest().ifPresent(start -> {
                year.setSelection(start.getYear());
                month.select(date.precision().compareTo(PartialDate.Precision.MONTH) >= 0 ? start.getMonthValue() : 0);
                day.select(date.precision() == PartialDate.Precision.DAY ? start.getDayOfMonth() : 0);
            });
            about.setSelection(date.isAbout());
            planned.setSelection(date.isPlanned());
            unknown.setSelection(date.isUnknown());
        }
        enable();
    }

    private void enable() {
        boolean known = !unknown.getSelection();
        year.setEnabled(known);
        month.setEnabled(known);
        day.setEnabled(known && month.getSelectionIndex() > 0);
        about.setEnabled(known);
    }

    private void apply() {
        enable();
        int m = month.getSelectionIndex();
        int d = m == 0 ? 0 : day.getSelectionIndex();
        PartialDate date;
        try {
            date = unknown.getSelection() ? PartialDate.UNKNOWN : m == 0 ? PartialDate.ofYear(year.getSelection())
                : d == 0 ? PartialDate.ofMonth(year.getSelection(), m)
                : PartialDate.of(LocalDate.of(year.getSelection(), m, d));
        } catch (DateTimeException e) {
            // the 31st of a shorter month becomes its last day
            date = PartialDate.of(YearMonth.of(year.getSelection(), m).atEndOfMonth());
        }
        context.set(date.about(about.getSelection() && !date.isUnknown()).planned(planned.getSelection()), "picked");
    }
}
