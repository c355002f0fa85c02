package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sankofa.ui.controls.PickerField;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.transfer.RecordClipboard;
import org.sankofa.ui.transfer.RecordDrag;

/** Everything that is picked: words, codes, concepts, records. */
final class PickEditor<V> extends FieldEditor {

    private final ValuePicking<V> picking;
    private PickerField<V> field;
    private String unknown;
    private String refusal;

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
        field.onChange(values -> {
            refuse(null);
            picking.write(values);
        });
        field.onCopy(values -> RecordClipboard.copy(field.getDisplay(), addresses(values),
            values.stream().map(picking::label).collect(Collectors.joining("\n"))));
        field.onPaste(() -> {
            List<URI> records = editable ? RecordClipboard.paste(field.getDisplay()) : List.of();
            return !records.isEmpty() && receive(records);
        });
        RecordDrag.from(field, (x, y) -> {
            int chip = field.chipAt(x, y);
            return chip < 0 ? List.of() : addresses(List.of(field.values().get(chip)));
        });
        field.onResize(() -> context().scope().relayout());
        field.onLeftover(typed -> {
            unknown = typed == null ? null : Messages.get("form.pick.unknown", typed);
            changedInput();
        });
        wire(editable ? field.text() : field);
        show();
        return field;
    }

    private List<URI> addresses(List<V> values) {
        return values.stream().map(picking::address).filter(Objects::nonNull).toList();
    }

    @Override
    ReferenceFit fit(List<URI> records) {
        return picking.fit(records);
    }

    @Override
    void take(List<URI> fitting) {
        List<V> values = new ArrayList<>(context().feature().isMany() ? picking.read() : List.of());
        values.addAll(picking.values(fitting));
        picking.write(values);
    }

    @Override
    void refuse(String sentence) {
        refusal = sentence;
        changedInput();
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
        return unknown != null ? unknown : refusal;
    }
}
