package org.sankofa.search.internal.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.Measures;
import org.sankofa.search.similarity.QuestionKind;

/** The income level of a country, as the World Bank groups them: low, lowerMiddle, upperMiddle, high. */
final class Income implements ContextAttribute<String> {

    private static final List<String> LEVELS = List.of("low", "lowerMiddle", "upperMiddle", "high");

    @Override
    public String id() {
        return "incomeLevel";
    }

    @Override
    public String label(Locale locale) {
        return Messages.text("attribute.incomeLevel", List.of(locale.toLanguageTag()));
    }

    @Override
    public Scope scope() {
        return Scope.PLACE;
    }

    @Override
    public double weight(QuestionKind question) {
        return question.ofCountry() ? 1 : 0.5;
    }

    @Override
    public ContextForm<String> form() {
        return ContextForm.CODE;
    }

    @Override
    public LocalMeasure<String> measure(Concepts concepts) {
        return Measures.ordered(LEVELS);
    }

    @Override
    public String of(EObject record, Concepts concepts) {
        return null;
    }

    @Override
    public Optional<String> shown(String value, Concepts concepts, List<String> languages) {
        return Optional.of(Sentences.word(id(), value, concepts, languages));
    }

    @Override
    public Optional<String> reason(String here, String there, Concepts concepts, List<String> languages) {
        String one = Sentences.word(id(), here, concepts, languages);
        return Optional.of(here.equals(there) ? Messages.text("reason.incomeLevel.same", languages, one)
            : Messages.text("reason.incomeLevel", languages, one, Sentences.word(id(), there, concepts, languages)));
    }
}
