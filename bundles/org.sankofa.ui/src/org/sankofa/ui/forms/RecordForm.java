package org.sankofa.ui.forms;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.checks.Problem;
import org.sankofa.store.EditingSession;

/** The form of a record of any kind. */
public final class RecordForm extends Composite {

    private final EditingSession session;

    /** Makes the form; it leaves the session open when it is disposed of. */
    public RecordForm(Composite parent, EditingSession session, FormHost host) {
        super(parent, SWT.NONE);
        this.session = session;
    }

    /** @return the session it edits */
    public EditingSession session() {
        return session;
    }

    /** Shows a place: opens its section, scrolls to the field and gives it the focus. */
    public void reveal(EObject object, EStructuralFeature feature) {
    }

    /** Shows the place of a problem. */
    public void reveal(Problem problem) {
    }

    /** Takes the problems of the record each time they were checked, on the user interface's thread. */
    public void onProblems(Consumer<List<Problem>> listener) {
    }

    /** Takes the object and the feature that has the focus, for Provenance and History. */
    public void onFocus(BiConsumer<EObject, EStructuralFeature> listener) {
    }
}
