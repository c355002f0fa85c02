package org.sankofa.ui.internal.forms;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Accessible;
import org.sankofa.ui.controls.ContextMenu;
import org.sankofa.ui.controls.TextMenu;
import org.sankofa.ui.internal.l10n.Messages;

/** Edits one value. Shows the value of the model when told to; changes it through its context. */
abstract class FieldEditor {

    private final FieldContext context;
    private FieldCell cell;

    FieldEditor(FieldContext context) {
        this.context = context;
    }

    final FieldContext context() {
        return context;
    }

    /** The cell it stands in; null in a table. */
    final FieldCell cell() {
        return cell;
    }

    final void setCell(FieldCell newCell) {
        cell = newCell;
    }

    /** Makes the control. */
    abstract Control create(Composite parent);

    /** Shows the model's value, if it is not shown already; focus and caret stay. */
    abstract void show();

    /** The control that takes the focus. */
    abstract Control focusControl();

    /** The control that takes the focus when somebody is led to the field. */
    Control revealControl() {
        return focusControl();
    }

    /** Shows whether something is wrong. */
    void showError(boolean error) {
        // most show it by their frame
    }

    /** What the person typed and is not understood: a sentence; null when all is well. */
    String inputProblem() {
        return null;
    }

    /** What of some records this could take; null: it takes no records at all. */
    ReferenceFit fit(List<URI> records) {
        return null;
    }

    /** Takes records that fit, as one step. */
    void take(List<URI> fitting) {
        throw new IllegalStateException(context.spec().label() + " takes no records.");
    }

    /** Says at the field why something was not taken; null takes that back. */
    void refuse(String sentence) {
        // a field that takes no records is never asked to
    }

    /** Takes what fits of records that were dropped or pasted, and says why the rest does not. Says whether it is its affair. */
    final boolean receive(List<URI> records) {
        if (!context.readOnly() && context.scope().fieldDrops().take(context.owner(), context.feature(), records)) {
            return true;
        }
        ReferenceFit fit = context.readOnly() ? null : fit(records);
        if (fit == null) {
            return false;
        }
        if (!fit.fitting().isEmpty()) {
            take(fit.fitting());
            show();
        }
        refuse(fit.refusals().isEmpty() ? null : fit.words());
        return true;
    }

    /** Tells the cell that something other than the value changed: input problem, language. */
    final void changedInput() {
        if (cell != null && !cell.isDisposed()) {
            cell.update();
        }
    }

    /** The usual entries of a text, and the source of what stands in it. */
    private void menu(Text text) {
        ContextMenu.on(text, menu -> {
            TextMenu.fill(menu, text, null);
            if (cell != null && cell.hasMenu()) {
                cell.fillMenu(menu.separator());
            }
        });
    }

    /** Common wiring of the control that takes the focus. */
    final void wire(Control control) {
        control.addListener(SWT.FocusIn, e -> context.scope().focused(context.owner(), context.feature()));
        if (!(control instanceof org.sankofa.ui.controls.PaintedControl)) {
            Accessible.name(control, () -> context.spec().label(), context.spec().help());
        }
        if (control instanceof Text text && !(this instanceof PickEditor<?>)) {
            menu(text);
        }
        if (cell != null && context.scope().drops() != null && !(control instanceof org.eclipse.swt.widgets.Table)) {
            // texts take drops of their own from the system, which would hide those of the form
            context.scope().drops().on(control);
        }
        control.addListener(SWT.KeyDown, e -> {
            if (cell != null && e.keyCode == SWT.CR && (e.stateMask & SWT.ALT) != 0) {
                e.doit = false;
                if ((e.stateMask & SWT.SHIFT) != 0) {
                    cell.openNotes();
                } else {
                    cell.openFact();
                }
            } else if (cell != null && e.stateMask == SWT.ALT && cell.languageKey(e.keyCode)) {
                e.doit = false;
            }
        });
    }

    /** The editor of a field. */
    static FieldEditor of(FieldContext context) {
        return switch (context.spec().kind()) {
            case TEXT, LINE, LINES -> new TextEditor(context);
            case NUMBER -> new NumberEditor(context);
            case DATE -> new DateEditor(context);
            case MOMENT -> new MomentEditor(context);
            case BOOLEAN, ENUM -> WordEditor.segmented(context) ? new WordEditor(context) : new PickEditor<>(context,
                new EnumPicking(context));
            case WORDS -> new PickEditor<>(context, new CodePicking(context, true));
            case CODE, CODES -> new PickEditor<>(context, new CodePicking(context, false));
            case CONCEPT, CONCEPTS -> new PickEditor<>(context, new ReferencePicking(context, true));
            case REFERENCE, REFERENCES -> new PickEditor<>(context, new ReferencePicking(context, false));
            case LIST, PART -> new ListEditor(context);
        };
    }
}
