package org.sankofa.ui.internal.forms;

import org.eclipse.swt.widgets.Text;
import org.sankofa.model.date.PartialDate;
import org.sankofa.ui.controls.FieldFrame;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.DateInput;
import org.sankofa.ui.presentation.InputResult;

/** Partial dates. */
final class DateEditor extends ParsedEditor<PartialDate> {

    private final DateInput input;

    DateEditor(FieldContext context) {
        super(context);
        input = new DateInput(context.scope().locale());
    }

    @Override
    InputResult<PartialDate> parse(String typed) {
        return input.parse(typed);
    }

    @Override
    String format(PartialDate value) {
        return input.format(value);
    }

    @Override
    void decorate(FieldFrame frame, Text field) {
        if (context().spec().placeholder().isEmpty()) {
            field.setMessage(Messages.get("date.hint"));
        }
        frame.setTrailing("calendar", () -> new DatePopover(context(), frame).open());
    }
}
