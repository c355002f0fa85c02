package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.exchange.Importer;
import org.sankofa.ui.pages.PageContext;

/** What data sets say of the country of a case, and what methods make of it. */
public final class FiguresPage extends EvidencePage {

    /** Id of the page. */
    public static final String ID = "org.sankofa.ui.evidence.figures";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return text("figures.page");
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    protected void fill(Composite page, PageContext context, ObservationCache figures, List<Importer> importers) {
        new FiguresColumn(page, context, figures, importers).follow();
    }
}
