package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.forms.RecordForm;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Spacing;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;
import org.sankofa.ui.theme.TypeStyle;

/** A page of a case that is a form, with a sentence of guidance above it. */
abstract class FormCasePage extends CasePage {

    /** @param name last part of the page's id, and of the keys of its texts */
    FormCasePage(String name, int order) {
        super(name, order);
    }

    /** The fields of the form. */
    abstract FormOutline outline();

    @Override
    public final boolean edits(EClass kind, EStructuralFeature feature) {
        return outline().holds(kind, feature);
    }

    /** Fills a part of the page with guidance and form. */
    final RecordForm fillForm(Composite parent, PageContext context, String guidance) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Spacing.S;
        parent.setLayout(layout);
        Label words = Theme.of(parent).style(new Label(parent, SWT.WRAP), Token.PAGE, Token.TEXT_SECONDARY, TypeStyle.BODY);
        words.setText(text(guidance).replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Spacing.XL;
        data.verticalIndent = Spacing.M;
        data.widthHint = 200;
        words.setLayoutData(data);
        RecordForm form = context.form(parent, outline());
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return form;
    }
}
