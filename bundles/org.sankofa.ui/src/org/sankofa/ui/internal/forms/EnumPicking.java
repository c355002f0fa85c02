package org.sankofa.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.PickerModel;

/** One value of a long enumeration. */
final class EnumPicking implements ValuePicking<Enumerator> {

    private final FieldContext context;
    private final PickerModel<Enumerator> model;

    EnumPicking(FieldContext context) {
        this.context = context;
        List<Choice<Enumerator>> choices = new ArrayList<>();
        for (EEnumLiteral literal : ((EEnum) context.feature().getEType()).getELiterals()) {
            choices.add(Choice.of(literal.getInstance(), context.scope().texts().label(literal), ""));
        }
        model = new PickerModel<>(choices);
    }

    @Override
    public void search(String typed, Consumer<List<Choice<Enumerator>>> result) {
        result.accept(model.search(typed, 100));
    }

    @Override
    public String label(Enumerator value) {
        return context.scope().texts().label(((EEnum) context.feature().getEType()).getEEnumLiteral(value.getValue()));
    }

    @Override
    public List<Enumerator> read() {
        Enumerator value = (Enumerator) context.value();
        return value == null || value.equals(context.feature().getDefaultValue())
            && value.getLiteral().startsWith("unknown") ? List.of() : List.of(value);
    }

    @Override
    public void write(List<Enumerator> values) {
        context.set(values.isEmpty() ? context.feature().getDefaultValue() : values.get(0));
    }
}
