package org.sankofa.ui.internal.forms;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;

/** Everything that is picked: words, codes, concepts, records. */
final class PickEditor<V> extends FieldEditor {

    private final ValuePicking<V> picking;
    private PickerField<V> field;
    private String problem;

    PickEditor(FieldContext context, ValuePicking<V> picking) {
        super(context);
        this.picking = picking;
    }

    @Override
    Control create(Composite parent) {
        boolean editable = !context().readOnly();
        field = new PickerField<>(parent, picking, context().feature().isMany(), editable, context().spec().label());
        String placeholder = context().spec().placeholder();
        field.setHint(!placeholder.isEmpty() ? placeholder
            : Messages.get(context().spec().kind() == FieldKind.ENUM ? "form.choose" : "form.pick"));
        field.onChange(picking::write);
        field.onResize(() -> context().scope().relayout());
        field.onLeftover(typed -> {
            problem = typed == null ? null : Messages.get("form.pick.unknown", typed);
            changedInput();
        });
        wire(editable ? field.text() : field);
        show();
        return field;
    }

    PickerField<V> field() {
        return field;
    }

    @Override
    void show() {
        field.setValues(picking.read());
    }

    @Override
    Control focusControl() {
        return field.text() == null ? field : field.text();
    }

    @Override
    void showError(boolean error) {
        field.setError(error);
    }

    @Override
    String inputProblem() {
        return problem;
    }
}
