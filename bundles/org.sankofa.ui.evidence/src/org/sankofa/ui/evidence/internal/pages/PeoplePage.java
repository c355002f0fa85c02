package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.exchange.Importer;
import org.sankofa.ui.pages.PageContext;

/** Who leaves the country of a case and who comes, in figures, behind the page on who they are and why. */
public final class PeoplePage extends EvidencePage {

    /** Id of the page. */
    public static final String ID = "org.sankofa.ui.evidence.people";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return text("people.page");
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    protected void fill(Composite page, PageContext context, ObservationCache figures, List<Importer> importers) {
        new PeopleColumn(page, context, figures, importers).follow();
    }
}
