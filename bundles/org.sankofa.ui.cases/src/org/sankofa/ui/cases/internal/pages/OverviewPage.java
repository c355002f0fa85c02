package org.sankofa.ui.cases.internal.pages;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.ui.pages.PageContext;
import org.sankofa.ui.pages.PageSection;
import org.sankofa.ui.pages.PageSections;

/** The page that says in one look what a case knows and what it does not. */
public final class OverviewPage extends CasePage {

    /** Last part of the page's id. */
    public static final String NAME = "overview";

    /** The id of the page. */
    public static final String ID = id(NAME);

    private final PageSections sections = new PageSections();

    /** Made by the service component. */
    public OverviewPage() {
        super(NAME, 100);
    }

    /** Of the service component. */
    public void add(PageSection section) {
        sections.add(section);
    }

    /** Of the service component. */
    public void remove(PageSection section) {
        sections.remove(section);
    }

    @Override
    public void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        new OverviewColumn(page, context, sections);
    }
}
