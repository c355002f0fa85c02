package org.sankofa.search.internal.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.QuestionKind;

/** A built-in attribute of places whose values are numbers; they come from snapshots and from evidence. */
record Numbers(String id, Function<QuestionKind, Double> weights, LocalMeasure<Double> local) implements ContextAttribute<Double> {

    @Override
    public String label(Locale locale) {
        return Messages.text("attribute." + id, List.of(locale.toLanguageTag()));
    }

    @Override
    public Scope scope() {
        return Scope.PLACE;
    }

    @Override
    public double weight(QuestionKind question) {
        return weights.apply(question);
    }

    @Override
    public ContextForm<Double> form() {
        return ContextForm.NUMBER;
    }

    @Override
    public LocalMeasure<Double> measure(Concepts concepts) {
        return local;
    }

    @Override
    public Double of(EObject record, Concepts concepts) {
        return null;
    }

    @Override
    public Optional<String> shown(Double value, Concepts concepts, List<String> languages) {
        return Optional.of(Messages.text("value." + id, languages, Sentences.number(value, languages)));
    }

    @Override
    public Optional<String> reason(Double here, Double there, Concepts concepts, List<String> languages) {
        return Optional.of(Messages.text("reason." + id, languages, Sentences.number(here, languages), Sentences.number(there, languages)));
    }
}
