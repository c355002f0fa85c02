package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageContext;

/** Who leaves, who returns, and why. */
public final class ProfilePage extends FormCasePage {

    /** Made by the service component. */
    public ProfilePage() {
        super("profile", 200);
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("profile.groups"), "migrantGroups", "profileNotes")
            .section(text("profile.case"), "title", "area", "areas", "periodStart", "periodEnd", "overview", "summary", "keeper",
                "asOf", "lastConfirmed");
    }

    @Override
    public void fill(Composite page, PageContext context) {
        fillForm(page, context, context.session().isReadOnly() ? "profile.guidance.read" : "profile.guidance");
    }
}
