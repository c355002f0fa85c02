package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.forms.RecordForm;
import org.sankofa.ui.pages.OutlinePage;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/** A form with something to read above it, which stays when the form is scrolled. */
abstract class HeadedPage extends OutlinePage {

    /** @param name names the page in ids and texts, such as {@code lesson.evidence} */
    HeadedPage(String name, int order, String kind, Supplier<FormOutline> outline) {
        super("org.sankofa.page." + name, () -> text("page." + name), order, Set.of(kind), outline);
    }

    /** Makes what stands above; its layout is a grid of one column. */
    abstract void head(Composite head, PageContext context);

    /** Does more with the form below. */
    void formed(RecordForm form, PageContext context) {
    }

    @Override
    public final void fill(Composite page, PageContext context) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        Composite head = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        GridLayout inside = new GridLayout();
        inside.marginWidth = Spacing.XL;
        inside.marginHeight = 0;
        inside.marginTop = Spacing.M;
        inside.verticalSpacing = Spacing.S;
        head.setLayout(inside);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head(head, context);
        Composite body = Theme.of(page).style(new Composite(page, SWT.NONE), Token.PAGE, null, null);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setLayout(new FillLayout());
        super.fill(body, context);
        Stream.of(body.getChildren()).filter(RecordForm.class::isInstance).map(RecordForm.class::cast).forEach(form -> formed(form, context));
    }
}
