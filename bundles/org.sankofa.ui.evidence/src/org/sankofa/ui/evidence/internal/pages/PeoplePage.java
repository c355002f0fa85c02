package org.sankofa.ui.evidence.internal.pages;

import static org.sankofa.ui.evidence.internal.Messages.text;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.exchange.Importer;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.ui.pages.EditorPage;
import org.sankofa.ui.pages.PageContext;

/** Who leaves the country of a case and who comes, in figures, behind the page on who they are and why. */
public final class PeoplePage implements EditorPage {

    /** Id of the page. */
    public static final String ID = "org.sankofa.ui.evidence.people";

    private final List<Importer> importers = new CopyOnWriteArrayList<>();
    private ObservationCache cache;

    /** Of the service component. */
    public void setCache(ObservationCache shared) {
        cache = shared;
    }

    /** Of the service component. */
    public void add(Importer importer) {
        importers.add(importer);
    }

    /** Of the service component. */
    public void remove(Importer importer) {
        importers.remove(importer);
    }

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
    public boolean shows(EClass kind) {
        return kind == Literals.COUNTRY_CASE;
    }

    @Override
    public void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        new PeopleColumn(page, context, cache, importers).follow();
    }
}
