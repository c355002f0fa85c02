package org.sankofa.ui.cases.internal.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.sankofa.model.Concept;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;
import org.sankofa.ui.controls.Picking;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.ConceptNames;
import org.sankofa.ui.presentation.PickerModel;

/** Choices from a list: concepts of a vocabulary by their address, or values the model names. */
final class ConceptPicking implements Picking<String> {

    private static final int MOST = 100;

    private final List<Choice<String>> choices;
    private final PickerModel<String> model;

    ConceptPicking(List<Choice<String>> choices) {
        this(choices, value -> List.of());
    }

    private ConceptPicking(List<Choice<String>> choices, Function<String, Collection<String>> otherNames) {
        this.choices = List.copyOf(choices);
        this.model = new PickerModel<>(choices, otherNames);
    }

    /** The concepts of a vocabulary; those with narrower ones come after the others when areas are asked for. */
    static ConceptPicking of(Vocabulary vocabulary, List<String> languages) {
        List<Choice<String>> choices = new ArrayList<>();
        Map<String, Concept> found = new HashMap<>();
        for (Concept concept : vocabulary.getConcepts()) {
            Text.Shown shown = concept.getLabels() == null ? null : concept.getLabels().best(languages);
            String uri = Ids.conceptUri(vocabulary.getScheme(), concept.getNotation()).toString();
            found.put(uri, concept);
            choices.add(Choice.of(uri,
                shown == null ? concept.getNotation() : shown.value(), concept.getNotation()));
        }
        return new ConceptPicking(choices, uri -> ConceptNames.of(found.get(uri)));
    }

    @Override
    public void search(String typed, Consumer<List<Choice<String>>> result) {
        result.accept(model.search(typed, MOST));
    }

    @Override
    public boolean isCalled(String value, String typed) {
        return model.isCalled(value, typed);
    }

    /** @return the one choice that is called so, or has that code */
    Optional<Choice<String>> exact(String typed) {
        List<Choice<String>> called = choices.stream()
            .filter(choice -> choice.label().equalsIgnoreCase(typed) || choice.detail().equalsIgnoreCase(typed)).toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    @Override
    public String label(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst().orElse(value);
    }
}
