package org.sankofa.ui.evidence.internal.compare;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.PickerModel;

/**
 * Things to choose from a list that is asked for each time.
 *
 * @param <V> what is chosen
 */
final class ListPicking<V> implements Picking<V> {

    private static final int MOST = 60;

    private final Function<V, String> label;
    private final Function<V, Collection<String>> otherNames;
    private PickerModel<V> model = new PickerModel<>(List.of());

    ListPicking(Function<V, String> label, Function<V, Collection<String>> otherNames) {
        this.label = label;
        this.otherNames = otherNames;
    }

    void offer(List<Choice<V>> choices) {
        model = new PickerModel<>(choices, otherNames);
    }

    @Override
    public void search(String typed, Consumer<List<Choice<V>>> result) {
        result.accept(model.search(typed, MOST));
    }

    @Override
    public boolean isCalled(V value, String typed) {
        return model.isCalled(value, typed);
    }

    @Override
    public String label(V value) {
        return label.apply(value);
    }
}
