package org.sankofa.ui.evidence.internal.pages;

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

/** A page of country cases that shows figures, and lets them be read from files. */
public abstract class EvidencePage implements EditorPage {

    private final List<Importer> importers = new CopyOnWriteArrayList<>();
    private ObservationCache cache;

    /** Of the service component. */
    public final void setCache(ObservationCache shared) {
        cache = shared;
    }

    /** Of the service component. */
    public final void add(Importer importer) {
        importers.add(importer);
    }

    /** Of the service component. */
    public final void remove(Importer importer) {
        importers.remove(importer);
    }

    @Override
    public final boolean shows(EClass kind) {
        return kind == Literals.COUNTRY_CASE;
    }

    @Override
    public final void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        fill(page, context, cache, importers);
    }

    /**
     * Makes what stands on the page.
     *
     * @param importers grows and shrinks with the bundles there are
     */
    protected abstract void fill(Composite page, PageContext context, ObservationCache figures, List<Importer> importers);
}
