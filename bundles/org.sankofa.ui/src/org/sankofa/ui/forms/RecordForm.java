package org.sankofa.ui.forms;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.sankofa.model.checks.Problem;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.controls.MessageBar;
import org.sankofa.ui.internal.forms.FormPage;
import org.sankofa.ui.theme.Theme;
import org.sankofa.ui.theme.Token;

/**
 * The form of a record of any kind, made from the annotations of the model. It follows its session: undo, redo and
 * incoming changes appear, focus and caret stay. A session that is read-only gives a form to read.
 */
public final class RecordForm extends Composite {

    private final EditingSession session;
    private final FormPage page;

    /** Makes the form of all fields, with a head; the session stays open when it is disposed of. */
    public RecordForm(Composite parent, EditingSession session, FormHost host) {
        this(parent, session, host, null);
    }

    /**
     * Makes a form that stands on a page.
     *
     * @param outline which fields; the page says what kind of record it is and shows messages. Null: as above
     */
    public RecordForm(Composite parent, EditingSession session, FormHost host, FormOutline outline) {
        super(parent, SWT.NONE);
        this.session = session;
        setLayout(new FillLayout());
        Theme theme = Theme.of(this);
        theme.style(this, Token.PAGE, null, null);
        theme.cssClass(this, "sankofa-page");
        page = new FormPage(this, session, host, outline);
    }

    /** @return the session it edits */
    public EditingSession session() {
        return session;
    }

    /** Shows a place: opens its section and the rows it lies in, scrolls to the field and gives it the focus. */
    public void reveal(EObject object, EStructuralFeature feature) {
        page.reveal(object, feature);
    }

    /** Shows the place of a problem. */
    public void reveal(Problem problem) {
        page.reveal(problem);
    }

    /** Takes the problems of the record each time they were checked, on the user interface's thread. */
    public void onProblems(Consumer<List<Problem>> listener) {
        page.onProblems(listener);
    }

    /** Takes the object and the feature that has the focus, for Provenance and History. */
    public void onFocus(BiConsumer<EObject, EStructuralFeature> listener) {
        page.onFocus(listener);
    }

    /** Says what is done with records that are dropped or pasted on some fields, before the fields look at them. */
    public void onDrop(FieldDrops drops) {
        page.onDrop(drops);
    }

    /** @return the line for messages at the top of the form */
    public MessageBar messages() {
        return page.messages();
    }

    /** @return whether all sections have been made; a long form makes the lower ones after it is shown */
    public boolean isComplete() {
        return page.isComplete();
    }

    @Override
    public boolean setFocus() {
        return page.focusLast();
    }
}
