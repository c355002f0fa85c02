package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.CountryCase;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.controls.EmptyState;
import org.sankofa.ui.controls.IconButton;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A page of a case with two sides: a summary to read, and the form behind it. Going to a field brings the form up. */
abstract class TwoFacedPage extends FormCasePage {

    private final String name;
    private final String icon;

    /**
     * @param name last part of the page's id, and of the keys of its texts
     * @param icon name of the icon of its empty state
     */
    TwoFacedPage(String name, int order, String icon) {
        super(name, order);
        this.name = name;
        this.icon = icon;
    }

    /** Whether its form is seen first, not its summary. */
    boolean formFirst() {
        return false;
    }

    /** Key of the sentence above the form. */
    String guidance(PageContext context) {
        return name + ".guidance";
    }

    /** The list to which a first part is added where there is nothing yet; null: the form is shown as it is. */
    EReference begins() {
        return null;
    }

    /** Whether there is nothing to sum up. */
    abstract boolean isEmpty(CountryCase record);

    /**
     * Fills the summary.
     *
     * @param again fills it anew, for parts of it that are read meanwhile
     */
    abstract void summarize(PageColumn column, PageContext context, CountryCase record, Names names, Runnable again);

    @Override
    public final void fill(Composite page, PageContext context) {
        Theme theme = Theme.of(page);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Segmented sides = new Segmented(page, formFirst() ? List.of(text(name + ".form"), text(name + ".summary"))
            : List.of(text(name + ".summary"), text(name + ".form")), label());
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Spacing.XL;
        data.verticalIndent = Spacing.M;
        sides.setLayoutData(data);
        Composite stack = theme.style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        StackLayout layers = new StackLayout();
        stack.setLayout(layers);
        Composite summary = theme.style(new Composite(stack, SWT.NONE), Token.PAGE, null, null);
        summary.setLayout(new FillLayout());
        Composite form = theme.style(new Composite(stack, SWT.NONE), Token.PAGE, null, null);
        fillForm(form, context, guidance(context));
        List<Composite> faces = formFirst() ? List.of(form, summary) : List.of(summary, form);
        Runnable showForm = () -> turn(sides, stack, layers, faces.indexOf(form), form);
        fillSummary(summary, context, showForm);
        sides.onSelect(index -> turn(sides, stack, layers, index, faces.get(index)));
        context.onReveal(showForm);
        turn(sides, stack, layers, 0, faces.getFirst());
    }

    private static void turn(Segmented sides, Composite stack, StackLayout layers, int index, Composite side) {
        sides.select(index);
        layers.topControl = side;
        stack.layout();
    }

    private void fillSummary(Composite parent, PageContext context, Runnable showForm) {
        PageColumn column = new PageColumn(parent);
        CaseReading reading = new CaseReading(context, column);
        Runnable[] again = new Runnable[1];
        Runnable show = () -> column.rebuild(() -> {
            CountryCase record = reading.record();
            if (isEmpty(record)) {
                boolean readOnly = context.session().isReadOnly();
                EmptyState empty = new EmptyState(column.body(), icon, text(name + ".empty"),
                    text(name + (readOnly ? ".empty.read" : ".empty.words")));
                empty.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
                if (!readOnly) {
                    empty.action(IconButton.Look.PRIMARY, "add", text(name + ".begin"),
                        begins() == null ? showForm : () -> NewPart.add(context, begins(), text(name + ".begin")));
                }
            } else {
                summarize(column, context, record, reading.last().names(), again[0]);
            }
        });
        again[0] = show;
        context.onChange(() -> {
            show.run();
            if (!reading.isFresh()) {
                reading.read(List.of(), show);
            }
        });
    }
}
