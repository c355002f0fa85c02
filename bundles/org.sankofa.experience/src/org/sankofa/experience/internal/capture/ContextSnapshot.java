package org.sankofa.experience.internal.capture;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.sankofa.experience.internal.Refs;
import org.sankofa.model.Concept;
import org.sankofa.model.ContextValue;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Lesson;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.search.experience.ExperienceSearch;
import org.sankofa.store.Snapshot;

/** Writes into a lesson what its place was like, as the case on the country says it. */
public final class ContextSnapshot {

    /** What a lesson says in fields of its own. */
    private static final Set<String> OWN = Set.of("area", "themes", "areasOfWork", "targetGroups", "instruments", "goals", "period", "groups");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
    private static final Pattern NOTATION = Pattern.compile("[a-z][a-z0-9-]*:\\S+");

    private final Snapshot snapshot;
    private final ExperienceSearch contexts;

    /** Contexts of the cases of a snapshot. */
    public ContextSnapshot(Snapshot snapshot, ExperienceSearch contexts) {
        this.snapshot = snapshot;
        this.contexts = contexts;
    }

    /** @param space where a case is looked for first; null: in no space in particular */
    public void fill(Lesson lesson, String space) {
        for (String area : Refs.ids(lesson, Literals.RECORD__AREAS)) {
            Optional<CountryCase> found = latest(area, space);
            if (found.isPresent()) {
                fill(lesson, found.get(), snapshot.keyOf(found.get()).map(key -> key.space()).orElse(""));
                return;
            }
        }
    }

    private Optional<CountryCase> latest(String area, String space) {
        Optional<CountryCase> own = space == null ? Optional.empty() : in(space, area);
        return own.isPresent() ? own : in(null, area);
    }

    private Optional<CountryCase> in(String space, String area) {
        try (Stream<Record> cases = snapshot.records(space, "countryCase")) {
            return cases.map(CountryCase.class::cast).filter(one -> area.equals(Refs.id(one, Literals.COUNTRY_CASE__AREA)))
                    .max(Comparator.comparing(CountryCase::getPeriodEnd, Comparator.nullsFirst(Comparator.naturalOrder())));
        }
    }

    private void fill(Lesson lesson, CountryCase place, String space) {
        Map<String, String> values = new TreeMap<>(contexts.about(place, space).values());
        values.forEach((attribute, written) -> {
            if (!OWN.contains(attribute) && !written.isBlank()) {
                ContextValue value = ModelFactory.eINSTANCE.createContextValue();
                value.setId(Ids.nameBased("context-value:" + lesson.getId() + ':' + attribute));
                value.setAttribute(attribute);
                write(value, written);
                value.setSource(Refs.to(place));
                if (place.getPeriodEnd() != null) {
                    place.getPeriodEnd().year().ifPresent(value::setYear);
                }
                lesson.getContext().add(value);
            }
        });
    }

    private void write(ContextValue value, String written) {
        if (NUMBER.matcher(written).matches()) {
            value.setNumber(new BigDecimal(written).stripTrailingZeros());
            return;
        }
        for (String code : written.split(" ")) {
            URI uri = NOTATION.matcher(code).matches() ? Ids.conceptUri(code) : null;
            if (uri == null || snapshot.resolve(uri).filter(Concept.class::isInstance).isEmpty()) {
                value.getConcepts().clear();
                value.setValue(written);
                return;
            }
            value.getConcepts().add((Concept) Refs.proxy(uri, Literals.CONCEPT));
        }
    }
}
