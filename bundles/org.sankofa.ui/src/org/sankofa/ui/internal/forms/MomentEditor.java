package org.sankofa.ui.internal.forms;

import java.time.Instant;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Moments the program wrote; they are read, not changed. */
final class MomentEditor extends FieldEditor {

    private Text text;

    MomentEditor(FieldContext context) {
        super(context);
    }

    @Override
    Control create(Composite parent) {
        text = ReadText.create(parent, false);
        wire(text);
        show();
        return text;
    }

    @Override
    void show() {
        ReadText.set(text, FormLine.moment((Instant) context().value(), context().scope()));
    }

    @Override
    Control focusControl() {
        return text;
    }
}
