package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sankofa.ui.controls.Segmented;
import org.sankofa.ui.internal.l10n.Messages;
import org.sankofa.ui.presentation.FieldKind;
import org.sankofa.ui.presentation.FormModel;

/** One of a few words, side by side: short enumerations, and yes, no or not said. */
final class WordEditor extends FieldEditor {

    private final List<Object> values = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Segmented segments;
    private Text text;

    WordEditor(FieldContext context) {
        super(context);
        if (context.spec().kind() == FieldKind.BOOLEAN) {
            add(Boolean.TRUE, Messages.get("form.yes"));
            add(Boolean.FALSE, Messages.get("form.no"));
            add(null, Messages.get("form.notSaid"));
        } else {
            EEnumLiteral last = null;
            for (EEnumLiteral literal : ((EEnum) context.feature().getEType()).getELiterals()) {
                if (literal.getLiteral().equals("unknown")) {
                    last = literal; // "unknown" stands at the end, so that it is no one's first choice
                } else {
                    add(literal.getInstance(), context.scope().texts().label(literal));
                }
            }
            if (last != null) {
                add(last.getInstance(), context.scope().texts().label(last));
            }
        }
    }

    static boolean segmented(FieldContext context) {
        return context.spec().kind() == FieldKind.BOOLEAN
            || FormModel.segmented(context.feature(), context.scope().texts());
    }

    private void add(Object value, String label) {
        values.add(value);
        labels.add(label);
    }

    @Override
    Control create(Composite parent) {
        if (context().readOnly()) {
            text = ReadText.create(parent, false);
            wire(text);
            show();
            return text;
        }
        segments = new Segmented(parent, labels, context().spec().label());
        segments.onSelect(index -> context().set(values.get(index)));
        wire(segments);
        show();
        return segments;
    }

    @Override
    void show() {
        int index = -1;
        for (int i = 0; i < values.size(); i++) {
            if (Objects.equals(values.get(i), context().value())) {
                index = i;
            }
        }
        if (segments != null) {
            segments.select(index);
        } else {
            ReadText.set(text, index < 0 || values.get(index) == null ? "" : labels.get(index));
        }
    }

    @Override
    Control focusControl() {
        return segments == null ? text : segments;
    }
}
