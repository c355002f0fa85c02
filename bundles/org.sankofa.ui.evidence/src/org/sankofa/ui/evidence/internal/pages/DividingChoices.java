package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Layouts.wide;
import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.evidence.internal.assumed.Basis;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** How remittances are divided, and those of which year. */
final class DividingChoices {

    private final Composite row;
    private final Segmented bases;
    private final Combo years;
    private List<String> all = List.of();

    DividingChoices(Composite parent, Consumer<Basis> basis, Consumer<String> year) {
        Theme theme = Theme.of(parent);
        row = theme.style(new Composite(parent, SWT.NONE), Token.PAGE, null, null);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = Spacing.M;
        layout.center = true;
        row.setLayout(layout);
        row.setLayoutData(wide());
        bases = new Segmented(row, List.of(text("figures.divide.rule.0"), text("figures.divide.rule.1"), text("figures.divide.rule.2"),
            text("figures.divide.rule.3")), text("figures.divide.rule"));
        bases.onSelect(place -> basis.accept(Basis.values()[place]));
        theme.style(new Label(row, SWT.NONE), Token.PAGE, Token.TEXT_SECONDARY, null).setText(text("figures.year"));
        years = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
        Accessible.name(years, () -> text("figures.year"), null);
        years.addListener(SWT.Selection, event -> year.accept(years.getText()));
    }

    void show(Basis basis, List<String> known, String year) {
        bases.select(basis.ordinal());
        if (!known.equals(all)) {
            all = known;
            years.setItems(known.reversed().toArray(String[]::new));
        }
        years.select(years.indexOf(year));
        FigureSlots.visible(row, !known.isEmpty());
    }
}
