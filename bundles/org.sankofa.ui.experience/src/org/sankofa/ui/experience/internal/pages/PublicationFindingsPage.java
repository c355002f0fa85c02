package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import org.sankofa.ui.forms.FormOutline;

/** What a publication found, and what it recommends. */
public final class PublicationFindingsPage extends HintedPage {

    /** Made by the service runtime. */
    public PublicationFindingsPage() {
        super("publication.findings", 200, "publication", PublicationFindingsPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.findings"), "findings")
            .section(text("section.recommendations"), "recommendations");
    }
}
