package org.sankofa.ui.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.ui.forms.FormOutline;
import org.sankofa.ui.presentation.FormModel;
import org.sankofa.ui.presentation.SectionSpec;

/** A page that is a form: some fields of the record under headings of the page's own. */
public class OutlinePage implements EditorPage {

    private final String id;
    private final Supplier<String> label;
    private final int order;
    private final Set<String> kinds;
    private final Supplier<FormOutline> outline;

    /**
     * @param label asked each time, since the language of the program is known only then
     * @param kinds names of kinds, such as {@code countryCase}; empty: all
     * @param outline the fields
     */
    public OutlinePage(String id, Supplier<String> label, int order, Set<String> kinds, Supplier<FormOutline> outline) {
        this.id = id;
        this.label = label;
        this.order = order;
        this.kinds = Set.copyOf(kinds);
        this.outline = outline;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label() {
        return label.get();
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final boolean shows(EClass kind) {
        return kinds.isEmpty() || kinds.contains(Kinds.kindOf(kind));
    }

    @Override
    public void fill(Composite page, PageContext context) {
        page.setLayout(new FillLayout());
        context.form(page, outline.get());
    }

    @Override
    public final boolean edits(EClass kind, EStructuralFeature feature) {
        return outline.get().holds(kind, feature);
    }

    @Override
    public final List<SectionSpec> sections(FormModel model) {
        return outline.get().sections(model);
    }
}
