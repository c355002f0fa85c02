package org.sankofa.ui.experience.internal.pages;

import static org.sankofa.ui.experience.internal.Messages.text;

import java.util.Set;

import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.pages.OutlinePage;

/** What a library would ask of a publication. */
public final class PublicationPage extends OutlinePage {

    /** Made by the service runtime. */
    public PublicationPage() {
        super("org.sankofa.page.publication.main", () -> text("page.publication.main"), 100, Set.of("publication"), PublicationPage::outline);
    }

    private static FormOutline outline() {
        return FormOutline.empty()
            .section(text("section.publication"), "title", "type", "publicationStatus", "creators", "issued",
                "publisher", "publisherName", "place", "abstractText")
            .section(text("section.part"), "series", "number", "edition", "pages", "partOf", "replaces")
            .section(text("section.find"), "url", "doi", "isbn", "issn", "citationKey", "identifiers", "languages",
                "rights")
            .section(text("section.subject"), "areas", "themes");
    }
}
