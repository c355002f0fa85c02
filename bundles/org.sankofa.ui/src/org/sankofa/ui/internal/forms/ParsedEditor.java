package org.sankofa.ui.internal.forms;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.presentation.InputResult;

/** Values that are typed and understood: what is not understood stays in the field and is explained. */
abstract class ParsedEditor<T> extends FieldEditor {

    private FieldFrame frame;
    private Text text;
    private boolean setting;
    private T shown;
    private String problem;

    ParsedEditor(FieldContext context) {
        super(context);
    }

    abstract InputResult<T> parse(String typed);

    abstract String format(T value);

    /** Text for reading, with its unit. */
    String formatLong(T value) {
        return format(value);
    }

    /** Adds what else belongs to the frame. */
    void decorate(FieldFrame fieldFrame, Text field) {
        // nothing else
    }

    @Override
    final Control create(Composite parent) {
        if (context().readOnly()) {
            text = ReadText.create(parent, false);
            wire(text);
            show();
            return text;
        }
        frame = new FieldFrame(parent);
        text = frame.watch(new Text(frame, SWT.SINGLE));
        text.setMessage(context().spec().placeholder());
        wire(text);
        decorate(frame, text);
        text.addModifyListener(e -> typed());
        text.addListener(SWT.FocusOut, e -> leave());
        text.addListener(SWT.DefaultSelection, e -> leave());
        show();
        return frame;
    }

    private void typed() {
        if (setting) {
            return;
        }
        InputResult<T> result = parse(text.getText());
        if (result.isOk()) {
            shown = result.value();
            context().set(result.value(), "typed");
            report(null);
        }
    }

    private void leave() {
        InputResult<T> result = parse(text.getText());
        report(result.problem());
        if (result.isOk()) {
            put(format(result.value()));
        }
    }

    private void report(String newProblem) {
        if (!Objects.equals(problem, newProblem)) {
            problem = newProblem;
            changedInput();
        }
    }

    private void put(String value) {
        if (!text.getText().equals(value)) {
            setting = true;
            int caret = text.getCaretPosition();
            text.setText(value);
            text.setSelection(Math.min(caret, value.length()));
            setting = false;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    final void show() {
        T value = (T) context().value();
        if (context().readOnly()) {
            ReadText.set(text, formatLong(value));
            return;
        }
        InputResult<T> typed = parse(text.getText());
        boolean same = typed.isOk() && Objects.equals(typed.value(), value);
        boolean pending = !typed.isOk() && Objects.equals(shown, value);
        shown = value;
        if (!same && !pending) {
            put(format(value));
            report(null);
        }
    }

    @Override
    final Control focusControl() {
        return text;
    }

    @Override
    final void showError(boolean error) {
        if (frame != null) {
            frame.setError(error);
        }
    }

    @Override
    final String inputProblem() {
        return problem;
    }

    final FieldFrame frame() {
        return frame;
    }
}
