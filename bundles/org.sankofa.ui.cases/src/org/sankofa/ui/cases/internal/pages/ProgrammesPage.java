package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sankofa.model.CountryCase;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** The programmes in the area of the case. */
public final class ProgrammesPage extends CasePage {

    /** Made by the service component. */
    public ProgrammesPage() {
        super("programmes", 600);
    }

    @Override
    public void fill(Composite page, PageContext context) {
        Theme theme = Theme.of(page);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = Spacing.XL;
        layout.marginHeight = Spacing.M;
        layout.verticalSpacing = Spacing.S;
        page.setLayout(layout);
        Label words = theme.style(new Label(page, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ((GridData) words.getLayoutData()).widthHint = 200;
        new IconButton(page, IconButton.Look.PLAIN, "add", text("programmes.new"), text("programmes.new.tip"),
            () -> context.create("programme", AreaBeginning.of((CountryCase) context.record())));
        Composite stack = theme.style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        StackLayout layers = new StackLayout();
        stack.setLayout(layers);
        CaseReading reading = new CaseReading(context, page);
        AreaTable programmes = new AreaTable(stack, context, "programme", reading.last().names().texts());
        EmptyState empty = new EmptyState(stack, "programme", text("programmes.empty"), text("programmes.empty.words"));
        EmptyState noArea = new EmptyState(stack, "area", text("noArea"), text("noArea.words"));
        programmes.onTotal(total -> {
            words.setText(total == 0 ? "" : text(total == 1 ? "programmes.one" : "programmes.many", total, country(reading)));
            bring(stack, layers, total == 0 ? empty : programmes.table());
        });
        context.onChange(() -> {
            if (reading.isFresh()) {
                return;
            }
            reading.read(List.of(), () -> {
                programmes.show(reading.last().area());
                if (reading.last().area() == null) {
                    words.setText("");
                    bring(stack, layers, noArea);
                }
            });
        });
        bring(stack, layers, programmes.table());
    }

    static String country(CaseReading reading) {
        return reading.record().getArea() == null ? "" : reading.last().names().of(reading.record().getArea());
    }

    private static void bring(Composite stack, StackLayout layers, Control top) {
        layers.topControl = top;
        stack.getParent().layout(true, true);
    }
}
