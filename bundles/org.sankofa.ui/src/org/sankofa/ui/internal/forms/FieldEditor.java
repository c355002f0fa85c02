package org.sankofa.ui.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.controls.Accessible;

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

    /** Tells the cell that something other than the value changed: input problem, language. */
    final void changedInput() {
        if (cell != null && !cell.isDisposed()) {
            cell.update();
        }
    }

    /** Common wiring of the control that takes the focus. */
    final void wire(Control control) {
        control.addListener(SWT.FocusIn, e -> context.scope().focused(context.owner(), context.feature()));
        if (!(control instanceof org.sankofa.ui.controls.PaintedControl)) {
            Accessible.name(control, () -> context.spec().label(), context.spec().help());
        }
        control.addListener(SWT.KeyDown, e -> {
            if (cell != null && e.keyCode == SWT.CR && (e.stateMask & SWT.ALT) != 0) {
                e.doit = false;
                cell.openFact();
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
