package org.sankofa.search.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sankofa.search.Facet;
import org.sankofa.search.FacetField;
import org.sankofa.search.internal.index.Taxonomy;

/** Makes facets for people of bare counts. */
final class Facets {

    private final Taxonomy taxonomy;
    private final Labels labels;

    Facets(Taxonomy taxonomy, Labels labels) {
        this.taxonomy = taxonomy;
        this.labels = labels;
    }

    /** The facets of what was counted, in the order of the fields. */
    List<Facet> of(FacetCounter counter, Collection<FacetField> fields, int limit) {
        Map<FacetField, Facet> facets = new EnumMap<>(FacetField.class);
        for (FacetField field : fields) {
            facets.put(field, facet(field, counter.counts(field), limit));
        }
        return List.copyOf(facets.values());
    }

    private Facet facet(FacetField field, Map<String, Long> counts, int limit) {
        Comparator<Map.Entry<String, Long>> order = field == FacetField.YEAR
                ? Map.Entry.<String, Long> comparingByKey().reversed()
                : Map.Entry.<String, Long> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        Set<String> parents = field.hierarchical() ? parents(field, counts.keySet()) : Set.of();
        List<Facet.Value> values = new ArrayList<>();
        counts.entrySet().stream().sorted(order).limit(limit).forEach(e -> values.add(new Facet.Value(e.getKey(),
                labels.value(field, e.getKey()), e.getValue(),
                field.hierarchical() ? parents(field, e.getKey(), counts.keySet()) : List.of(),
                !parents.contains(e.getKey()))));
        return new Facet(field, values, Math.max(0, counts.size() - limit));
    }

    private Set<String> parents(FacetField field, Set<String> codes) {
        Set<String> all = new HashSet<>();
        codes.forEach(code -> all.addAll(parents(field, code, codes)));
        return all;
    }

    private List<String> parents(FacetField field, String code, Set<String> counted) {
        Optional<Taxonomy.Concept> concept = taxonomy.valueOf(field.field(), code);
        return concept.map(c -> c.parents().stream().map(taxonomy::byId).flatMap(Optional::stream)
                .map(Taxonomy.Concept::code).filter(counted::contains).toList()).orElse(List.of());
    }
}
