package org.sankofa.ui.internal.forms;

import java.util.List;
import java.util.function.Consumer;

import org.sankofa.model.labels.FormHints;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.PickerModel;

/** Codes of a vocabulary, or free words. */
final class CodePicking implements ValuePicking<String> {

    private final FieldContext context;
    private final boolean words;
    private PickerModel<String> model;

    CodePicking(FieldContext context, boolean words) {
        this.context = context;
        this.words = words;
    }

    private PickerModel<String> model() {
        if (model == null) {
            model = words ? new PickerModel<>(List.of())
                : context.scope().references().codes(FormHints.schemes(context.feature()));
        }
        return model;
    }

    @Override
    public void search(String typed, Consumer<List<Choice<String>>> result) {
        result.accept(model().search(typed, 100));
    }

    @Override
    public String label(String value) {
        return words ? value : model().search(value, 20).stream().filter(c -> c.value().equals(value)).findFirst()
            .map(c -> c.label().equals(value) ? value : c.label() + " (" + value + ")").orElse(value);
    }

    @Override
    public boolean isCalled(String value, String typed) {
        return model().isCalled(value, typed);
    }

    @Override
    public String icon(String value) {
        return words ? null : model().search(value, 20).stream().filter(c -> c.value().equals(value)).findFirst()
            .map(Choice::icon).orElse(null);
    }

    @Override
    public String free(String typed) {
        return words || typed.matches("[A-Z]{3}|[a-z]{2,3}(-[A-Za-z]+)?") ? typed : null;
    }

    @Override
    public List<String> read() {
        Object value = context.value();
        return value instanceof List<?> list ? list.stream().map(String.class::cast).toList()
            : value == null ? List.of() : List.of((String) value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(List<String> values) {
        if (context.feature().isMany()) {
            context.change(context.stepLabel(), () -> {
                List<String> list = (List<String>) context.values();
                list.retainAll(values);
                values.stream().filter(value -> !list.contains(value)).forEach(list::add);
            });
        } else {
            context.set(values.isEmpty() ? null : values.get(0));
        }
    }
}
