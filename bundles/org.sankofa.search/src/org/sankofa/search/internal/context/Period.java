package org.sankofa.search.internal.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.model.date.PartialDate;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.Measures;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.search.similarity.Years;

/** When something is or was. */
final class Period implements ContextAttribute<Years> {

    private static final int RANGE = 30;
    private static final List<String> DATES = List.of("actualStart", "actualEnd", "plannedStart", "plannedEnd", "occurred", "start", "end",
        "periodStart", "periodEnd", "issued", "received");

    @Override
    public String id() {
        return "period";
    }

    @Override
    public String label(Locale locale) {
        return Messages.text("attribute.period", List.of(locale.toLanguageTag()));
    }

    @Override
    public Scope scope() {
        return Scope.WORK;
    }

    @Override
    public double weight(QuestionKind question) {
        return 0.3;
    }

    @Override
    public ContextForm<Years> form() {
        return ContextForm.YEARS;
    }

    @Override
    public LocalMeasure<Years> measure(Concepts concepts) {
        return Measures.years(RANGE);
    }

    @Override
    public Years of(EObject record, Concepts concepts) {
        TreeSet<Integer> years = new TreeSet<>();
        DATES.forEach(feature -> Paths.values(record, feature, value -> year(value, years)));
        if (years.isEmpty()) {
            Paths.values(record, "asOf", value -> year(value, years));
        }
        return years.isEmpty() ? null : new Years(years.first(), years.last());
    }

    private static void year(Object value, TreeSet<Integer> years) {
        if (value instanceof PartialDate date) {
            date.year().ifPresent(years::add);
        }
    }

    @Override
    public Optional<String> shown(Years value, Concepts concepts, List<String> languages) {
        return Optional.of(value.toString());
    }

    @Override
    public Optional<String> reason(Years here, Years there, Concepts concepts, List<String> languages) {
        return Optional.of(Messages.text("reason.period", languages, here.toString(), there.toString()));
    }
}
