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
    private Runnable waiting = () -> { };

    ListPicking(Function<V, String> label, Function<V, Collection<String>> otherNames) {
        this.label = label;
        this.otherNames = otherNames;
    }

    /** Takes what can be chosen now; what was typed before there was anything finds it. */
    void offer(List<Choice<V>> choices) {
        boolean first = model.size() == 0 && !choices.isEmpty();
        model = new PickerModel<>(choices, otherNames);
        if (first) {
            waiting.run();
        }
    }

    @Override
    public void search(String typed, Consumer<List<Choice<V>>> result) {
        waiting = () -> result.accept(model.search(typed, MOST));
        waiting.run();
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
