package org.sankofa.ui.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sankofa.model.labels.FormHints;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.TextModel;

/** Texts, in languages or without one, on one line or several. */
final class TextEditor extends FieldEditor {

    private final TextModel model;
    private FieldFrame frame;
    private Text text;
    private boolean setting;
    private int height;
    private String problem;

    TextEditor(FieldContext context) {
        super(context);
        model = context.spec().kind() == FieldKind.TEXT ? new TextModel(context.scope().host().languages()) : null;
    }

    /** Null for texts without a language. */
    TextModel languages() {
        return model;
    }

    private boolean multiline() {
        return context().spec().multiline() && cell() != null;
    }

    @Override
    Control create(Composite parent) {
        if (context().readOnly()) {
            text = ReadText.create(parent, true);
            wire(text);
            show();
            return text;
        }
        frame = new FieldFrame(parent);
        text = frame.watch(new Text(frame, multiline() ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
        text.setMessage(multiline() ? "" : context().spec().placeholder());
        wire(text);
        text.addModifyListener(e -> typed());
        text.addListener(SWT.FocusOut, e -> checkPattern());
        if (multiline()) {
            frame.setData(FieldLayout.MIN_HEIGHT, FormHints.lines(context().feature()) * text.getLineHeight() + 12);
            text.addListener(SWT.Traverse, e -> {
                if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    e.doit = true;
                }
            });
        }
        show();
        return frame;
    }

    private void typed() {
        if (setting) {
            return;
        }
        String typed = text.getText();
        Object value = model == null ? typed.isEmpty() ? null : typed : model.edited(typed);
        context().set(value, model == null ? "text" : model.language());
        if (problem != null) {
            checkPattern();
        }
        if (multiline()) {
            Point wanted = frame.computeSize(frame.getSize().x, SWT.DEFAULT);
            if (wanted.y != height) {
                height = wanted.y;
                context().scope().relayout();
            }
        }
    }

    /** A pattern is looked at when one leaves the field, not at each letter. */
    private void checkPattern() {
        String pattern = FormHints.pattern(context().feature());
        String typed = text.getText();
        String found = pattern == null || typed.isEmpty() || typed.matches(pattern) ? null
            : context().spec().placeholder().isEmpty() ? Messages.get("form.pattern", typed)
                : Messages.get("form.pattern.example", typed, context().spec().placeholder());
        if (!java.util.Objects.equals(found, problem)) {
            problem = found;
            changedInput();
        }
    }

    @Override
    void show() {
        String value;
        if (model == null) {
            Object current = context().value();
            value = current == null ? "" : current.toString();
        } else {
            model.set((org.sankofa.model.text.Text) context().value());
            value = model.value();
        }
        if (context().readOnly()) {
            ReadText.set(text, value);
        } else if (!text.getText().equals(value)) {
            setting = true;
            Point caret = text.getSelection();
            text.setText(value);
            text.setSelection(Math.min(caret.x, value.length()), Math.min(caret.y, value.length()));
            setting = false;
        }
    }

    /** Shows another language. */
    void choose(String language) {
        model.choose(language);
        show();
        changedInput();
        text.setFocus();
        context().scope().relayout();
    }

    @Override
    Control focusControl() {
        return text;
    }

    @Override
    void showError(boolean error) {
        if (frame != null) {
            frame.setError(error);
        }
    }

    @Override
    String inputProblem() {
        return problem;
    }
}
