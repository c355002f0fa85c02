package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.sankofa.model.checks.Problem;
import org.sankofa.store.EditingSession;
import org.sankofa.ui.errors.Errors;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.jobs.Debounce;
import org.sankofa.ui.jobs.Jobs;

/** Checks a record in the background, a moment after it changed. */
final class FormChecks {

    private static final int CHECK_AFTER = 400;

    private final Control form;
    private final EditingSession session;
    private final int begun;
    private final Consumer<List<Problem>> shown;
    private final Debounce checking;
    private final List<Consumer<List<Problem>>> listeners = new ArrayList<>();
    private Job check;
    private int changes;
    private List<Problem> known;

    /**
     * @param begun how many steps a new record began with
     * @param shown takes what the form is to show
     */
    FormChecks(Control form, EditingSession session, int begun, Consumer<List<Problem>> shown) {
        this.form = form;
        this.session = session;
        this.begun = begun;
        this.shown = shown;
        checking = new Debounce(form, CHECK_AFTER, this::check);
        form.addListener(SWT.Dispose, e -> {
            if (check != null) {
                check.cancel();
            }
        });
    }

    /** Checks soon. */
    void soon() {
        changes++;
        checking.call();
    }

    private void check() {
        if (check != null) {
            check.cancel();
        }
        // the live object may change while it is checked; what was found or failed then counts for nothing, for it is checked again
        int before = changes;
        check = Jobs.start(form, Messages.get("form.checking"), Jobs.READ, monitor -> session.problems(), problems -> {
            if (before == changes) {
                found(problems);
            }
        }, failure -> {
            if (before == changes) {
                Errors.log(Messages.get("form.checking"), failure);
            }
        });
    }

    private void found(List<Problem> problems) {
        known = problems;
        // a new record that nobody wrote in is not wrong yet, it is only empty
        shown.accept(session.isNew() && isUntouched() ? List.of() : problems);
        listeners.forEach(listener -> listener.accept(problems));
    }

    private boolean isUntouched() {
        return begun == 0 ? !session.isDirty() : session.history().position() <= begun;
    }

    /** Takes the problems each time they were checked; at once those already known. */
    void listen(Consumer<List<Problem>> listener) {
        listeners.add(listener);
        if (known != null) {
            listener.accept(known);
        }
    }
}
