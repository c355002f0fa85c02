package org.sankofa.search.internal.context;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.QuestionKind;

/** A built-in attribute whose values are sets of codes. */
record Codes(String id, Scope scope, Function<QuestionKind, Double> weights, Function<Concepts, LocalMeasure<Set<String>>> measures,
    BiFunction<EObject, Concepts, Collection<String>> values, BiFunction<String, Concepts, Collection<String>> places)
    implements ContextAttribute<Set<String>> {

    /** Says nothing of places. */
    static final BiFunction<String, Concepts, Collection<String>> NOWHERE = (area, concepts) -> null;

    @Override
    public String label(Locale locale) {
        return Messages.text("attribute." + id, List.of(locale.toLanguageTag()));
    }

    @Override
    public double weight(QuestionKind question) {
        return weights.apply(question);
    }

    @Override
    public ContextForm<Set<String>> form() {
        return ContextForm.CODES;
    }

    @Override
    public LocalMeasure<Set<String>> measure(Concepts concepts) {
        return measures.apply(concepts);
    }

    @Override
    public Set<String> of(EObject record, Concepts concepts) {
        Collection<String> found = values.apply(record, concepts);
        return found == null || found.isEmpty() ? null : new LinkedHashSet<>(found);
    }

    @Override
    public Set<String> ofPlace(String area, Concepts concepts) {
        Collection<String> found = places.apply(area, concepts);
        return found == null ? null : new LinkedHashSet<>(found);
    }

    @Override
    public Optional<String> shown(Set<String> value, Concepts concepts, List<String> languages) {
        return Optional.of(Sentences.names(id, value, concepts, languages));
    }

    @Override
    public Optional<String> reason(Set<String> here, Set<String> there, Concepts concepts, List<String> languages) {
        return Sentences.ofCodes(this, here, there, concepts, languages);
    }
}
