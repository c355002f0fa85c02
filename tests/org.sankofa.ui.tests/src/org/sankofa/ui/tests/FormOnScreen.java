package org.sankofa.ui.tests;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.sankofa.model.checks.Problem;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.forms.FormHost;
import org.sankofa.ui.forms.RecordForm;

/** A form in a window, complete and checked. */
final class FormOnScreen implements AutoCloseable {

    private final Display display;
    private final EditingSession session;
    private final Shell shell;
    private final RecordForm form;
    private List<Problem> problems;

    FormOnScreen(Display display, EditingSession session, FormHost host, int width, int height) {
        this.display = display;
        this.session = session;
        shell = Ui.shell(display, width, height);
        form = new RecordForm(shell, session, host);
        form.onProblems(found -> problems = found);
        shell.layout(true, true);
        shell.open();
        Ui.await(display, "the form is complete", () -> form.isComplete() && problems != null);
        Ui.settle(display);
    }

    EditingSession session() {
        return session;
    }

    RecordForm form() {
        return form;
    }

    <C extends Control> List<C> all(Class<C> type, Predicate<C> which) {
        return Ui.all(form, type, which);
    }

    /** Gives a field the focus. */
    Control focus(EObject object, EStructuralFeature feature) {
        form.reveal(object, feature);
        Ui.settle(display);
        return display.getFocusControl();
    }

    /** Selects the first row of the first tables that have one, so that their details open. */
    void openDetails(int tables) {
        all(Table.class, t -> t.getItemCount() > 0 && t.isVisible()).stream().limit(tables).forEach(table -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        Ui.settle(display);
    }

    /** Waits until the record was checked after what was done. */
    List<Problem> problems(Predicate<List<Problem>> which) {
        Ui.await(display, "the problems are known", () -> which.test(problems));
        Ui.settle(display);
        return problems;
    }

    /** Does something, and waits until the record was checked after it: what is wrong then stands in the form and moves what is below. */
    void andChecked(Runnable change) {
        problems = null;
        change.run();
        Ui.await(display, "the record is checked again", () -> problems != null);
        Ui.settle(display);
    }

    /** Makes the window that wide, and waits until what is in it found its place. */
    void width(int width) {
        shell.setSize(width, shell.getSize().y);
        Ui.await(display, "the window has its width", () -> shell.getSize().x == width);
        Ui.settle(display);
    }

    Composite composite() {
        return form;
    }

    boolean contains(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == form) {
                return true;
            }
        }
        return false;
    }

    /** All of the form, also what is scrolled out of sight. */
    Control content() {
        return all(ScrolledComposite.class, c -> true).getFirst().getContent();
    }

    @Override
    public void close() throws Exception {
        shell.dispose();
        Ui.settle(display);
        session.close();
    }
}
