package org.sankofa.ui.records.internal.bulk;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.PickerModel;

/** Themes to pick from. */
final class Themes implements Picking<URI> {

    private static final int MOST = 200;

    private final PickerModel<URI> model;
    private final List<Choice<URI>> choices;

    Themes(PickerModel<URI> model, List<Choice<URI>> choices) {
        this.model = model;
        this.choices = choices;
    }

    @Override
    public void search(String typed, Consumer<List<Choice<URI>>> result) {
        result.accept(model.search(typed, MOST));
    }

    @Override
    public String label(URI value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst()
                .orElse(value.lastSegment());
    }

    @Override
    public String icon(URI value) {
        return "tag";
    }
}
