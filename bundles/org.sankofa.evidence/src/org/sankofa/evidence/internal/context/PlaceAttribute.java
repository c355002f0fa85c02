package org.sankofa.evidence.internal.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sankofa.evidence.CountryFigures;
import org.sankofa.evidence.CountryFigures.Figure;
import org.sankofa.evidence.ObservationCache;
import org.sankofa.search.similarity.BuiltInAttributes;
import org.sankofa.search.similarity.Concepts;
import org.sankofa.search.similarity.ContextAttribute;
import org.sankofa.search.similarity.ContextForm;
import org.sankofa.search.similarity.LocalMeasure;
import org.sankofa.search.similarity.QuestionKind;
import org.sankofa.store.Snapshot;

/**
 * A built-in attribute of places with its values from data sets, where no case says another one. What no data set knows stays
 * missing.
 *
 * @param <V> what its values are
 */
public abstract class PlaceAttribute<V> implements ContextAttribute<V> {

    private static final String AREA = "area:";

    private final ContextAttribute<V> builtIn;
    private ObservationCache cache = new ObservationCache();

    @SuppressWarnings("unchecked")
    PlaceAttribute(String id) {
        // the ids name attributes whose values are of this kind
        builtIn = (ContextAttribute<V>) BuiltInAttributes.byId(id).orElseThrow();
    }

    /** Bound by the component runtime. */
    public void setCache(ObservationCache shared) {
        cache = shared;
    }

    /** What the figures say; null where nothing. */
    abstract V value(CountryFigures figures, String code);

    @Override
    public V ofPlace(String area, Concepts concepts, Snapshot snapshot) {
        return area.startsWith(AREA) ? value(new CountryFigures(cache.observations(snapshot)), area.substring(AREA.length())) : null;
    }

    static Double number(Optional<Figure> figure) {
        return figure.map(Figure::value).orElse(null);
    }

    @Override
    public String id() {
        return builtIn.id();
    }

    @Override
    public String label(Locale locale) {
        return builtIn.label(locale);
    }

    @Override
    public Scope scope() {
        return builtIn.scope();
    }

    @Override
    public double weight(QuestionKind question) {
        return builtIn.weight(question);
    }

    @Override
    public ContextForm<V> form() {
        return builtIn.form();
    }

    @Override
    public LocalMeasure<V> measure(Concepts concepts) {
        return builtIn.measure(concepts);
    }

    @Override
    public V of(EObject record, Concepts concepts) {
        return builtIn.of(record, concepts);
    }

    @Override
    public Optional<String> shown(V value, Concepts concepts, List<String> languages) {
        return builtIn.shown(value, concepts, languages);
    }

    @Override
    public Optional<String> reason(V here, V there, Concepts concepts, List<String> languages) {
        return builtIn.reason(here, there, concepts, languages);
    }
}
