package org.sankofa.ui.internal.forms;

import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.presentation.InputResult;
import org.sankofa.ui.presentation.NumberInput;

/** Numbers with their unit. */
final class NumberEditor extends ParsedEditor<Object> {

    private final NumberInput input;

    NumberEditor(FieldContext context) {
        super(context);
        input = FormLine.numbers(context.spec(), context.scope());
    }

    @Override
    InputResult<Object> parse(String typed) {
        return input.parse(typed);
    }

    @Override
    String format(Object value) {
        return input.format(value);
    }

    @Override
    String formatLong(Object value) {
        return value == null ? "" : (format(value) + " " + context().spec().unit()).strip();
    }

    @Override
    void decorate(FieldFrame frame, Text field) {
        frame.setUnit(context().spec().unit());
    }
}
