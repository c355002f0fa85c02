package org.sankofa.ui.cases.internal.pages;

import static org.sankofa.ui.cases.internal.Messages.text;

import org.sankofa.model.CountryCase;
import org.sankofa.ui.cases.internal.model.GroupPicture;
import org.sankofa.ui.cases.internal.model.Names;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.PageColumn;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.theme.Token;

/** Who leaves, who returns, and why. Its form comes first, for the head of the case stands in it; what is known at a glance lies behind. */
public final class ProfilePage extends TwoFacedPage {

    /** Made by the service component. */
    public ProfilePage() {
        super("profile", 200, "people");
    }

    @Override
    boolean formFirst() {
        return true;
    }

    @Override
    String guidance(PageContext context) {
        return context.session().isReadOnly() ? "profile.guidance.read" : super.guidance(context);
    }

    @Override
    FormOutline outline() {
        return FormOutline.empty().section(text("profile.groups"), "migrantGroups", "profileNotes")
            .section(text("profile.case"), "title", "area", "areas", "periodStart", "periodEnd", "overview", "summary", "keeper",
                "asOf", "lastConfirmed");
    }

    @Override
    boolean isEmpty(CountryCase record) {
        return record.getMigrantGroups().isEmpty() && record.getProfileNotes() == null;
    }

    @Override
    void summarize(PageColumn column, PageContext context, CountryCase record, Names names, Runnable again) {
        GroupPicture picture = new GroupPicture(record, names);
        picture.chart().ifPresent(chart -> Pictures.matrix(column, chart, key -> picture.place(key).ifPresent(place -> Rows.go(place, context))));
        String notes = names.text(record.getProfileNotes());
        if (!notes.isEmpty()) {
            column.section(text("inWords"));
            column.text(notes, Token.TEXT);
        }
    }
}
