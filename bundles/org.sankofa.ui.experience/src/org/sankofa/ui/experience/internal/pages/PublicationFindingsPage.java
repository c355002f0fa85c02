package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** What a publication found, and what it recommends. */
public final class PublicationFindingsPage extends OutlinePage {

    /** Made by the service runtime. */
    public PublicationFindingsPage() {
        super("org.sankofa.page.publication.findings", () -> text("page.publication.findings"), 200, Set.of("publication"), PublicationFindingsPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.findings"), "findings")
            .section(text("section.recommendations"), "recommendations");
    }
}
