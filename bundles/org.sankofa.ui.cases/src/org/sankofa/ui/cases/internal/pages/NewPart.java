package org.sankofa.ui.cases.internal.pages;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Identified;
import org.sankofa.model.ids.Ids;
import org.sankofa.ui.cases.internal.model.Place;
import org.sankofa.ui.pages.PageContext;

/** A part of a case that begins empty: of a new impact its direction is not known either. */
final class NewPart {

    private static final String TITLE = "title";

    private NewPart() {
    }

    /**
     * Adds one and goes to its title. It is undone as one step.
     *
     * @param list of the case, of parts that have a title
     * @param label what undo calls it
     */
    static void add(PageContext context, EReference list, String label) {
        Identified part = (Identified) EcoreUtil.create(list.getEReferenceType());
        part.setId(Ids.newId());
        context.session().run(label, () -> parts(context, list).add(part));
        Rows.go(new Place(part, part.eClass().getEStructuralFeature(TITLE)), context);
    }

    @SuppressWarnings("unchecked")
    private static EList<Identified> parts(PageContext context, EReference list) {
        return (EList<Identified>) context.record().eGet(list);
    }
}
